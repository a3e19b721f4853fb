// The result of a call, week by week, with what is normal and the week in which it turned.

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Curve } from '../../../flight/index.ts';
import { OnsetLabel } from './OnsetLabel.tsx';
import './charts.css';

const WIDTH = 300;
const HEIGHT = 90;
const EDGE = 6;

interface Props {
  readonly curve: Curve;
  /** The week in which it turned, and the words there; null where the player has to see it. */
  readonly onset: { readonly week: number; readonly words: string } | null;
}

/** Hidden from screen readers, because there is a table beside it. Weeks run from left to right in every language. */
export function ResultCurve({ curve: { norm, weeks }, onset }: Props) {
  const values = weeks.map(({ value }) => value);
  const first = weeks[0]?.week ?? 0; // no weeks, nothing is drawn
  const last = Math.max(first + 1, weeks[weeks.length - 1]?.week ?? first + 1);
  const x = scaleLinear([first, last], [EDGE, WIDTH - EDGE]).clamp(true);
  const y = scaleLinear([0, Math.max(norm, ...values, 0.001) * 1.1], [HEIGHT - 2, 2]);
  const draw = line<Curve['weeks'][number]>(
    ({ week }) => x(week),
    ({ value }) => y(value),
  );
  const turned = onset === null ? null : x(onset.week);
  return (
    <div class="result-curve" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        {turned === null ? null : (
          <rect class="chart-since" x={turned} y={0} width={WIDTH - turned} height={HEIGHT} />
        )}
        <line class="chart-usual-line" x1={0} x2={WIDTH} y1={y(norm)} y2={y(norm)} />
        {turned === null ? null : <line class="chart-onset" x1={turned} x2={turned} y1={0} y2={HEIGHT} />}
        <path d={draw([...weeks]) ?? ''} />
      </svg>
      {turned === null || onset === null ? null : <OnsetLabel at={turned / WIDTH} words={onset.words} />}
    </div>
  );
}
