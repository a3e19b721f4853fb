// Where the tower's radar, its words and its figures stand, for each size and shape of screen.
// All boxes are in CSS pixels from the stage's upper left corner.

import type { Box, Layout } from '../look/layout.ts';
import { LARGE_FROM, LARGEST, TOO_LITTLE } from './arrangement.ts';

export interface TowerArrangement {
  readonly scale: number;
  /** Height of the window sill, in CSS pixels of the window. */
  readonly sill: number;
  readonly radar: Box;
  /** Where the data of one case stands; null = in the radar's free corner. */
  readonly block: Box | null;
  readonly legend: Box | null;
  readonly figures: Box | null;
}

/** Least width of the words beside a small radar, least height of those below it, and least size of a radar that gives way to them. */
const BESIDE = 96;
const BELOW = 72;
const SMALLEST_RADAR = 180;

/** On a phone: the radar beside its words in landscape, above them in portrait. */
function arrangeSmallTower({ stage }: Layout): TowerArrangement {
  const sill = stage.y + stage.height * 0.4;
  const largest = Math.floor(Math.min(stage.width, stage.height) - 4);
  const apart = Math.floor(stage.width - BESIDE - 4);
  const neither = stage.width - largest < BESIDE && stage.height - largest - 8 < BELOW;
  // Where there is no room for words on either side, it gives way: without its legend nobody can read it.
  const size = neither && apart >= SMALLEST_RADAR ? apart : largest;
  if (stage.width - size >= BESIDE) {
    const x = size + 4;
    const width = Math.floor(stage.width - x - 4);
    return {
      scale: 1,
      sill,
      radar: { x: 2, y: Math.max(2, Math.round((stage.height - size) / 2)), width: size, height: size },
      block: { x, y: 6, width, height: 82 },
      legend: { x, y: 94, width, height: Math.floor(stage.height - 100) },
      figures: null,
    };
  }
  const below = Math.max(0, stage.height - size - 8);
  const width = Math.floor(stage.width - 4);
  const y = size + 6;
  const room = below >= BELOW;
  return {
    scale: 1,
    sill,
    radar: { x: 2, y: 2, width, height: size },
    block: room ? { x: 2, y, width, height: 34 } : null,
    legend: room ? { x: 2, y: y + 36, width, height: Math.floor(below - 38) } : null,
    figures: null,
  };
}

/** The tower: the radar, and below it the segments' figures where there is room. */
export function arrangeTower(layout: Layout): TowerArrangement {
  const { stage } = layout;
  if (stage.height < 480) return arrangeSmallTower(layout);
  const most = LARGEST * layout.growth;
  const usual = Math.max(1, Math.min(most, stage.width / 560, stage.height / 672));
  // With very large text there is no table: the same figures can be read on each segment's card, and the rest can grow.
  const large = layout.textScale >= LARGE_FROM && usual < layout.textScale * TOO_LITTLE;
  const scale = large ? Math.min(most, layout.textScale, Math.max(usual, stage.width / 290)) : usual;
  const narrow = large || stage.width < 480 * scale;
  const legend = (narrow ? 42 : 24) * scale;
  // In narrow columns the normal value is written below the figure, which takes more height.
  const table = large || stage.height < 600 ? 0 : (narrow ? 244 : 132) * scale;
  const block = narrow ? 38 * scale : 0;
  const margin = 10;
  const room = stage.height - legend - table - block - margin * 2;
  const size = Math.floor(Math.min(stage.width, room, stage.height * 0.78));
  const top = Math.round(margin + (room - size) * 0.75);
  const width = Math.floor(stage.width);
  const below = top + size + block;
  return {
    scale,
    sill: Math.round(stage.y + top + size * 0.3),
    radar: { x: 0, y: top, width, height: size },
    block: narrow ? { x: 0, y: top + size + 2, width, height: Math.floor(block) - 2 } : null,
    legend: { x: 0, y: Math.floor(below), width, height: Math.floor(legend) },
    figures: table === 0 ? null : { x: 0, y: Math.floor(below + legend), width, height: Math.floor(table) },
  };
}
