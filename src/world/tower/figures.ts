// Below the radar: every segment's figures beside what is normal.
// Must not mark which figure is wrong; finding it is the tower's work.

import type { TowerFigure, TowerView } from '../../flight/view-types.ts';
import { formatFigure, segmentName, t } from '../../language/index.ts';
import { COLOURS } from '../../look/tokens.ts';
import { type Pen, shade } from '../drawing/pen.ts';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** The row that stands for a figure which has none of its own. */
const ROW_OF: Readonly<Record<string, string>> = {
  meeting: 'win',
  offer: 'win',
  talks: 'win',
  close: 'win',
  quoteDays: 'win',
  accounts: 'load',
};

const LABELS: Readonly<
  Record<
    string,
    | 'world:figures.leads'
    | 'world:figures.response'
    | 'world:figures.win'
    | 'world:figures.load'
    | 'world:figures.leavers'
  >
> = {
  leads: 'world:figures.leads',
  response: 'world:figures.response',
  win: 'world:figures.win',
  load: 'world:figures.load',
  leavers: 'world:figures.leavers',
};

function figureText({ now, norm, unit }: TowerFigure, withNorm: boolean): string {
  const round = (value: number): number => (unit === 'share' ? value : Math.round(value));
  const shown = formatFigure(round(now), unit);
  return withNorm ? `${shown} (${formatFigure(round(norm), unit)})` : shown;
}

/** The table: a column for each segment in its order, a row for each figure. */
export function writeFigures(
  pen: Pen,
  { width, height, scale }: Room,
  view: TowerView,
  ringed: readonly string[],
): void {
  pen.box(0, 0, width, height, 8).fill(shade('panel', 0.96)).stroke(shade('line', 1), 1);
  const rows = view.sectors[0]?.figures ?? [];
  const line = (height - 8 * scale) / (rows.length + 2);
  const left = 10 * scale;
  const label = Math.min(width * 0.3, 122 * scale);
  const column = (width - label - left) / Math.max(1, view.sectors.length);
  const withNorm = column >= 78 * scale;
  const middle = (row: number): number => 4 * scale + line * (row + 0.5);
  const rings = new Set(ringed.map((id) => ROW_OF[id] ?? id));
  if (withNorm) pen.text(left, middle(0), t('world:figures.legend'), { colour: 'dim', width: label - left });
  for (const [index, sector] of view.sectors.entries()) {
    const x = label + left + column * (index + 0.5) - left / 2;
    pen.text(x, middle(0), segmentName(sector.cell), { bold: true, align: 'center', width: column - 6 });
    for (const [row, figure] of sector.figures.entries()) {
      pen.text(x, middle(row + 1), figureText(figure, withNorm), {
        align: 'center',
        width: column - 4,
      });
    }
    const age = t('world:figures.asOf', { week: sector.asOfWeek });
    pen.text(x, middle(rows.length + 1), age, { colour: 'dim', align: 'center', width: column - 4 });
  }
  for (const [row, figure] of rows.entries()) {
    const key = LABELS[figure.id];
    if (key !== undefined) pen.text(left, middle(row + 1), t(key), { colour: 'dim', width: label - left });
    pen.box(left, middle(row + 1) - line / 2, width - 2 * left, 1).fill(shade('line', 0.7));
    if (rings.has(figure.id))
      pen.box(3, middle(row + 1) - line / 2, width - 6, line, 5).stroke(COLOURS.attention, 2);
  }
}
