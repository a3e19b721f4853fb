// The index of a segment's territory on a scale, with the balanced band from 85 to 115.

import { scaleLinear } from 'd3-scale';
import { BALANCED } from '../../../../flight/index.ts';

const WIDTH = 320;
const HEIGHT = 16;

/** The band as a box, the index as an upright mark. */
export function IndexBand({ index }: { readonly index: number }) {
  const x = scaleLinear([40, 220], [0, WIDTH]).clamp(true);
  return (
    <svg class="index-band" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="chart-ground" x={0} y={5} width={WIDTH} height={6} />
      <rect
        class="chart-band"
        x={x(BALANCED.low)}
        y={3}
        width={x(BALANCED.high) - x(BALANCED.low)}
        height={10}
      />
      <rect class="chart-mark" x={x(index) - 2} y={0} width={5} height={HEIGHT} />
    </svg>
  );
}
