// Explains the radar's marks, beside or below it: in one row, in two, or in a column. Stays outside the scope.

import { t } from '../../language/index.ts';
import { COLOURS } from '../../look/tokens.ts';
import { readsFromRight } from '../drawing/direction.ts';
import { type Pen, shade } from '../drawing/pen.ts';
import { LOW } from './colours.ts';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}
interface Item {
  readonly text: string;
  /** Draws the mark around a point; `unit` is the size of the mark's unit in CSS pixels. */
  mark(pen: Pen, x: number, y: number, unit: number): void;
}

/** Height of a row of words; and their usual and smallest size. */
const LINE = 18;
const USUAL = 15;
const SMALLEST = 12;
/** Height of a line in a column. */
const COLUMN_LINE = 15.6;
/** Which items share a row, the flattest arrangement first. */
const SHAPES = [
  [[0, 1, 2, 3]],
  [
    [0, 1],
    [2, 3],
  ],
  [[0], [1], [2], [3]],
] as const satisfies readonly (readonly (readonly number[])[])[];

const ring: Item['mark'] = (pen, x, y, unit) => {
  const ends = [
    [x - 8 * unit, y],
    [x + 8 * unit, y],
  ] as const;
  pen.path(ends).stroke(COLOURS.attention, 1.8, [5, 4]);
};
const dot: Item['mark'] = (pen, x, y, unit) => {
  pen.circle(x, y, 4 * unit).fill(COLOURS.live);
};
const triangle: Item['mark'] = (pen, x, y, unit) => {
  const corners = [
    [x, y - 5 * unit],
    [x + 5 * unit, y + 4 * unit],
    [x - 5 * unit, y + 4 * unit],
  ] as const;
  pen.path(corners, true).fill(LOW);
};
const ghost: Item['mark'] = (pen, x, y, unit) => {
  pen.circle(x, y, 4.2 * unit).stroke(COLOURS.live, 1.4, [3, 2.4]);
};

function items(): readonly Item[] {
  return [
    { text: t('world:radar.ring'), mark: ring },
    { text: t('world:radar.normal'), mark: dot },
    { text: t('world:radar.low'), mark: triangle },
    { text: t('world:radar.stale'), mark: ghost },
  ];
}

/** Writes the items in a column, with words that wrap; closer together where they would not have room. */
function writeColumn(pen: Pen, { width, height }: Room): void {
  const lead = 24;
  const mirrored = readsFromRight();
  const style = {
    size: 13,
    colour: 'dim',
    width: width - lead - 4,
    align: mirrored ? 'right' : 'left',
  } as const;
  const all = items().map((item) => ({ ...item, lines: pen.lines(item.text, style.width, style).length }));
  const taken = all.reduce((sum, { lines }) => sum + lines * COLUMN_LINE, 0);
  const gap = Math.max(0, Math.min(10, (height - taken) / (all.length + 1)));
  let top = gap;
  for (const { text, mark, lines } of all) {
    const y = top + COLUMN_LINE / 2;
    mark(pen, mirrored ? width - 13 : 13, y, 1);
    pen.paragraph(mirrored ? width - lead : lead, y, text, style, 4);
    top += lines * COLUMN_LINE + gap;
  }
}

/** Writes the legend into its box. */
export function writeLegend(pen: Pen, room: Room): void {
  const { width, height, scale } = room;
  pen.box(0, 1, width, height - 2, 6).fill(shade('panel', 0.96));
  if (width < 180) {
    writeColumn(pen, room);
    return;
  }
  const all = items();
  const lead = 21 * scale;
  const gap = 13 * scale;
  const margin = 8;
  // Uses as many rows as it takes at the usual text size, up to what the box has height for; then makes the text smaller.
  const most = Math.max(1, Math.floor(height / (LINE * scale)));
  const shapes = SHAPES.filter((rows) => rows.length <= most);
  const wide = (index: number, size: number) => pen.measure(all[index]?.text ?? '', { size }) + lead;
  const taken = (row: readonly number[], size: number) =>
    row.reduce((sum, index) => sum + wide(index, size), 0) + gap * (row.length - 1);
  const fits = (rows: readonly (readonly number[])[], size: number) =>
    rows.every((row) => taken(row, size) <= width - margin * 2);
  let size = USUAL;
  let rows = shapes.find((shape) => fits(shape, size));
  while (rows === undefined && size > SMALLEST) {
    size -= 1;
    rows = shapes.findLast((shape) => fits(shape, size));
  }
  rows ??= shapes.at(-1) ?? SHAPES[0];
  const line = height / rows.length;
  const mirrored = readsFromRight();
  const at = (x: number) => (mirrored ? width - x : x);
  for (const [row, indexes] of rows.entries()) {
    const whole = taken(indexes, size);
    // What is too wide even at the smallest size is squeezed.
    const share = Math.min(1, (width - margin * 2) / whole);
    let x = Math.max(margin / 2, (width - whole) / 2);
    const y = line * (row + 0.5);
    for (const index of indexes) {
      const room = (wide(index, size) + gap) * share - lead - gap;
      all[index]?.mark(pen, at(x + 9 * scale), y, scale);
      pen.text(at(x + lead), y, all[index]?.text ?? '', {
        colour: 'dim',
        size,
        align: mirrored ? 'right' : 'left',
        width: share < 1 ? room : room + 1,
      });
      x += (wide(index, size) + gap) * share;
    }
  }
}
