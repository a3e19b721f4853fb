// What the radar's marks mean, beside or below it: in one row, in two, or one under the other.
// Must not stand inside the scope.

import { t } from '../../language/index.ts';
import { COLOURS } from '../../look/tokens.ts';
import { type Pen, shade } from '../drawing/pen.ts';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}
interface Item {
  readonly text: string;
  /** Draws the mark around a point, `unit` CSS pixels to the unit. */
  mark(pen: Pen, x: number, y: number, unit: number): void;
}

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
  pen.path(corners, true).fill('#ff9a6b');
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

/** One under the other, with words that wrap. */
function writeColumn(pen: Pen, { width, height }: Room): void {
  const lead = 24;
  const step = 24;
  let y = Math.max(14, height * 0.08);
  for (const { text, mark } of items()) {
    mark(pen, 13, y, 1);
    const lines = pen.paragraph(lead, y, text, { size: 13, colour: 'dim', width: width - lead - 4 }, 3);
    y += Math.max(step, lines * 16 + 8);
  }
}

/** The legend in its box. */
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
  const wide = all.map(({ text }) => pen.measure(text) + lead);
  const whole = wide.reduce((sum, one) => sum + one, 0) + gap * (all.length - 1);
  const rows =
    whole + 16 <= width
      ? [[0, 1, 2, 3]]
      : [
          [0, 1],
          [2, 3],
        ];
  const line = height / rows.length;
  for (const [row, indexes] of rows.entries()) {
    const taken = indexes.reduce((sum, index) => sum + (wide[index] ?? 0), 0) + gap * (indexes.length - 1);
    let x = Math.max(4, (width - taken) / 2);
    const y = line * (row + 0.5);
    for (const index of indexes) {
      all[index]?.mark(pen, x + 9 * scale, y, scale);
      pen.text(x + lead, y, all[index]?.text ?? '', { colour: 'dim' });
      x += (wide[index] ?? 0) + gap;
    }
  }
}
