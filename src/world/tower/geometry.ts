// Where things are on the radar: sectors (one per segment), distances and angles.

import { type BlipView, weeksLeft } from '../../flight/index.ts';
import type { Box } from '../../look/layout.ts';
import { caseAngle, radarDistance, sectorAngle as angleOf } from '../../look/radar.ts';
import type { TowerArrangement } from '../tower-arrangement.ts';

const TAU = Math.PI * 2;

/** The round scope of the radar: its centre, radius and rim in CSS pixels, and its number of sectors. */
export interface Scope {
  /** CSS pixels from the stage's corner. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of the rim around the scope, where the names stand. */
  readonly rim: number;
  readonly sectors: number;
  readonly scale: number;
}

/** The largest round scope that fits the radar's box. */
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

/** The direction of a sector's middle, in radians clockwise from three o'clock; the first sector is straight up. */
export function sectorAngle(scope: Scope, cell: number): number {
  return angleOf(scope.sectors, cell);
}

/** Distance from the centre for a number of weeks, in CSS pixels. */
export function distanceOf(scope: Scope, weeks: number): number {
  return scope.radius * radarDistance(weeks);
}

/** The direction of a blip within its sector, with a margin to the neighbouring sectors. */
export function blipAngle(scope: Scope, blip: Pick<BlipView, 'cell' | 'angle'>): number {
  return caseAngle(scope.sectors, blip.cell, blip.angle);
}

/** The point at an angle (radians clockwise from three o'clock) and a distance from the centre, in CSS pixels. */
export function pointAt(scope: Scope, angle: number, distance: number): readonly [number, number] {
  return [scope.x + Math.cos(angle) * distance, scope.y + Math.sin(angle) * distance];
}

/** Radius of the ring inside which cases are decided before the quarter ends. */
export function ringDistance(scope: Scope, week: number): number {
  return distanceOf(scope, weeksLeft(week));
}

/** A square in the middle of a sector, as its hit area. */
export function sectorBox(scope: Scope, cell: number): Box {
  const size = Math.max(44, scope.radius * 0.64);
  const [x, y] = pointAt(scope, sectorAngle(scope, cell), scope.radius * 0.6);
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** The sector at a point, or null outside the scope. */
export function sectorAt(scope: Scope, x: number, y: number): number | null {
  const [dx, dy] = [x - scope.x, y - scope.y];
  if (Math.hypot(dx, dy) > scope.radius + scope.rim) return null;
  const turned = (Math.atan2(dy, dx) + Math.PI / 2 + TAU * 1.5) / TAU;
  return Math.round((turned % 1) * scope.sectors - scope.sectors / 2 + scope.sectors) % scope.sectors;
}
