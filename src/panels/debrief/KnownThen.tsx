// What each of the two seats could know about a strip at the moment of its stamp, side by side.
// Must not show what came to light later: the stamp would be judged by hindsight.

import { DIAL_UNITS, type EngineView, type KnownThen as Known, type Seat } from '../../flight/index.ts';
import type { FigureUnit } from '../../quarter/units.ts';
import { dialName, dialWords, formatFigure, loadName, loadWords, t } from '../../language/index.ts';
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
          rows={rowsOf(engine)}
          actual={known.actual}
        />
      )}
    </div>
  );
}

/** The figures of an engine, each with its green arc in words. */
function rowsOf(engine: EngineView): Row[] {
  return [
    {
      id: 'load',
      name: loadName([engine]),
      unit: 'share',
      shown: engine.load / 100,
      words: loadWords(engine),
    },
    ...engine.lines.map(
      (dial): Row => ({
        id: dial.figure,
        name: dialName(engine.cell, dial.figure),
        unit: DIAL_UNITS[dial.figure],
        shown: dial.value,
        words: dialWords(dial),
      }),
    ),
  ];
}

interface Row {
  readonly id: string;
  /** Where it is not the game's own name of the figure. */
  readonly name?: string;
  readonly unit: FigureUnit;
  readonly shown: number;
  /** What is shown, where it is more than the figure. */
  readonly words?: string;
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
        rows={rows.map(
          ({ id, unit, shown, norm, name = figureName(id), words = figureText(shown, unit) }) => ({
            id,
            name,
            cells: [
              words,
              <strong key="actual">{figureText(actual[id] ?? shown, unit)}</strong>,
              ...(norm === undefined ? [] : [figureText(norm, unit)]),
            ],
          }),
        )}
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
