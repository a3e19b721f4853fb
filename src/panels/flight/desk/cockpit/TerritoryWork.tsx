// Work on territories: hands customers of one segment to sellers of others, and shows the index live.

import { BALANCED, MOVED_AT_ONCE, statedIndex, territoryIndex } from '../../../../flight/index.ts';
import { at } from '../../../../quarter/at.ts';
import { bankTitle, formatFigure, segmentName, t } from '../../../../language/index.ts';
import { IndexBand } from '../charts/IndexBand.tsx';
import { Stepper } from '../../../parts/Stepper.tsx';
import type { WorkProps } from './work.ts';

/** Every segment with its index and band; the other segments have steppers to take customers. */
export function TerritoryWork({ task, work, onWork }: WorkProps<'territory'>) {
  const { territory, cell: own } = task;
  const moves = work.moves ?? territory.customers.map(() => 0);
  const index = territoryIndex(territory, own, moves).map(statedIndex);
  const moved = moves.reduce((sum, n) => sum + n, 0);
  const spare = at(territory.customers, own) - moved;
  const move = (to: number, count: number) => onWork({ moves: moves.map((n, i) => (i === to ? count : n)) });
  const measure = bankTitle({ engines: territory.customers.map((_, cell) => ({ cell })) });
  return (
    <>
      <p class="task-lead">
        {t('flight:territory.lead', { segment: segmentName(own), high: BALANCED.high })}
      </p>
      <p class="aside">{t('flight:territory.band', { ...BALANCED, measure })}</p>
      <ul class="territory">
        {territory.customers.map((customers, i) => {
          const taken = at(moves, i);
          const now = i === own ? customers - moved : customers + taken;
          const perSeller = at(index, i);
          const inside = perSeller >= BALANCED.low && perSeller <= BALANCED.high;
          return (
            <li key={i} class={i === own ? 'own' : ''}>
              <span class="territory-name">
                <span class="row-name">{segmentName(i)}</span>
                <span class="row-norm">
                  {t('flight:territory.customersNow', { count: now, customers: formatFigure(now, 'count') })}
                </span>
              </span>
              <span class="territory-index">
                <IndexBand index={perSeller} />
                <span>
                  <span class="row-now">{formatFigure(perSeller, 'count')}</span> {/* The band shows it. */}
                  <span class="unseen">
                    {inside ? t('flight:territory.inside') : t('flight:territory.outside')}
                  </span>
                </span>
              </span>
              {i === own ? null : (
                <Stepper
                  compact
                  label={t('flight:territory.moveTo', { segment: segmentName(i) })}
                  lessLabel={t('flight:territory.less', { segment: segmentName(i) })}
                  moreLabel={t('flight:territory.more', { segment: segmentName(i) })}
                  words={t('flight:territory.moved', { count: taken })}
                  value={taken}
                  low={0}
                  high={taken + Math.max(0, spare)}
                  step={MOVED_AT_ONCE}
                  onChange={(count) => move(i, count)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="button quiet work-stay"
        aria-pressed={work.moves !== undefined && moved === 0}
        onClick={() => onWork({ moves: moves.map(() => 0) })}
      >
        {t('flight:territory.leave')}
      </button>
    </>
  );
}
