// A forecast beside what came of it: the band, the figure in it, and ten futures as marks.

import { scaleLinear } from 'd3-scale';
import type { ForecastOutcome } from '../../../../flight/index.ts';

const WIDTH = 320;
const HEIGHT = 44;

/** Hidden from screen readers, because the words beside it have the figures. Amounts run from left to right. */
export function OutcomeBand({ outcome: { figure, half, outcomes } }: { readonly outcome: ForecastOutcome }) {
  const full = Math.max(figure + half, ...outcomes) * 1.05;
  const x = scaleLinear([0, full], [4, WIDTH - 6]).clamp(true);
  const low = x(figure - half);
  // Futures that come out alike stand above each other.
  const places = outcomes.map((one, i) => ({
    at: x(one),
    row: outcomes.slice(0, i).filter((other) => Math.abs(x(other) - x(one)) < 8).length,
  }));
  const rows = Math.max(1, ...places.map(({ row }) => row + 1));
  const step = (HEIGHT - 8) / rows;
  return (
    <svg
      class="outcome-band"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="chart-ground" x={0} y={0} width={WIDTH} height={HEIGHT} />
      <rect class="chart-band" x={low} y={1} width={x(figure + half) - low} height={HEIGHT - 2} />
      <rect class="chart-enough" x={x(figure)} y={0} width={2} height={HEIGHT} />
      {places.map(({ at, row }, i) => (
        <rect
          key={i}
          class="chart-mark"
          x={at - 2.5}
          y={HEIGHT - 4 - (row + 1) * step + 1}
          width={6}
          height={Math.max(2, step - 2)}
        />
      ))}
    </svg>
  );
}
