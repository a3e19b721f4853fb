// Paints the runway from the cockpit (on the ground or on approach), and the airfield from afar.

import { ridge, speckle } from '../drawing/noise.ts';
import { type Pen, shade } from '../drawing/pen.ts';
import type { Hour } from './hours.ts';

export interface RunwaySight {
  /** Metres rolled: moves the runway's marks towards the viewer. */
  readonly rolled: number;
  /** 0 on the ground … 1 when the runway has disappeared below. */
  readonly lift: number;
  /** 0 at the start of the approach … 1 at the threshold of the runway and beyond. */
  readonly approach: number;
  readonly papi: readonly [boolean, boolean, boolean, boolean] | null;
  /** The ground is a plain under snow, and the runway is cleared. */
  readonly snow: boolean;
}

/** Focal length as a share of the width. */
const FOCUS = 0.1;
const HALF_WIDTH = 3.4;
const LENGTH = 70;

function glow(pen: Pen, x: number, y: number, radius: number, colour: string, strength: number): void {
  pen
    .circle(x, y, radius * 4)
    .fill(pen.outwards(x, y, radius * 4, [0, shade(colour, 0.5 * strength)], [1, shade(colour, 0)]));
  pen.circle(x, y, radius).fill(shade(colour, 0.35 + 0.65 * strength));
}

/** A low island whose sides end in the sea. @param edges how far below the horizon its far and its near shore are */
function paintIsland(
  pen: Pen,
  hour: Hour,
  width: number,
  height: number,
  [far, shore]: readonly [number, number],
  approach: number,
): void {
  // The near shore is uneven so that it looks natural.
  const points: [number, number][] = [];
  for (let step = 0; step <= 48; step += 1) {
    const along = step / 48;
    const ends = Math.min(1, Math.sin(along * Math.PI) * (approach > 0.9 ? 8 : 2.2));
    points.push([width * along, far + (shore - far) * ends * (0.86 + 0.14 * ridge(along * 14, 5))]);
  }
  points.push([width, far], [0, far]);
  pen
    .path(points, true)
    .fill(pen.downwards(0, height * 0.6, [0, shade(hour.ground, 0.92)], [1, hour.ground]));
  pen.path(points.slice(0, 49)).stroke(shade(hour.glow, 0.16), 1);
}

/** The trodden snow of the airfield, which goes over into the plain that lies behind it. */
function paintPlain(pen: Pen, hour: Hour, width: number, height: number): void {
  pen
    .box(0, 0, width, height)
    .fill(
      pen.downwards(
        0,
        height * 0.5,
        [0, shade(hour.ground, 0)],
        [0.2, shade(hour.ground, 0.45)],
        [1, shade(hour.ground, 0.9)],
      ),
    );
}

type Spot = (side: number, distance: number) => [number, number];

/** Walls of ploughed snow beside the runway: their tops catch the light, their feet lie in shadow. */
function paintBanks(pen: Pen, hour: Hour, near: number, place: Spot): void {
  for (const side of [-1, 1]) {
    const strip = (from: number, to: number, colour: string): void => {
      const [inner, outer] = [side * (HALF_WIDTH + from), side * (HALF_WIDTH + to)];
      pen
        .path([place(inner, LENGTH), place(outer, LENGTH), place(outer, near), place(inner, near)], true)
        .fill(colour);
    };
    strip(0, 0.55, shade(hour.ranges[2], 0.3));
    strip(0.55, 1.05, shade(hour.cloud, 0.75));
  }
}

/** Snow that the wind lays over the runway in thin tongues. */
function paintDrifts(pen: Pen, hour: Hour, near: number, rolled: number, place: Spot): void {
  for (let drift = 0; drift < 26; drift += 1) {
    const start = near + ((drift * 2.7 + 3 * speckle(drift) - (rolled % 70.2) + 70.2) % 70.2);
    if (start <= 0.8) continue;
    const long = 0.6 + 1.6 * speckle(drift * 3.7);
    const from = drift % 2 === 0 ? -HALF_WIDTH : HALF_WIDTH;
    const reach = from * (0.25 + 0.6 * speckle(drift * 5.3));
    pen
      .path([place(from, start), place(reach, start + long * 0.5), place(from, start + long)], true)
      .fill(shade(hour.cloud, 0.12 + 0.16 * speckle(drift * 9.1)));
  }
}

/** The runway ahead. The surface's top edge is the horizon. */
export function paintRunway(pen: Pen, hour: Hour, width: number, height: number, sight: RunwaySight): void {
  const focus = Math.max(70, Math.min(170, width * FOCUS));
  const middle = width / 2;
  const eye = 1.3 + 4.2 * (1 - sight.approach) + 9 * sight.lift;
  const threshold = 15 * (1 - sight.approach);
  const near = Math.max(0.8, threshold);
  const sink = (distance: number): number => (focus * eye) / distance;
  const place: Spot = (side, distance) => [middle + (focus * side) / distance, sink(distance)];
  const fading = 1 - sight.lift;
  if (fading <= 0.01) return;
  pen.context.globalAlpha = fading;

  if (sight.snow) paintPlain(pen, hour, width, height);
  else
    paintIsland(
      pen,
      hour,
      width,
      height,
      [sink(LENGTH * 2), Math.min(height, sink(Math.max(0.5, threshold - 2.5)))],
      sight.approach,
    );
  if (sight.snow) paintBanks(pen, hour, near, place);
  pen
    .path(
      [
        place(-HALF_WIDTH, LENGTH),
        place(HALF_WIDTH, LENGTH),
        place(HALF_WIDTH, near),
        place(-HALF_WIDTH, near),
      ],
      true,
    )
    .fill(hour.runway);
  if (sight.snow) paintDrifts(pen, hour, near, sight.rolled, place);

  for (let mark = 0; mark < 24; mark += 1) {
    const start = near + ((mark * 3 - (sight.rolled % 3) + 3) % 72);
    if (start <= 0.8) continue;
    pen
      .path(
        [place(-0.09, start + 1.5), place(0.09, start + 1.5), place(0.09, start), place(-0.09, start)],
        true,
      )
      .fill(shade('#e9eef2', 0.75));
  }
  for (let bar = -3; bar <= 3; bar += 1) {
    if (bar === 0 || sight.rolled > 0) continue;
    pen.path(
      [
        place(bar * 0.85 - 0.25, near + 2.2),
        place(bar * 0.85 + 0.25, near + 2.2),
        place(bar * 0.85 + 0.25, near + 0.6),
        place(bar * 0.85 - 0.25, near + 0.6),
      ],
      true,
    );
    pen.fill(shade('#e9eef2', 0.6));
  }
  for (let lamp = 22; lamp >= 0; lamp -= 1) {
    const distance = near + ((lamp * 3 - (sight.rolled % 3) + 3) % 66);
    if (distance <= 0.8) continue;
    const radius = Math.max(0.7, Math.min(4, focus * 0.05 * (3 / distance)));
    for (const side of [-HALF_WIDTH - 0.3, HALF_WIDTH + 0.3]) {
      const [x, y] = place(side, distance);
      glow(pen, x, y, radius, distance > near + 56 ? '#ff8a7f' : '#ffe9bd', hour.lamps);
    }
  }
  if (sight.approach < 0.9 && sight.rolled === 0) {
    for (let lamp = 1; lamp < 7; lamp += 1) {
      const distance = threshold - lamp * 1.2;
      if (distance < 1.2) break;
      for (const side of lamp === 4 ? [-1.2, -0.6, 0, 0.6, 1.2] : [-0.25, 0.25]) {
        const [x, y] = place(side, distance);
        glow(pen, x, y, Math.max(0.8, 5 / distance), '#ffffff', hour.lamps);
      }
    }
  }
  if (sight.papi !== null) {
    for (const [index, white] of sight.papi.entries()) {
      const [x, y] = place(-HALF_WIDTH - 4.4 + index * 0.9, near + 3);
      glow(pen, x, y, 1.9, white ? '#ffffff' : '#ff5a4d', Math.max(0.6, hour.lamps));
    }
  }
  pen.context.globalAlpha = 1;
}

/** A low peninsula with an uneven shore; its far edge lies near the top. */
function paintHeadland(pen: Pen, hour: Hour, width: number, height: number, top: number): void {
  const points: [number, number][] = [[width * 0.02, height]];
  for (let step = 0; step <= 60; step += 1) {
    const along = step / 60;
    const rise =
      Math.sin(Math.min(1, along * 3.2) * (Math.PI / 2)) *
      Math.sin(Math.min(1, (1 - along) * 4) * (Math.PI / 2));
    const rough = (ridge(along * 9, 21) - 0.5) * height * 0.07;
    points.push([width * (0.06 + along * 0.98), height - (height - top) * rise + rough * (0.3 + (1 - rise))]);
  }
  points.push([width * 1.04, height]);
  pen
    .path(points, true)
    .fill(pen.downwards(top, height, [0, hour.ranges[2]], [0.35, hour.ground], [1, hour.ground]));
  pen.path(points.slice(1, -1)).stroke(shade(hour.glow, 0.28), 1.2);
  pen.inside(
    () => pen.path(points, true),
    () => {
      for (let field = 0; field < 70; field += 1) {
        const depth = speckle(field * 3.3) ** 1.5;
        const y = top + (height - top) * depth;
        const long = width * (0.02 + 0.09 * speckle(field * 7.1)) * (0.4 + depth);
        const light = speckle(field * 5.7) > 0.5;
        pen
          .box(width * speckle(field * 1.9), y, long, 1 + 4 * depth, 2)
          .fill(light ? shade(hour.glow, 0.05) : shade('#000000', 0.08));
      }
    },
  );
}

/** The airfield far below the tower's windows, or behind the title. The surface's top edge is the horizon. */
export function paintFieldFromAfar(pen: Pen, hour: Hour, width: number, height: number): void {
  const top = height * 0.16;
  paintHeadland(pen, hour, width, height, top);
  const far = [width * 0.6, top * 1.5] as const;
  const left = [width * 0.37, height] as const;
  const right = [width * 0.53, height] as const;
  pen.path([[far[0] - 6, far[1]], [far[0] + 6, far[1]], right, left], true).fill(hour.runway);
  for (let hangar = 0; hangar < 5; hangar += 1) {
    const x = width * (0.665 + hangar * 0.028);
    const y = top * 1.9 + hangar * height * 0.02;
    const wide = width * 0.021;
    pen.box(x, y - wide * 0.42, wide, wide * 0.42, 2).fill(hour.ranges[2]);
    for (let pane = 0; pane < 3; pane += 1)
      pen
        .box(x + wide * (0.16 + pane * 0.26), y - wide * 0.24, 2.4, 2.4)
        .fill(shade('#ffe2a0', 0.25 + 0.65 * hour.lamps));
  }
  for (let dash = 1; dash < 12; dash += 1) {
    const depth = (dash / 12) ** 2;
    const middle = (left[0] + right[0]) / 2;
    const place = (share: number): number => far[0] + (middle - far[0]) * share;
    const y = (share: number): number => far[1] + (height - far[1]) * share;
    const end = ((dash + 0.5) / 12) ** 2;
    pen
      .path([
        [place(depth), y(depth)],
        [place(end), y(end)],
      ])
      .stroke(shade('#e9eef2', 0.35), 0.6 + 1.6 * depth);
  }
  for (let lamp = 0; lamp < 22; lamp += 1) {
    const depth = (lamp / 21) ** 2.1;
    for (const [x, half] of [
      [left[0], -6],
      [right[0], 6],
    ] as const) {
      const px = far[0] + half + (x - far[0] - half) * depth;
      const py = far[1] + (height - far[1]) * depth;
      glow(pen, px, py, 0.8 + 1.5 * depth, lamp < 2 ? '#ff8a7f' : '#ffe9bd', hour.lamps);
    }
  }
}
