// The result of a call, week by week, with what is normal and the week in which it turned.

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { TowerTask } from '../../../../flight/index.ts';
import { OnsetLabel } from './OnsetLabel.tsx';

const WIDTH = 300;
const HEIGHT = 90;
const EDGE = 6;

interface Props extends Pick<TowerTask, 'curve' | 'onsetWeek'> {
  /** The words at the onset. */
  readonly onset: string;
}

/** Hidden from screen readers, because there is a table beside it. Weeks run from left to right in every language. */
export function ResultCurve({ curve: { norm, weeks }, onsetWeek, onset }: Props) {
  const values = weeks.map(({ value }) => value);
  const first = weeks[0]?.week ?? onsetWeek;
  const last = Math.max(first + 1, weeks[weeks.length - 1]?.week ?? first + 1);
  const x = scaleLinear([first, last], [EDGE, WIDTH - EDGE]).clamp(true);
  const y = scaleLinear([0, Math.max(norm, ...values, 0.001) * 1.1], [HEIGHT - 2, 2]);
  const draw = line<TowerTask['curve']['weeks'][number]>(
    ({ week }) => x(week),
    ({ value }) => y(value),
  );
  return (
    <div class="result-curve" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <rect class="chart-since" x={x(onsetWeek)} y={0} width={WIDTH - x(onsetWeek)} height={HEIGHT} />
        <line class="chart-usual-line" x1={0} x2={WIDTH} y1={y(norm)} y2={y(norm)} />
        <line class="chart-onset" x1={x(onsetWeek)} x2={x(onsetWeek)} y1={0} y2={HEIGHT} />
        <path d={draw([...weeks]) ?? ''} />
      </svg>
      <OnsetLabel at={x(onsetWeek) / WIDTH} words={onset} />
    </div>
  );
}
