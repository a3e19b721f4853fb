// The scale of a sales target with the band in which one holds, and the player's own; what a verdict draws over the work.

import { scaleLog } from 'd3-scale';
import { TARGET_WITHIN } from '../../../../flight/index.ts';

const WIDTH = 320;
const HEIGHT = 16;

interface Props {
  /** NOK: the ends of the scale, what can be reached, and the player's target. */
  readonly low: number;
  readonly high: number;
  readonly reached: number;
  readonly yours: number;
}

/** The band as a box, the target as an upright mark. */
export function TargetScale({ low, high, reached, yours }: Props) {
  const x = scaleLog([low, high], [0, WIDTH]).clamp(true);
  const from = x(reached * (1 - TARGET_WITHIN));
  return (
    <svg class="index-band" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="chart-ground" x={0} y={5} width={WIDTH} height={6} />
      <rect class="chart-band" x={from} y={3} width={x(reached * (1 + TARGET_WITHIN)) - from} height={10} />
      <rect class="chart-mark" x={x(yours) - 2} y={0} width={5} height={HEIGHT} />
    </svg>
  );
}
