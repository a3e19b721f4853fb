// Hit areas: what can be pressed on the canvas and where, never smaller than a fingertip.

import type { HitId } from '../look/hit-id.ts';
import type { Box } from '../look/layout.ts';
import type { HitArea } from './types.ts';

/** Least width and height of a hit area, in CSS pixels (WCAG 2.5.5, target size). */
export const FINGER = 44;

/** A hit area for a box in the stage, enlarged to finger size and moved to window coordinates. */
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
 * The hit area at a point of the window. Where several overlap, the smallest, because small things lie on large ones;
 * among equal sizes the one whose middle is nearest.
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
