// The room as one in sentences, and folded below them the figures behind the first two, with their intervals.

import type { RoomDebrief } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import { type Estimate, measuredOf } from '../../measures/index.ts';
import { Section } from '../parts/Page.tsx';
import { decimal } from '../parts/say.ts';
import { Why } from '../parts/Why.tsx';

/** How well the room tells the seats apart: told of no side that its interval leaves open. */
function apartWord({ low, high }: Estimate): 'better' | 'worse' | 'open' {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'open';
}

/** Which seat the room leans to, by the same rule, so that the sentence never says other than the figure beside it. */
function biasWord({ low, high }: Estimate): 'cockpit' | 'tower' | 'open' {
  if (low > 0) return 'cockpit';
  return high < 0 ? 'tower' : 'open';
}

function inWords({ value, low, high }: Estimate): Record<'value' | 'low' | 'high', string> {
  return { value: decimal(value), low: decimal(low), high: decimal(high) };
}

/** The section; few choices are told in sentences alone. */
export function RoomTogether({
  told: { sensitivity, matrix, findings },
}: {
  readonly told: Pick<RoomDebrief, 'sensitivity' | 'matrix' | 'findings'>;
}) {
  const { measured, likely, strips } = findings;
  const { decisions, dPrime, bias } = measuredOf(matrix);
  const none = matrix.towerCockpit + matrix.cockpitTower === 0;
  const figures = sensitivity !== null;
  return (
    <Section title={t('trainer:room.together')}>
      <div class="room-figures">
        <p class="room-apart">{t(`trainer:room.apart.${apartWord(dPrime)}`)}</p>
        <p class="room-bias">{t(`trainer:room.bias.${none ? 'none-wrong' : biasWord(bias)}`)}</p>
        {measured.all === 0 ? null : <p>{t('trainer:room.measured', measured)}</p>}
        {likely.all === 0 ? null : <p>{t('trainer:room.likely', likely)}</p>}
        {measured.all + likely.all === 0 ? <p>{t('trainer:room.noFindings')}</p> : null}
        {strips.counted === strips.all ? null : <p class="fine">{t('trainer:room.counted', strips)}</p>}
        {figures ? (
          <Why title={t('trainer:room.inNumbers')}>
            <p>{t('trainer:room.dPrime', inWords(dPrime))}</p>
            <p>{t('trainer:room.biasFigure', inWords(bias))}</p>
            <p class="fine">{t('trainer:room.interval', { decisions })}</p>
          </Why>
        ) : null}
      </div>
    </Section>
  );
}
