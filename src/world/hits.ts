// Hit areas: what can be touched and where, never smaller than a finger.

import type { HitId } from '../look/hit-id.ts';
import type { Box } from '../look/layout.ts';
import type { HitArea } from './types.ts';

/** The least width and height of something to touch, CSS pixels. */
export const FINGER = 44;

/** A hit area for a box of the stage, grown to a finger's size and moved into the window. */
export function hitArea(id: HitId, box: Box, stage: Box): HitArea {
  const width = Math.max(FINGER, box.width);
  const height = Math.max(FINGER, box.height);
  return {
    id,
    x: Math.round(stage.x + box.x - (width - box.width) / 2),
    y: Math.round(stage.y + box.y - (height - box.height) / 2),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/**
 * The area under a point of the window: the smallest one, since small things lie upon large ones;
 * of several of a size, the one whose middle is nearest.
 */
export function areaAt(areas: readonly HitArea[], x: number, y: number): HitArea | null {
  const size = ({ width, height }: HitArea) => width * height;
  const away = (area: HitArea) => Math.hypot(area.x + area.width / 2 - x, area.y + area.height / 2 - y);
  const under = areas.filter(
    (area) => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height,
  );
  return under.reduce<HitArea | null>(
    (best, area) =>
      best === null || size(area) < size(best) || (size(area) === size(best) && away(area) < away(best))
        ? area
        : best,
    null,
  );
}
