// What each of the two seats could know about a strip at the moment of its stamp, side by side.
// Must not show what came to light later: the stamp would be judged by hindsight.

import type { KnownThen as Known, Seat } from '../../flight/index.ts';
import type { FigureUnit } from '../../quarter/units.ts';
import { formatFigure, t } from '../../language/index.ts';
import { SeatTag } from '../parts/SeatTag.tsx';
import { figureName, figureText } from '../parts/say.ts';
import { StackTable } from '../parts/StackTable.tsx';

function Cockpit({ known }: { readonly known: Known }) {
  const { told, engine, slip } = known;
  return (
    <div class="known">
      <SeatTag seat={'cockpit' satisfies Seat} />
      <ul>
        <li>{told ? t('debrief:then.cockpit.told') : t('debrief:then.cockpit.notTold')}</li>
        {slip === null ? null : <li>{t('debrief:then.cockpit.slip')}</li>}
      </ul>
      {engine === null ? null : (
        <Figures
          caption={
            engine.hatched
              ? t('debrief:then.cockpit.hatched', { week: engine.asOfWeek })
              : t('debrief:then.cockpit.fresh')
          }
          rows={[
            { id: 'load', unit: 'share', shown: engine.load / 100 },
            { id: 'leads', unit: 'count', shown: engine.enquiries },
          ]}
          actual={known.actual}
        />
      )}
    </div>
  );
}

interface Row {
  readonly id: string;
  readonly unit: FigureUnit;
  readonly shown: number;
  readonly norm?: number;
}

/** The figures an instrument showed beside the true ones; with the normal value where the seat had one. */
function Figures({
  caption,
  rows,
  actual,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly actual: Known['actual'];
}) {
  const normal = rows.some((row) => row.norm !== undefined);
  const columns = [t('debrief:then.tower.figure'), t('debrief:then.tower.now'), t('debrief:then.actual')];
  return (
    <div class="table-room">
      <StackTable
        caption={caption}
        columns={normal ? [...columns, t('debrief:then.tower.norm')] : columns}
        rows={rows.map(({ id, unit, shown, norm }) => ({
          id,
          name: figureName(id),
          cells: [
            figureText(shown, unit),
            <strong key="actual">{figureText(actual[id] ?? shown, unit)}</strong>,
            ...(norm === undefined ? [] : [figureText(norm, unit)]),
          ],
        }))}
      />
    </div>
  );
}

function Tower({ known }: { readonly known: Known }) {
  const { sector } = known;
  return (
    <div class="known">
      <SeatTag seat={'tower' satisfies Seat} />
      {sector === null ? null : (
        <Figures
          caption={t('debrief:then.tower.asOf', {
            week: sector.asOfWeek,
            noise: formatFigure(sector.noise, 'share'),
          })}
          rows={sector.figures.map(({ id, unit, now, norm }) => ({ id, unit, shown: now, norm }))}
          actual={known.actual}
        />
      )}
    </div>
  );
}

/** Two columns: cockpit and tower. */
export function KnownThen({ known }: { readonly known: Known }) {
  return (
    <div class="two-columns">
      <Cockpit known={known} />
      <Tower known={known} />
    </div>
  );
}
