// First flight against second: how many more seats and words were right, of those whose result files tell of both.

import { type ClassQuarter, compared, type Compared, FEWEST, isOfNumber } from '../../classroom/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { pairedGain } from '../../measures/index.ts';
import { Section } from '../parts/Page.tsx';
import { collectedFlights } from './collected-flights.ts';

function Rise({
  what,
  of: { first, second, rises },
}: {
  readonly what: 'seats' | 'words';
  readonly of: Compared;
}) {
  const { value, low, high } = pairedGain(rises);
  const share = ({ right, all }: Compared['first']) => formatFigure(right / all, 'share');
  return (
    <div>
      <p class="big-line">{t(`trainer:flights.${what}`, { first: share(first), second: share(second) })}</p>
      <p>
        {t('trainer:flights.rise', {
          rise: points(value),
          low: points(low),
          high: points(high),
        })}
      </p>
    </div>
  );
}

/** A difference of two shares, in percentage points with its sign. */
function points(difference: number): string {
  const whole = Math.round(100 * difference);
  const sign = whole > 0 ? '+' : whole < 0 ? '−' : '';
  return `${sign}${formatFigure(Math.abs(whole), 'count')}`;
}

/** Nothing where no file tells of two flights; of few that they are too few. */
export function RoomFlights({ quarter }: { readonly quarter: ClassQuarter }) {
  // Those of a number that was set before are kept, and come back with it.
  const all = collectedFlights.value.filter((flights) => isOfNumber(flights, quarter.setup));
  if (all.length === 0) return null;
  const { seats, words } = compared(all);
  return (
    <Section title={t('trainer:flights.title')} lead={t('trainer:flights.lead')} id="flights">
      <p>{t('trainer:flights.have', { count: all.length })}</p>
      {all.length < FEWEST ? (
        <p>{t('trainer:flights.few', { fewest: FEWEST })}</p>
      ) : (
        <div class="room-figures">
          <Rise what="seats" of={seats} />
          <Rise what="words" of={words} />
          <p class="fine">{t('trainer:flights.other')}</p>
        </div>
      )}
    </Section>
  );
}
