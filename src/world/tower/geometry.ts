// Where things stand on the radar: sectors, distances and angles.
// Must not draw.

import type { BlipView } from '../../flight/index.ts';
import type { Box } from '../../look/layout.ts';
import type { TowerArrangement } from '../arrangement.ts';

/** Weeks at the rim. */
const RANGE = 12;
/** Below 1 the near weeks have more room than the far ones: most cases are decided within five. */
const SPREAD = 0.65;
const TAU = Math.PI * 2;

export interface Scope {
  /** CSS pixels from the stage's corner. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of the rim around it, where the names stand. */
  readonly rim: number;
  readonly sectors: number;
  readonly scale: number;
}

/** The round scope in its box. */
export function scopeOf({ radar, scale }: TowerArrangement, sectors: number): Scope {
  const rim = 26 * scale;
  return {
    x: radar.x + radar.width / 2,
    y: radar.y + radar.height / 2,
    radius: radar.height / 2 - rim - 2,
    rim,
    sectors: Math.max(1, sectors),
    scale,
  };
}

/** The middle of a sector, radians from three o'clock, clockwise; the first sector is straight up. */
export function sectorAngle(scope: Scope, cell: number): number {
  return (cell / scope.sectors) * TAU - Math.PI / 2;
}

/** Distance from the centre for a number of weeks. */
export function distanceOf(scope: Scope, weeks: number): number {
  const inner = 0.07;
  const share = Math.min(1, Math.max(0, weeks) / RANGE) ** SPREAD;
  return scope.radius * (inner + (0.97 - inner) * share);
}

/** The angle of a blip within its sector, with a margin to the neighbours. */
export function blipAngle(scope: Scope, blip: Pick<BlipView, 'cell' | 'angle'>): number {
  const wide = TAU / scope.sectors;
  return sectorAngle(scope, blip.cell) + (blip.angle - 0.5) * wide * 0.84;
}

export function pointAt(scope: Scope, angle: number, distance: number): readonly [number, number] {
  return [scope.x + Math.cos(angle) * distance, scope.y + Math.sin(angle) * distance];
}

/** The ring inside which a case is decided before the quarter ends. */
export function ringDistance(scope: Scope, week: number): number {
  return distanceOf(scope, Math.max(0, 14 - week));
}

/** A square in the middle of a sector, for a finger. */
export function sectorBox(scope: Scope, cell: number): Box {
  const size = Math.max(44, scope.radius * 0.64);
  const [x, y] = pointAt(scope, sectorAngle(scope, cell), scope.radius * 0.6);
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** The sector under a point, or null outside the scope. */
export function sectorAt(scope: Scope, x: number, y: number): number | null {
  const [dx, dy] = [x - scope.x, y - scope.y];
  if (Math.hypot(dx, dy) > scope.radius + scope.rim) return null;
  const turned = (Math.atan2(dy, dx) + Math.PI / 2 + TAU * 1.5) / TAU;
  return Math.round((turned % 1) * scope.sectors - scope.sectors / 2 + scope.sectors) % scope.sectors;
}
