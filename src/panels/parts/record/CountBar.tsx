// A share of cases as a bar, with marks at what is usual and at what is enough; few cases are drawn one by one.
// Must not colour the bar as good or bad: the player judges.

import type { Count } from '../../../flight/index.ts';
import { rangeOf, shareOf } from './counts.ts';

const WIDTH = 200;
const HEIGHT = 16;

interface Props {
  readonly count: Count;
  /** 0 where nothing is usual: of months that are as weak as now. */
  readonly usual: number;
  readonly enough: number;
  /** The share at the end of the bar; bars that are compared have the same. */
  readonly full: number;
  /** True to draw the cases one by one. */
  readonly few: boolean;
  /** True to draw where the share may lie. */
  readonly ranged?: boolean;
}

/** Squares for the cases, filled where they were hit. */
function Cases({ hits, cases }: Count) {
  return (
    <span class="case-dots" aria-hidden="true">
      {Array.from({ length: cases }, (_, i) => (
        <span key={i} class={i < hits ? 'case-dot hit' : 'case-dot'} />
      ))}
    </span>
  );
}

/** Hidden from screen readers, because the row has the counts in words. */
export function CountBar({ count, usual, enough, full, few, ranged }: Props) {
  if (few) return <Cases {...count} />;
  const x = (share: number) => Math.min(1, share / full) * (WIDTH - 3);
  const range = rangeOf(count);
  return (
    <svg class="count-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="chart-ground" x={0} y={3} width={WIDTH} height={10} />
      <rect class="chart-value" x={0} y={3} width={Math.max(2, x(shareOf(count)))} height={10} />
      {ranged === true ? (
        <rect class="chart-range" x={x(range.low)} y={6.5} width={x(range.high) - x(range.low)} height={3} />
      ) : null}
      {usual > 0 ? <rect class="chart-usual" x={x(usual)} y={1} width={2} height={HEIGHT - 2} /> : null}
      <rect class="chart-enough" x={x(enough)} y={0} width={3} height={HEIGHT} />
    </svg>
  );
}
