// Several figures over the last weeks, in per cent of their normal value, as lines told apart by dashes and numbers.
// Must not emphasise a line before the player has chosen it.

import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { TrendCandidate } from '../../../../flight/index.ts';
import { formatFigure, t } from '../../../../language/index.ts';

const WIDTH = 332;
const HEIGHT = 178;
const LEFT = 62;
const RIGHT = 24;
const TOP = 12;
const BOTTOM = 26;
/** Least distance between the numbers at the ends of the lines. */
const LABEL_GAP = 17;

interface Props {
  readonly candidates: readonly TrendCandidate[];
  readonly chosen: number | null;
  readonly label: string;
}

/** Moves labels apart without changing their order. */
function spread(places: readonly number[]): number[] {
  const order = places.map((y, i) => ({ y, i })).toSorted((one, other) => one.y - other.y);
  let last = Number.NEGATIVE_INFINITY;
  const out = places.slice();
  for (const { y, i } of order) {
    last = Math.max(y, last + LABEL_GAP);
    out[i] = last;
  }
  const over = Math.max(0, Math.max(...out) - (HEIGHT - BOTTOM));
  return out.map((y) => y - over);
}

/** The lines over the weeks; 100 % is normal. */
export function TrendLines({ candidates, chosen, label }: Props) {
  const values = candidates.flatMap((candidate) => candidate.series);
  const [low = 0, high = 200] = extent(values);
  const length = Math.max(0, ...candidates.map((candidate) => candidate.series.length));
  const x = scaleLinear([0, Math.max(1, length - 1)], [LEFT, WIDTH - RIGHT - 8]);
  const y = scaleLinear([Math.min(40, low), Math.max(160, high)], [HEIGHT - BOTTOM, TOP]).nice(4);
  const draw = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  );
  const ends = spread(candidates.map((candidate) => y(candidate.series[candidate.series.length - 1] ?? 100)));
  return (
    <svg class="trend-lines" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {y.ticks(4).map((tick) => (
        <g key={tick} class={tick === 100 ? 'chart-rule norm' : 'chart-rule'}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 6} y={y(tick) + 5} text-anchor="end">
            {formatFigure(tick / 100, 'share')}
          </text>
        </g>
      ))}
      <g class="chart-axis">
        <text x={LEFT} y={HEIGHT - 6} text-anchor="start">
          {t('flight:chart.weeksAgo', { count: length })}
        </text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 6} text-anchor="end">
          {t('flight:chart.lastWeek')}
        </text>
      </g>
      {candidates.map((candidate, i) => (
        <g key={candidate.figure} class={chosen === i ? `trend trend-${i} chosen` : `trend trend-${i}`}>
          <path d={draw([...candidate.series]) ?? ''} />
          <text x={WIDTH - RIGHT + 6} y={(ends[i] ?? 0) + 6}>
            {i + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
