// The scale of a sales target with the band in which one holds, and the player's own; what a verdict draws over the work.

import { scaleLog } from 'd3-scale';

const WIDTH = 320;
const HEIGHT = 16;
/** A band is at least so wide, also where hardly an amount holds. */
const LEAST_BAND = 4;

interface Props {
  /** NOK: the ends of the scale, those of the band in which a target holds, and the player's target. */
  readonly low: number;
  readonly high: number;
  readonly band: { readonly low: number; readonly high: number };
  readonly yours: number;
}

/** The band as a box, the target as an upright mark. */
export function TargetScale({ low, high, band, yours }: Props) {
  const x = scaleLog([low, high], [0, WIDTH]).clamp(true);
  const from = Math.min(x(band.low), WIDTH - LEAST_BAND);
  const wide = Math.max(LEAST_BAND, x(band.high) - from);
  return (
    <svg class="index-band" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="chart-ground" x={0} y={5} width={WIDTH} height={6} />
      <rect class="chart-band" x={from} y={3} width={wide} height={10} />
      <rect class="chart-mark" x={x(yours) - 2} y={0} width={5} height={HEIGHT} />
    </svg>
  );
}
