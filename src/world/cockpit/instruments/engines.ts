// The engines, one per segment: the load and up to three small figures, with their green arcs, as the segment's company has them.
// Hatched where somebody has called and nothing was told or done: must show only the figures that the view gives.

import { loadTitle } from '../../../language/index.ts';
import { type Face, heading, type Instrument } from '../instrument.ts';
import { paintSmallEngine, writingOf } from './engine-small.ts';
import { isRoomy, paintTallEngine } from './engine-tall.ts';

function paint(face: Face): void {
  const { view, width, scale } = face;
  const left = 10 * scale;
  const wide = (width - left * 1.4) / Math.max(1, view.engines.length);
  if (isRoomy(face, wide)) {
    heading(face, loadTitle(view.engines));
    for (const [index, engine] of view.engines.entries())
      paintTallEngine(face, engine, left + index * wide, wide);
    return;
  }
  const writing = writingOf(face, wide);
  heading(face, writing.heading);
  for (const [index, engine] of view.engines.entries())
    paintSmallEngine(face, engine, left + index * wide, wide, writing);
}

export const engines: Instrument = {
  spot: 'engines',
  aims: (view) => Object.fromEntries(view.engines.map(({ cell, load }) => [`load${cell}`, load])),
  paint,
};
