// Paints the frames around the cockpit's instruments over the room's picture.

import type { Box } from '../../look/layout.ts';
import type { CockpitArrangement } from '../arrangement.ts';
import { type Pen, shade } from '../drawing/pen.ts';

function paintBezel(pen: Pen, box: Box, stage: Box): void {
  const rim = 5;
  const x = stage.x + box.x - rim;
  const y = stage.y + box.y - rim;
  const width = box.width + rim * 2;
  const height = box.height + rim * 2;
  pen
    .box(x, y, width, height, 10)
    .fill(pen.downwards(y, y + height, [0, '#343c4a'], [0.12, '#222936'], [1, '#161b25']));
  pen.box(x + 0.5, y + 0.5, width - 1, height - 1, 10).stroke(shade('#000000', 0.7), 1);
  pen.box(x + rim - 1, y + rim - 1, box.width + 2, box.height + 2, 6).fill('#04070c');
}

/** A frame for every instrument except the slips, which hang on a clip. */
export function paintCockpitFrames(pen: Pen, stage: Box, { spots }: CockpitArrangement): void {
  for (const [spot, box] of Object.entries(spots)) {
    if (spot !== 'slips') paintBezel(pen, box, stage);
  }
}
