// Paints the still part of the radar for a week: rim, rings, sector lines, weather and trails.

import type { TowerView, WeatherView } from '../../flight/index.ts';
import { COLOURS } from '../../look/tokens.ts';
import { speckle } from '../drawing/noise.ts';
import { type Pen, shade } from '../drawing/pen.ts';
import { LOW } from './colours.ts';
import { blipAngle, distanceOf, pointAt, ringDistance, type Scope, sectorAngle } from './geometry.ts';

const WARM = '#c9714c';

function paintGlass(pen: Pen, { x, y, radius, rim, scale }: Scope): void {
  const outer = radius + rim;
  pen
    .circle(x, y, outer)
    .fill(
      pen.downwards(y - outer, y + outer, [0, '#38424f'], [0.1, '#242c38'], [0.6, '#171d27'], [1, '#0e131b']),
    );
  pen.circle(x, y, outer - 1).stroke(shade('#ffffff', 0.1), 1);
  pen.circle(x, y, outer - 4 * scale).fill('#0d131c');
  pen.circle(x, y, radius + 3).fill('#02060a');
  pen.circle(x, y, radius).fill(pen.outwards(x, y, radius, [0, '#0c2f33'], [0.6, '#08211f'], [1, '#051417']));
}

function paintRings(pen: Pen, scope: Scope, week: number): void {
  const { x, y, radius, sectors, scale } = scope;
  for (const weeks of [3, 6, 9]) pen.circle(x, y, distanceOf(scope, weeks)).stroke(shade('live', 0.16), 1);
  pen.circle(x, y, radius - 1).stroke(shade('live', 0.5), 1.5);
  for (let cell = 0; cell < sectors; cell += 1) {
    const angle = sectorAngle(scope, cell) + Math.PI / sectors;
    pen
      .path([pointAt(scope, angle, distanceOf(scope, 0) * 0.6), pointAt(scope, angle, radius - 1)])
      .stroke(shade('live', 0.26), 1);
  }
  for (let mark = 0; mark < 72; mark += 1) {
    const angle = (mark * Math.PI) / 36;
    pen
      .path([
        pointAt(scope, angle, radius - 1),
        pointAt(scope, angle, radius - (mark % 6 === 0 ? 8 : 4) * scale),
      ])
      .stroke(shade('live', 0.35), 1);
  }
  const ring = ringDistance(scope, week);
  pen.circle(x, y, Math.min(ring, radius - 3)).stroke(COLOURS.attention, 1.6, [7, 6]);
}

/** A scanned front has an edge and slanting rain; one that is not scanned is only a smudge. */
function paintWeather(pen: Pen, scope: Scope, { cell, severity, scanned }: WeatherView): void {
  if (severity < 0.08) return;
  const angle = sectorAngle(scope, cell);
  const size = scope.radius * (0.1 + 0.2 * severity);
  const puffs = scanned ? 5 : 4;
  const places = Array.from({ length: puffs }, (_, puff) => {
    const away = angle + (speckle(cell * 11 + puff * 3) - 0.5) * (1.7 / scope.sectors) * 1.6;
    const [x, y] = pointAt(scope, away, scope.radius * (0.5 + 0.24 * speckle(cell * 5 + puff * 7)));
    return { x, y, radius: size * (0.62 + 0.5 * speckle(puff * 9 + cell)) };
  });
  for (const { x, y, radius } of places) {
    const reach = scanned ? radius : radius * 1.5;
    const strong = scanned ? 0.34 : 0.22;
    pen
      .circle(x, y, reach)
      .fill(
        pen.outwards(
          x,
          y,
          reach,
          [0, shade(WARM, strong * (0.5 + severity))],
          [scanned ? 0.86 : 0.3, shade(WARM, strong * 0.6)],
          [1, shade(WARM, 0)],
        ),
      );
  }
  if (!scanned) return;
  for (const { x, y, radius } of places) {
    pen.inside(
      () => pen.circle(x, y, radius * 0.86),
      () =>
        pen.hatch(x - radius, y - radius, radius * 2, radius * 2, shade('#ffc9a8', 0.1 + 0.16 * severity), 9),
    );
  }
}

function paintTrails(pen: Pen, scope: Scope, view: TowerView): void {
  for (const blip of view.blips) {
    const angle = blipAngle(scope, blip);
    const colour = blip.low ? LOW : COLOURS.live;
    for (const [index, weeks] of blip.trail.entries()) {
      const age = blip.trail.length - index;
      const [x, y] = pointAt(scope, angle, distanceOf(scope, weeks));
      pen
        .circle(x, y, Math.max(0.8, 2.1 - age * 0.25) * scope.scale)
        .fill(shade(colour, (blip.stale ? 0.16 : 0.34) / (0.5 + age * 0.5)));
    }
  }
}

/** Paints the whole still picture, in the stage's coordinates. */
export function paintPlate(pen: Pen, scope: Scope, view: TowerView): void {
  paintGlass(pen, scope);
  pen.inside(
    () => pen.circle(scope.x, scope.y, scope.radius - 1),
    () => {
      for (const weather of view.weather) paintWeather(pen, scope, weather);
      paintTrails(pen, scope, view);
    },
  );
  paintRings(pen, scope, view.week);
  pen.circle(scope.x, scope.y, 3 * scope.scale).fill(shade('live', 0.9));
}
