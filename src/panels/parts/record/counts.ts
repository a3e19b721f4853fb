// Sums, shares and ranges of the counts on a card.

import type { Count, Measure, Slice } from '../../../flight/index.ts';

/** Below so many cases a share says little: the cases themselves are drawn. */
export const FEW = 20;
/** The normal quantile of a range that holds in nine of ten. */
const NINE_OF_TEN = 1.645;

type Weeks = Extract<Measure['view'], { readonly kind: 'weeks' | 'forecast' }>;

/** The sum of counts. */
export function total(counts: readonly Count[]): Count {
  return counts.reduce((sum, { hits, cases }) => ({ hits: sum.hits + hits, cases: sum.cases + cases }), {
    hits: 0,
    cases: 0,
  });
}

/** What a curve or a forecast counts from the onset on. */
export function sinceOnset({ weeks, values }: Pick<Weeks, 'weeks' | 'values'>, onsetWeek: number): Count {
  return total(values.filter((_, i) => (weeks[i] ?? onsetWeek) >= onsetWeek));
}

/** What a measure counts of its suspect since the onset: in its own group or segment where it is split, otherwise as a whole. */
export function countsSinceOnset(
  { view }: Measure,
  { cell, slice, onsetWeek }: { readonly cell: number; readonly slice: Slice; readonly onsetWeek: number },
): Count {
  switch (view.kind) {
    case 'weeks':
    case 'forecast':
      return sinceOnset(view, onsetWeek);
    case 'groups':
      return view.values[slice.group] ?? total([]);
    case 'segments':
      return view.values[cell] ?? total([]);
    case 'before-now':
      return view.now;
    case 'history':
      return view.value;
  }
}

/** Hits of cases as a share, 0–1; 0 where there is no case. */
export function shareOf({ hits, cases }: Count): number {
  return cases === 0 ? 0 : hits / cases;
}

/** The share lies between these with nine chances of ten (Wilson's interval). */
export function rangeOf({ hits, cases }: Count): { readonly low: number; readonly high: number } {
  if (cases === 0) return { low: 0, high: 1 };
  const share = hits / cases;
  const z = NINE_OF_TEN * NINE_OF_TEN;
  const middle = share + z / (2 * cases);
  const half = NINE_OF_TEN * Math.sqrt((share * (1 - share)) / cases + z / (4 * cases * cases));
  const of = 1 + z / cases;
  return { low: Math.max(0, (middle - half) / of), high: Math.min(1, (middle + half) / of) };
}
