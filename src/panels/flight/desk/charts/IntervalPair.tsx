// Two measurements with their 90 % intervals on one scale: before above, now below.
// Must not say whether they differ: that is the player's task.

import { scaleLinear } from 'd3-scale';
import type { Sample } from '../../../../flight/index.ts';

const WIDTH = 320;
const HEIGHT = 40;
const DOT = 5;

interface Props {
  readonly before: Sample;
  readonly now: Sample;
  readonly beforeValue: number;
  readonly nowValue: number;
  readonly full: number;
}

/** A ring marks before, a filled dot now. */
export function IntervalPair({ before, now, beforeValue, nowValue, full }: Props) {
  const x = scaleLinear([0, full <= 0 ? 1 : full], [DOT + 1, WIDTH - DOT - 1]).clamp(true);
  const row = (sample: Sample, value: number, y: number, kind: 'before' | 'now') => (
    <g class={`interval interval-${kind}`}>
      <line x1={x(sample.low)} x2={x(sample.high)} y1={y} y2={y} />
      <line x1={x(sample.low)} x2={x(sample.low)} y1={y - 5} y2={y + 5} />
      <line x1={x(sample.high)} x2={x(sample.high)} y1={y - 5} y2={y + 5} />
      <circle cx={x(value)} cy={y} r={DOT} />
    </g>
  );
  return (
    <svg class="interval-pair" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {row(before, beforeValue, 11, 'before')}
      {row(now, nowValue, 29, 'now')}
    </svg>
  );
}
