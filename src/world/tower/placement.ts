// Finds places for labels beside the points they belong to, so that no label covers another.

import type { Box } from '../../look/layout.ts';

/** A point to be labelled, and the size of its label. */
export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The highest acceptable cost, in pixels of distance; a label that would cost more is left out. */
  readonly most: number;
}

/** Everything that limits where labels may be. */
export interface Surroundings {
  /** True where a label may be placed at all. */
  fits(box: Box): boolean;
  /** Boxes that no label may touch. */
  readonly walls: readonly Box[];
  /** Points that should be neither covered nor crossed by a line; doing so adds to the cost. */
  readonly points: readonly (readonly [number, number])[];
  /** Radius of what is drawn at each of them. */
  readonly clear: number;
  /** Distances from a point to the nearest edge of its label that are tried. */
  readonly reaches: readonly number[];
}

/** The place that was found for a label. */
export interface Placed {
  readonly id: string;
  readonly box: Box;
  /** Where the line from the point meets the label's box. */
  readonly from: readonly [number, number];
}

/** Eight directions from a point in which its label is tried. */
const SIDES: readonly (readonly [number, number])[] = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];
/** Cost of covering a point, and of crossing one with a line, in pixels of distance. To cover one is the last resort. */
const COVERED = 400;
const CROSSED = 25;
/** A line that passes a point this closely counts as crossing it. */
const NEAR = 7;

/** True when two boxes are closer to each other than `gap`. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** The point of a box that is nearest to a given point. */
function nearest({ x, y, width, height }: Box, px: number, py: number): readonly [number, number] {
  return [Math.min(x + width, Math.max(x, px)), Math.min(y + height, Math.max(y, py))];
}

/** True when a line passes through a box, checked at a few points along it. */
function crosses(line: Line, box: Box): boolean {
  const steps = 24;
  for (let step = 0; step <= steps; step += 1) {
    const x = line.to[0] + ((line.from[0] - line.to[0]) * step) / steps;
    const y = line.to[1] + ((line.from[1] - line.to[1]) * step) / steps;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}

interface Line {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Distance of a point from a line. */
function distanceTo({ from, to }: Line, [x, y]: readonly [number, number]): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(from[0] + at * dx - x, from[1] + at * dy - y);
}

/** The cost of a box beyond its distance: for points that it covers and that its line crosses. */
function hides(box: Box, line: Line, { points, clear }: Pick<Surroundings, 'points' | 'clear'>): number {
  let cost = 0;
  for (const [x, y] of points) {
    const [nearX, nearY] = nearest(box, x, y);
    if (Math.hypot(x - nearX, y - nearY) < clear) cost += COVERED;
    else if (Math.hypot(x - line.to[0], y - line.to[1]) > NEAR && distanceTo(line, [x, y]) < NEAR)
      cost += CROSSED;
  }
  return cost;
}

function boxAt(wanted: Wanted, [sideX, sideY]: readonly [number, number], reach: number): Box {
  const { x, y, width, height } = wanted;
  // Diagonally, both parts are shortened so that the distance is the same as straight ahead.
  const away = sideX !== 0 && sideY !== 0 ? reach * Math.SQRT1_2 : reach;
  return {
    x: x + sideX * away + ((sideX - 1) / 2) * width,
    y: y + sideY * away + ((sideY - 1) / 2) * height,
    width,
    height,
  };
}

/**
 * Places labels, the most important first. Each goes where it costs least, and is left out where there is no room.
 * @param labels in order of importance
 */
export function placeLabels(labels: readonly Wanted[], around: Surroundings): readonly Placed[] {
  const placed: Placed[] = [];
  const lines: Line[] = [];
  for (const wanted of labels) {
    let best: (Placed & { readonly cost: number }) | null = null;
    for (const reach of around.reaches) {
      for (const side of SIDES) {
        const box = boxAt(wanted, side, reach);
        if (!around.fits(box) || around.walls.some((wall) => overlap(wall, box))) continue;
        const from = nearest(box, wanted.x, wanted.y);
        const line: Line = { from, to: [wanted.x, wanted.y] };
        const barred = placed.some((other) => overlap(other.box, box, 4) || crosses(line, other.box));
        if (barred || lines.some((other) => crosses(other, box))) continue;
        const cost = reach + hides(box, line, around);
        if (cost > wanted.most) continue;
        if (best === null || cost < best.cost) best = { id: wanted.id, box, from, cost };
      }
    }
    if (best === null) continue;
    placed.push({ id: best.id, box: best.box, from: best.from });
    lines.push({ from: best.from, to: [wanted.x, wanted.y] });
  }
  return placed;
}
