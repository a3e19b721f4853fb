// Paints the foreground of the title: the headland with its tower, and two lit chairs behind the glass.
// Must not write words.

import { type Pen, shade } from '../drawing/pen.ts';
import { ridge } from '../drawing/noise.ts';

function paintChair(pen: Pen, x: number, y: number, size: number, colour: string): void {
  pen
    .circle(x, y - size * 0.6, size * 2.2)
    .fill(pen.outwards(x, y - size * 0.6, size * 2.2, [0, shade(colour, 0.35)], [1, shade(colour, 0)]));
  pen.box(x - size * 0.34, y - size * 1.5, size * 0.68, size * 0.9, size * 0.22).fill(colour);
  pen.box(x - size * 0.45, y - size * 0.62, size * 0.9, size * 0.24, size * 0.1).fill(colour);
  pen.box(x - size * 0.06, y - size * 0.4, size * 0.12, size * 0.36, 1).fill(shade(colour, 0.8));
  pen.box(x - size * 0.3, y - size * 0.08, size * 0.6, size * 0.08, 2).fill(shade(colour, 0.8));
}

function paintTower(pen: Pen, x: number, foot: number, size: number): void {
  const dark = '#0b0f1a';
  pen
    .path(
      [
        [x - size * 0.13, foot],
        [x - size * 0.1, foot - size * 1.5],
        [x + size * 0.1, foot - size * 1.5],
        [x + size * 0.13, foot],
      ],
      true,
    )
    .fill(dark);
  const base = foot - size * 1.5;
  pen
    .path(
      [
        [x - size * 0.2, base],
        [x - size * 0.36, base - size * 0.16],
        [x + size * 0.36, base - size * 0.16],
        [x + size * 0.2, base],
      ],
      true,
    )
    .fill(dark);
  pen.path(
    [
      [x - size * 0.33, base - size * 0.16],
      [x - size * 0.42, base - size * 0.52],
      [x + size * 0.42, base - size * 0.52],
      [x + size * 0.33, base - size * 0.16],
    ],
    true,
  );
  pen.fill(pen.downwards(base - size * 0.52, base - size * 0.16, [0, '#1b4f52'], [1, '#2d8a80']));
  for (const post of [-0.66, -0.33, 0, 0.33, 0.66]) {
    pen
      .path([
        [x + size * 0.33 * post, base - size * 0.16],
        [x + size * 0.42 * post, base - size * 0.52],
      ])
      .stroke(dark, size * 0.022);
  }
  paintChair(pen, x - size * 0.02, base - size * 0.17, size * 0.17, '#8ef0e2');
  pen.box(x - size * 0.46, base - size * 0.6, size * 0.92, size * 0.09, 3).fill(dark);
  pen.box(x - size * 0.02, base - size * 0.95, size * 0.04, size * 0.36).fill(dark);
  pen
    .circle(x, base - size * 0.96, 8)
    .fill(pen.outwards(x, base - size * 0.96, 8, [0, shade('#ff8a7f', 0.9)], [1, shade('#ff8a7f', 0)]));
}

/** An aircraft on the apron, from the side, its cockpit lit. */
function paintAircraft(pen: Pen, x: number, foot: number, size: number): void {
  const dark = '#0d1220';
  const y = foot - size * 0.34;
  pen.context.beginPath();
  pen.context.moveTo(x - size * 1.3, y - size * 0.1);
  pen.context.quadraticCurveTo(x - size * 0.4, y - size * 0.26, x + size * 0.7, y - size * 0.25);
  pen.context.quadraticCurveTo(x + size * 1.25, y - size * 0.18, x + size * 1.34, y + size * 0.03);
  pen.context.quadraticCurveTo(x + size * 1.1, y + size * 0.17, x + size * 0.4, y + size * 0.18);
  pen.context.lineTo(x - size * 0.7, y + size * 0.1);
  pen.context.closePath();
  pen.fill(pen.downwards(y - size * 0.26, y + size * 0.18, [0, '#2a3350'], [0.35, dark], [1, '#070a12']));
  pen
    .path(
      [
        [x - size * 1.3, y - size * 0.1],
        [x - size * 1.42, y - size * 0.62],
        [x - size * 1.18, y - size * 0.62],
        [x - size * 0.84, y - size * 0.16],
      ],
      true,
    )
    .fill(dark);
  pen
    .path(
      [
        [x - size * 0.2, y + size * 0.06],
        [x - size * 0.74, y + size * 0.2],
        [x - size * 0.5, y + size * 0.22],
        [x + size * 0.3, y + size * 0.1],
      ],
      true,
    )
    .fill('#05080f');
  for (let pane = 0; pane < 8; pane += 1)
    pen
      .box(x - size * 0.62 + pane * size * 0.17, y - size * 0.12, size * 0.07, size * 0.07, 2)
      .fill(shade('#ffe2a0', 0.75));
  pen
    .path(
      [
        [x + size * 0.86, y - size * 0.2],
        [x + size * 1.1, y - size * 0.12],
        [x + size * 1.12, y - size * 0.03],
        [x + size * 0.84, y - size * 0.06],
      ],
      true,
    )
    .fill('#5f86c9');
  paintChair(pen, x + size * 0.97, y - size * 0.03, size * 0.085, '#cfe0ff');
  for (const leg of [-0.25, 0.82]) {
    pen.box(x + size * leg, y + size * 0.12, size * 0.04, size * 0.18).fill(dark);
    pen.circle(x + size * (leg + 0.02), foot - size * 0.06, size * 0.065).fill('#05080f');
  }
}

/** The headland before the fjord, over the painted scenery. */
export function paintTitleView(pen: Pen, width: number, height: number, glow: string): void {
  const ground = height * 0.86;
  const size = Math.min(width * 0.12, height * 0.2);
  const points: [number, number][] = [[0, height]];
  for (let x = 0; x <= width + 8; x += 8)
    points.push([x, ground - (ridge(x / 160, 9) - 0.5) * 26 + Math.abs(x / width - 0.5) * -24]);
  points.push([width, height]);
  paintTower(pen, width * 0.16, ground + 6, size);
  paintAircraft(pen, width * 0.84, ground - 2, size * 0.62);
  pen
    .path(points, true)
    .fill(pen.downwards(ground - 20, height, [0, '#11172a'], [0.3, '#0b101d'], [1, '#070a12']));
  pen.path(points.slice(1, -1)).stroke(shade(glow, 0.22), 1.5);
}
