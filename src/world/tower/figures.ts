// The table below the radar: every segment's figures beside what is normal.
// Must not mark which figure is wrong: finding it is the player's task in the tower.

import type { TowerFigure, TowerView } from '../../flight/index.ts';
import { formatFigure, segmentName, type TextKey, t } from '../../language/index.ts';
import { type HitId, isAmong } from '../../look/hit-id.ts';
import { COLOURS } from '../../look/tokens.ts';
import { type Pen, shade } from '../drawing/pen.ts';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const LABELS = {
  leads: 'world:figures.leads',
  meetings: 'world:figures.meetings',
  win: 'world:figures.win',
  leavers: 'world:figures.leavers',
} as const satisfies Record<TowerFigure['id'], TextKey>;

/** The figure and its normal value as texts; counts have no decimals. */
function figureTexts({ now, norm, unit }: TowerFigure): readonly [string, string] {
  const round = (value: number): number => (unit === 'share' ? value : Math.round(value));
  return [formatFigure(round(now), unit), formatFigure(round(norm), unit)];
}

/** Writes the table: a column for each segment in its order, a row for each figure. */
export function writeFigures(
  pen: Pen,
  { width, height, scale }: Room,
  view: TowerView,
  ringed: readonly HitId[],
): void {
  pen.box(0, 0, width, height, 8).fill(shade('panel', 0.96)).stroke(shade('line', 1), 1);
  const rows = view.sectors[0]?.figures ?? [];
  const line = (height - 8 * scale) / (rows.length + 2);
  const left = 10 * scale;
  const label = Math.min(width * 0.32, 122 * scale);
  const column = (width - label - left) / Math.max(1, view.sectors.length);
  const beside = column >= 78 * scale;
  const middle = (row: number): number => 4 * scale + line * (row + 0.5);
  pen.text(left, middle(0), t(beside ? 'world:figures.legend' : 'world:figures.legendBelow'), {
    colour: 'dim',
    width: label - left,
  });
  for (const [index, sector] of view.sectors.entries()) {
    if (isAmong(ringed, { kind: 'sector', cell: sector.cell })) {
      const from = label + left / 2 + column * index;
      pen.box(from + 1, 2, column - 2, height - 4, 5).stroke(COLOURS.attention, 2);
    }
    const x = label + left + column * (index + 0.5) - left / 2;
    pen.text(x, middle(0), segmentName(sector.cell), {
      bold: true,
      align: 'center',
      width: beside ? column + 10 : column - 4,
    });
    for (const [row, figure] of sector.figures.entries()) {
      const [now, normal] = figureTexts(figure);
      const style = { align: 'center', width: column - 4 } as const;
      if (beside) {
        // The unit is written once: «13 % (18)».
        pen.text(x, middle(row + 1), `${now} (${normal.replace(/\s?%/u, '')})`, style);
        continue;
      }
      pen.text(x, middle(row + 1) - line * 0.21, now, style);
      pen.text(x, middle(row + 1) + line * 0.21, normal, { ...style, colour: 'dim' });
    }
    pen.text(x, middle(rows.length + 1), formatFigure(sector.asOfWeek, 'week'), {
      colour: 'dim',
      align: 'center',
      width: column - 4,
    });
  }
  pen.text(left, middle(rows.length + 1), t('world:figures.asOfRow'), { colour: 'dim', width: label - left });
  for (const [row, figure] of rows.entries()) {
    pen.text(left, middle(row + 1), t(LABELS[figure.id]), { colour: 'dim', width: label - left });
    pen.box(left, middle(row + 1) - line / 2, width - 2 * left, 1).fill(shade('line', 0.7));
  }
}
