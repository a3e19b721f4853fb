// Paints the cockpit around the instruments: posts, glareshield, panel, yokes, levers. Still, and painted once.
// Must not write words or show figures.

import type { Box } from '../../look/layout.ts';
import type { CockpitArrangement } from '../arrangement.ts';
import { type Pen, shade } from '../drawing/pen.ts';
import { speckle } from '../drawing/noise.ts';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly stage: Box;
  readonly arrangement: CockpitArrangement;
  /** Light that falls in from outside. */
  readonly glow: string;
}

function paintPost(pen: Pen, top: number, foot: number, wide: number, sill: number, glow: string): void {
  const lean = Math.sign(foot - top);
  pen
    .path(
      [
        [top - wide / 2, 0],
        [top + wide / 2, 0],
        [foot + wide * 0.62, sill + 6],
        [foot - wide * 0.62, sill + 6],
      ],
      true,
    )
    .fill('#0c1019');
  pen.path(
    [
      [top - (lean * wide) / 2, 0],
      [top - (lean * wide) / 2 + lean * 3, 0],
      [foot - lean * wide * 0.62 + lean * 3, sill],
      [foot - lean * wide * 0.62, sill],
    ],
    true,
  );
  pen.fill(shade(glow, 0.22));
}

function paintWindow(pen: Pen, room: Room): void {
  const { width, glow } = room;
  const { sill } = room.arrangement;
  const middle = room.stage.x + room.stage.width / 2;
  // The header above, with a hint of its padding.
  pen
    .path(
      [
        [0, 0],
        [width, 0],
        [width, 46],
        [middle, 36],
        [0, 46],
      ],
      true,
    )
    .fill('#0a0e16');
  pen
    .path([
      [0, 46],
      [middle, 36],
      [width, 46],
    ])
    .stroke(shade(glow, 0.14), 1.5);
  if (width >= 720) {
    const reach = room.stage.width * 0.62;
    paintPost(pen, middle - reach * 0.74, middle - reach * 1.06, 34, sill, glow);
    paintPost(pen, middle + reach * 0.74, middle + reach * 1.06, 34, sill, glow);
  }
  // Glass: two faint slanting reflections.
  pen.inside(
    () => pen.box(0, 46, width, sill - 46),
    () => {
      for (const [at, wide, strength] of [
        [0.2, 0.08, 0.03],
        [0.31, 0.022, 0.04],
        [0.74, 0.06, 0.025],
      ] as const) {
        const x = width * at;
        const w = width * wide;
        pen
          .path(
            [
              [x + 90, 0],
              [x + 90 + w, 0],
              [x - 40 + w, sill],
              [x - 40, sill],
            ],
            true,
          )
          .fill(shade('#ffffff', strength));
      }
    },
  );
}

function paintPanel(pen: Pen, room: Room): void {
  const { width, height, glow } = room;
  const { sill } = room.arrangement;
  const middle = room.stage.x + room.stage.width / 2;
  const curve = Math.min(26, width * 0.02);
  const edge = (rise: number): void => {
    pen.context.beginPath();
    pen.context.moveTo(0, sill + curve + rise);
    pen.context.quadraticCurveTo(middle, sill - curve + rise, width, sill + curve + rise);
    pen.context.lineTo(width, height);
    pen.context.lineTo(0, height);
    pen.context.closePath();
  };
  edge(0);
  pen.fill(pen.downwards(sill, height, [0, '#1b212d'], [0.05, '#141a25'], [0.4, '#10151f'], [1, '#0a0d15']));
  pen.inside(
    () => edge(0),
    () => {
      // Light that lies along the shield's padding, and a stitched seam under it.
      pen.context.beginPath();
      pen.context.moveTo(0, sill + curve);
      pen.context.quadraticCurveTo(middle, sill - curve, width, sill + curve);
      pen.stroke(shade(glow, 0.5), 3);
      pen.context.beginPath();
      pen.context.moveTo(0, sill + curve + 9);
      pen.context.quadraticCurveTo(middle, sill - curve + 9, width, sill + curve + 9);
      pen.stroke(shade('#000000', 0.5), 2, [7, 5]);
      const pool = pen.outwards(middle, sill + 30, width * 0.5, [0, shade(glow, 0.08)], [1, shade(glow, 0)]);
      pen.box(0, sill, width, height - sill).fill(pool);
      for (let grain = 0; grain < 900; grain += 1) {
        const bright = speckle(grain * 2.7);
        pen
          .box(speckle(grain * 1.3) * width, sill + speckle(grain * 3.9 + 4) * (height - sill), 1, 1)
          .fill(shade(bright > 0.5 ? '#ffffff' : '#000000', 0.05));
      }
    },
  );
}

function paintBezel(pen: Pen, box: Box, stage: Box): void {
  const rim = 5;
  const x = stage.x + box.x - rim;
  const y = stage.y + box.y - rim;
  const width = box.width + rim * 2;
  const height = box.height + rim * 2;
  pen
    .box(x, y, width, height, 10)
    .fill(pen.downwards(y, y + height, [0, '#343c4a'], [0.12, '#222936'], [1, '#161b25']));
  pen.box(x + 0.5, y + 0.5, width - 1, height - 1, 10).stroke(shade('#000000', 0.7), 1);
  pen.box(x + rim - 1, y + rim - 1, box.width + 2, box.height + 2, 6).fill('#04070c');
}

/** A yoke of which only the upper half stands over the window's edge. */
function paintYoke(pen: Pen, x: number, y: number, size: number, glow: string): void {
  pen.box(x - size * 0.12, y + size * 0.12, size * 0.24, size, 6).fill('#10141d');
  const ring = (offset: number, colour: string, wide: number): void => {
    pen.context.beginPath();
    pen.context.moveTo(x - size * 0.62, y - size * 0.55 + offset);
    pen.context.quadraticCurveTo(
      x - size * 0.72,
      y + size * 0.3 + offset,
      x - size * 0.2,
      y + size * 0.3 + offset,
    );
    pen.context.lineTo(x + size * 0.2, y + size * 0.3 + offset);
    pen.context.quadraticCurveTo(
      x + size * 0.72,
      y + size * 0.3 + offset,
      x + size * 0.62,
      y - size * 0.55 + offset,
    );
    pen.context.lineCap = 'round';
    pen.stroke(colour, wide);
    pen.context.lineCap = 'butt';
  };
  ring(3, shade('#000000', 0.5), size * 0.16);
  ring(0, '#1b212d', size * 0.14);
  ring(-size * 0.04, shade(glow, 0.16), 2);
  pen
    .box(x - size * 0.22, y + size * 0.16, size * 0.44, size * 0.3, 6)
    .fill('#161b25')
    .stroke(shade('#ffffff', 0.07), 1);
}

function paintLevers(pen: Pen, x: number, top: number, bottom: number, size: number): void {
  for (let lever = 0; lever < 3; lever += 1) {
    const place = x + (lever - 1) * size * 0.26;
    const height = top + size * (0.12 + 0.09 * speckle(lever * 3));
    pen.box(place - 3, top, 6, bottom - top, 3).fill('#05080d');
    pen.box(place - 2, height, 4, bottom - height, 2).fill('#3a4250');
    pen
      .box(place - size * 0.1, height - size * 0.06, size * 0.2, size * 0.13, 4)
      .fill(pen.downwards(height - 6, height + 8, [0, '#4a5362'], [1, '#242b37']));
  }
}

/** A recessed side panel with knobs and switches, none of which says anything. */
function paintSwitches(pen: Pen, x: number, y: number, width: number, height: number, seed: number): void {
  pen.box(x, y, width, height, 10).fill(pen.downwards(y, y + height, [0, '#0b0f17'], [1, '#0f141e']));
  pen.box(x + 0.5, y + 0.5, width - 1, height - 1, 10).stroke(shade('#ffffff', 0.05), 1);
  const columns = Math.max(2, Math.floor(width / 46));
  const rows = Math.max(1, Math.floor(height / 52));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column;
      const middle = x + (width * (column + 0.5)) / columns;
      const level = y + (height * (row + 0.5)) / rows;
      if (speckle(place * 3.7 + seed) > 0.42) {
        const angle = -Math.PI / 2 + (speckle(place + seed) - 0.5) * 3;
        pen.circle(middle, level, 12).fill('#05080d');
        pen
          .circle(middle, level, 10)
          .fill(pen.downwards(level - 10, level + 10, [0, '#363e4c'], [1, '#1a202b']));
        const tip = [middle + Math.cos(angle) * 8, level + Math.sin(angle) * 8] as const;
        pen.path([[middle, level], tip]).stroke(shade('#dfe6ec', 0.6), 2);
      } else {
        pen.box(middle - 6, level - 11, 12, 22, 6).fill('#05080d');
        const up = speckle(place * 9.1 + seed) > 0.4;
        pen
          .box(middle - 4, up ? level - 10 : level - 1, 8, 11, 4)
          .fill(pen.downwards(level - 10, level + 10, [0, '#59626f'], [1, '#2b323e']));
      }
    }
  }
}

/** Everything that is always there. */
export function paintCockpitRoom(pen: Pen, room: Room): void {
  const { width, height, stage, arrangement } = room;
  paintWindow(pen, room);
  paintPanel(pen, room);
  if (width >= 720 && height >= 500) {
    const size = Math.min(190, (height - arrangement.sill) * 0.34);
    const right = stage.x + stage.width;
    const top = arrangement.sill + (height - arrangement.sill) * 0.3;
    const tall = Math.max(60, height - size * 1.2 - top);
    paintSwitches(pen, 24, top, stage.x - 60, tall, 3);
    paintSwitches(pen, right + 36, top, width - right - 60, tall, 8);
    paintYoke(pen, stage.x * 0.52, height - size * 0.42, size, room.glow);
    paintYoke(pen, (right + width) / 2, height - size * 0.42, size, room.glow);
    paintLevers(pen, right + 44, height - size * 0.62, height, size * 0.42);
  }
  for (const [spot, box] of Object.entries(arrangement.spots)) {
    if (spot !== 'slips') paintBezel(pen, box, stage);
  }
}
