// The share at the end of the bars and columns: what lies side by side has one and the same.

import type { Count, Measure } from '../../../flight/index.ts';
import { FEW, shareOf } from './counts.ts';

/** Round shares, so that a scale seldom changes when another card is opened. */
const ENDS = [0.1, 0.25, 0.5, 0.75, 1] as const;

function drawn(view: Measure['view']): readonly Count[] {
  switch (view.kind) {
    case 'forecast':
      return [...view.values, view.basis];
    case 'before-now':
      return [view.before, view.now];
    case 'history':
      return [view.value];
    default:
      return view.values;
  }
}

/** The end of the scale on which all of these are drawn. Few cases are drawn one by one, and so on no scale. */
export function scaleOf(measures: readonly Measure[]): number {
  const highest = Math.max(
    0,
    ...measures.flatMap(({ usual, enough, view }) => [
      usual,
      enough,
      ...drawn(view).flatMap((count) => (count.cases < FEW / 2 ? [] : [shareOf(count)])),
    ]),
  );
  return ENDS.find((end) => end >= highest) ?? 1; // no share is above one
}
