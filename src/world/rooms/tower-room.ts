// Paints the tower's room: roof, posts, sill, dim consoles with lamps. Still, and painted once.
// Must not write words or show figures.

import type { Box } from '../../look/layout.ts';
import type { TowerArrangement } from '../arrangement.ts';
import { type Pen, shade } from '../drawing/pen.ts';
import { speckle } from '../drawing/noise.ts';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly stage: Box;
  readonly arrangement: TowerArrangement;
  readonly glow: string;
}

function paintConsole(
  pen: Pen,
  x: number,
  y: number,
  wide: number,
  tall: number,
  tilt: number,
  seed: number,
): void {
  const lift = tilt * wide * 0.06;
  const screen: [number, number][] = [
    [x - wide / 2, y - lift],
    [x + wide / 2, y + lift],
    [x + wide / 2 - tilt * 6, y + tall * 0.62 + lift],
    [x - wide / 2 - tilt * 6, y + tall * 0.62 - lift],
  ];
  pen.path(screen, true).fill('#0a0e16').stroke('#232a37', 5);
  pen
    .path(screen, true)
    .fill(pen.downwards(y, y + tall * 0.6, [0, '#103c44'], [0.7, '#0b272f'], [1, '#081b22']));
  pen.inside(
    () => pen.path(screen, true),
    () => {
      for (let line = 0; line < 6; line += 1) {
        const long = wide * (0.2 + 0.5 * speckle(seed * 7 + line));
        pen
          .box(x - wide * 0.4, y + tall * (0.1 + 0.08 * line), long, 2, 1)
          .fill(shade('#45d6c4', 0.14 + 0.1 * speckle(line + seed)));
      }
      pen
        .path(
          [
            [x - wide * 0.1, y - 20],
            [x + wide * 0.16, y - 20],
            [x - wide * 0.14, y + tall],
            [x - wide * 0.4, y + tall],
          ],
          true,
        )
        .fill(shade('#ffffff', 0.03));
    },
  );
  const desk = y + tall * 0.76;
  pen.path(
    [
      [x - wide * 0.62, desk],
      [x + wide * 0.62, desk],
      [x + wide * 0.74, desk + tall * 0.42],
      [x - wide * 0.74, desk + tall * 0.42],
    ],
    true,
  );
  pen.fill(pen.downwards(desk, desk + tall * 0.42, [0, '#1d2431'], [1, '#10151f']));
  pen
    .path([
      [x - wide * 0.62, desk],
      [x + wide * 0.62, desk],
    ])
    .stroke(shade('#ffffff', 0.1), 1.5);
  for (let lamp = 0; lamp < 7; lamp += 1) {
    if (speckle(seed * 3 + lamp * 5) < 0.3) continue;
    const colour = speckle(seed + lamp * 2.2) > 0.5 ? '#45d6c4' : '#ffb454';
    const px = x + (lamp - 3) * wide * 0.13;
    const py = desk + tall * 0.13;
    pen.circle(px, py, 13).fill(pen.outwards(px, py, 13, [0, shade(colour, 0.3)], [1, shade(colour, 0)]));
    pen.box(px - 5, py - 3.5, 10, 7, 2).fill(shade(colour, 0.8));
  }
}

/** The room around the radar. */
export function paintTowerRoom(pen: Pen, room: Room): void {
  const { width, height, glow, stage } = room;
  const { sill } = room.arrangement;
  const middle = stage.x + stage.width / 2;
  const roof = Math.min(sill * 0.42, 62 + width * 0.01);
  // Roof, curved as round a cab.
  pen.context.beginPath();
  pen.context.moveTo(0, 0);
  pen.context.lineTo(width, 0);
  pen.context.lineTo(width, roof * 0.82);
  pen.context.quadraticCurveTo(middle, roof * 1.22, 0, roof * 0.82);
  pen.fill(pen.downwards(0, roof * 1.1, [0, '#05080d'], [1, '#0e131c']));
  pen.context.beginPath();
  pen.context.moveTo(0, roof * 0.82);
  pen.context.quadraticCurveTo(middle, roof * 1.22, width, roof * 0.82);
  pen.stroke(shade(glow, 0.35), 2);

  const posts = Math.max(2, Math.round(width / 300));
  for (let post = 0; post <= posts; post += 1) {
    const x = (width * post) / posts + (post === 0 ? 6 : post === posts ? -6 : 0);
    const lean = (x - middle) * 0.03;
    pen
      .path(
        [
          [x - 7, roof * 0.7],
          [x + 7, roof * 0.7],
          [x + lean + 9, sill + 14],
          [x + lean - 9, sill + 14],
        ],
        true,
      )
      .fill('#0b0f18');
    const lit = x < middle ? 6 : -6;
    pen
      .path([
        [x + lit, roof],
        [x + lean + lit * 1.3, sill],
      ])
      .stroke(shade(glow, 0.28), 1.5);
  }
  for (const [at, wide] of [
    [0.14, 0.05],
    [0.22, 0.015],
    [0.68, 0.06],
    [0.9, 0.02],
  ] as const) {
    pen
      .path(
        [
          [width * at + 60, roof],
          [width * (at + wide) + 60, roof],
          [width * (at + wide) - 40, sill],
          [width * at - 40, sill],
        ],
        true,
      )
      .fill(shade('#ffffff', 0.025));
  }

  // Sill and floor.
  const floor = (rise: number): void => {
    pen.context.beginPath();
    pen.context.moveTo(0, sill + 22 + rise);
    pen.context.quadraticCurveTo(middle, sill - 14 + rise, width, sill + 22 + rise);
    pen.context.lineTo(width, height);
    pen.context.lineTo(0, height);
    pen.context.closePath();
  };
  floor(0);
  pen.fill(pen.downwards(sill, height, [0, '#1a202c'], [0.1, '#121722'], [0.5, '#0d121b'], [1, '#080b12']));
  pen.inside(
    () => floor(0),
    () => {
      pen
        .box(0, sill, width, height)
        .fill(
          pen.outwards(
            middle,
            height * 0.9,
            width * 0.5,
            [0, shade('#45d6c4', 0.07)],
            [1, shade('#45d6c4', 0)],
          ),
        );
      pen
        .box(0, sill, width, height)
        .fill(pen.outwards(width * 0.24, sill, width * 0.3, [0, shade(glow, 0.1)], [1, shade(glow, 0)]));
    },
  );
  pen.context.beginPath();
  pen.context.moveTo(0, sill + 22);
  pen.context.quadraticCurveTo(middle, sill - 14, width, sill + 22);
  pen.stroke(shade(glow, 0.4), 2.5);

  if (width < 720 || height < 500) return;
  const tall = Math.min(190, (height - sill) * 0.4);
  const wide = Math.min(210, stage.x * 0.56);
  const y = sill + (height - sill) * 0.28;
  const right = stage.x + stage.width;
  paintConsole(pen, stage.x * 0.46, y, wide, tall, -1, 1);
  paintConsole(
    pen,
    (right + width) / 2 + stage.x * 0.04,
    y,
    Math.min(wide * 1.1, (width - right) * 0.56),
    tall,
    1,
    2,
  );
}
