// A horizontal bar with a mark at the normal value.
// Must not colour the bar as good or bad: the player judges.

import { scaleLinear } from 'd3-scale';

const WIDTH = 320;
const HEIGHT = 18;

interface Props {
  readonly value: number;
  readonly norm: number;
  /** The value of a full bar; rows that are compared have the same. */
  readonly full: number;
}

/** Hidden from screen readers, because the row has the figures in words. */
export function LevelBar({ value, norm, full }: Props) {
  const x = scaleLinear([0, full <= 0 ? 1 : full], [0, WIDTH - 4]).clamp(true);
  return (
    <svg class="level-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="chart-ground" x={0} y={4} width={WIDTH} height={10} rx={2} />
      <rect class="chart-value" x={0} y={4} width={Math.max(2, x(value))} height={10} rx={2} />
      <rect class="chart-norm" x={x(norm)} y={0} width={3} height={HEIGHT} />
    </svg>
  );
}
