// Where each lever has its slot, and where its handle stands for the effort that is set.

import type { Box } from '../../look/layout.ts';

/** The share of all effort at which a lever is at its upper stop. */
export const FULL_EFFORT = 0.5;

/** How far up its slot a handle is: 0 at the lower stop … 1 at the upper. */
export function leverTravel(effort: number): number {
  return Math.max(0, Math.min(1, effort / FULL_EFFORT));
}

/** The middle of the handle on a slot that reaches from `top` to `bottom`. */
export function handleAt(travel: number, top: number, bottom: number): number {
  return bottom - (bottom - top) * travel;
}

/**
 * One box for each lever, side by side in the segments' order: for slot, name and share.
 * @param start width left free at the left edge
 */
export function leverBoxes(count: number, width: number, height: number, start: number): readonly Box[] {
  const wide = (width - start) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => ({
    x: start + index * wide,
    y: 0,
    width: wide,
    height,
  }));
}
