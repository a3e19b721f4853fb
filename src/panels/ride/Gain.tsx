// After the second ride: what has been gained, by figures with their uncertainty, by role and company, and what went wrong.

import { useMemo } from 'preact/hooks';
import { biasOf, discernmentOf } from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { addMatrices, countsOf, type Estimate, gainOf, measuredOf } from '../../measures/index.ts';
import { flownSince, resultOf, type Ride, RIDE_LENGTH, type RideItem } from '../../ride/index.ts';
import { Page, Section } from '../parts/Page.tsx';
import { decimal } from '../parts/say.ts';
import { StackTable } from '../parts/StackTable.tsx';
import { Why } from '../parts/Why.tsx';
import type { Game } from '../ports.ts';
import { RideWays } from './RideWays.tsx';
import { gainWord } from '../parts/gain-words.ts';
import { RideCode } from './RideCode.tsx';
import { companyOf, itemText, rowsOf } from './words.ts';

interface Rides {
  readonly game: Game;
  readonly before: Ride;
  readonly after: Ride;
  readonly items: readonly RideItem[];
}

function Table({ game, before, after, items }: Rides) {
  const right = (ride: Ride, holds: (item: RideItem) => boolean) => {
    const { right, decisions } = countsOf(resultOf(ride, items.filter(holds)).matrix);
    return t('ride:gain.of', { right: formatFigure(right, 'count'), all: formatFigure(decisions, 'count') });
  };
  const companies = [...new Set(items.map(({ company }) => company))];
  const rows: readonly (readonly [string, (item: RideItem) => boolean])[] = [
    [t('ride:gain.cockpit'), ({ seat }) => seat === 'cockpit'],
    [t('ride:gain.tower'), ({ seat }) => seat === 'tower'],
    [t('ride:gain.twins'), ({ pair }) => pair !== null],
    ...companies.map((id) => [companyOf(game, id), (item: RideItem) => item.company === id] as const),
  ];
  return (
    <StackTable
      caption={t('ride:gain.table')}
      columns={[t('ride:gain.what'), t('ride:gain.before'), t('ride:gain.after')]}
      rows={rows.map(([name, holds]) => ({
        id: name,
        name,
        cells: [right(before, holds), right(after, holds)],
      }))}
    />
  );
}

/** What a ride by itself says: twenty answers are too few for figures. */
function inWords(ride: Ride, items: readonly RideItem[]): string {
  const { matrix } = resultOf(ride, items);
  return `${t(`debrief:roles.discernment.${discernmentOf(matrix)}`)} ${t(`debrief:roles.bias.${biasOf(matrix)}`)}`;
}

function Figures({ before, after, items }: Omit<Rides, 'game'>) {
  const { decisions, dPrime, bias } = useMemo(
    () => measuredOf(addMatrices(resultOf(before, items).matrix, resultOf(after, items).matrix)),
    [before, after, items],
  );
  return (
    <Why title={t('ride:gain.inNumbers')}>
      <p>{t('ride:gain.firstInWords', { words: inWords(before, items) })}</p>
      <p>{t('ride:gain.secondInWords', { words: inWords(after, items) })}</p>
      <p>
        {t('ride:gain.numbers', {
          decisions,
          dPrime: decimal(dPrime.value),
          dPrimeLow: decimal(dPrime.low),
          dPrimeHigh: decimal(dPrime.high),
          bias: decimal(bias.value),
          biasLow: decimal(bias.low),
          biasHigh: decimal(bias.high),
        })}
      </p>
      <p>{t('ride:gain.method')}</p>
    </Why>
  );
}

function Wrong({ wrong }: { readonly wrong: readonly RideItem[] }) {
  return (
    <Section title={t('ride:gain.wrong')}>
      {wrong.length === 0 ? <p>{t('ride:gain.noneWrong')}</p> : null}
      <ul class="plain ride-wrong">
        {wrong.map((item) => (
          <li key={item.id}>
            {itemText(item)}
            <span class="fine block">{t(`ride:gain.belongs.${item.seat}`, { row: rowsOf(item) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The result of both rides. */
export function Gain({ game, before, after, items, onAnew }: Rides & { onAnew(): void }) {
  const gain: Estimate = useMemo(
    () => gainOf(resultOf(before, items).matrix, resultOf(after, items).matrix),
    [before, after, items],
  );
  const now = resultOf(after, items);
  return (
    <Page
      kind="ride"
      over={t('ride:title')}
      title={t(`ride:gain.${gainWord(gain)}`)}
      head={
        <>
          <p class="ride-lead">
            {t('ride:gain.counts', {
              before: countsOf(resultOf(before, items).matrix).right,
              after: countsOf(now.matrix).right,
              all: RIDE_LENGTH,
            })}
          </p>
          <p>
            {t('ride:gain.interval', {
              gain: decimal(gain.value),
              low: decimal(gain.low),
              high: decimal(gain.high),
            })}
          </p>
          <p>
            {t(
              flownSince(before, game.rides.flown.value, game.history.value, after)
                ? 'ride:teaches'
                : 'ride:gain.notFlown',
            )}
          </p>
          <Figures before={before} after={after} items={items} />
          <RideCode game={game} ride={after} items={items} />
          <RideWays game={game} fly onAnew={onAnew} />
        </>
      }
    >
      <div class="sheet-pair">
        <section class="page-part">
          <Table game={game} before={before} after={after} items={items} />
        </section>
        <Wrong wrong={now.wrong} />
      </div>
    </Page>
  );
}
