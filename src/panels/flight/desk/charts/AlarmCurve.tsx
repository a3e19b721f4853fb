// A record week by week in the result's group, with the limit from which it would ring.
// Must not mark where it rings before the work was handed in.

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { WatchedWeek } from '../../../../flight/index.ts';

const WIDTH = 300;
const HEIGHT = 100;
const EDGE = 6;

interface Props {
  readonly weeks: readonly WatchedWeek[];
  readonly onsetWeek: number;
  /** A share; null = no limit is set yet. */
  readonly limit: number | null;
  /** The weeks in which it rang, for a verdict. */
  readonly rings?: readonly number[];
}

/** Hidden from screen readers, because there is a table beside it. Weeks run from left to right in every language. */
export function AlarmCurve({ weeks, onsetWeek, limit, rings = [] }: Props) {
  const first = weeks[0]?.week ?? onsetWeek; // no weeks, nothing is drawn
  const last = Math.max(first + 1, weeks[weeks.length - 1]?.week ?? first + 1);
  const x = scaleLinear([first, last], [EDGE, WIDTH - EDGE]).clamp(true);
  const y = scaleLinear([0, 1], [HEIGHT - 2, 4]);
  const draw = line<WatchedWeek>(
    ({ week }) => x(week),
    ({ share }) => y(share ?? 0), // weeks without a case are not drawn
  ).defined(({ share }) => share !== null);
  const dots = weeks.flatMap(({ week, share }) => (share === null ? [] : [{ week, share }]));
  return (
    <div class="alarm-curve" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <rect class="chart-since" x={x(onsetWeek)} y={0} width={WIDTH - x(onsetWeek)} height={HEIGHT} />
        <line class="chart-onset" x1={x(onsetWeek)} x2={x(onsetWeek)} y1={0} y2={HEIGHT} />
        <path class="alarm-own" d={draw([...weeks]) ?? ''} />
        {dots.map(({ week, share }) => (
          <rect
            key={week}
            class={rings.includes(week) ? 'alarm-ring' : 'alarm-dot'}
            x={x(week) - (rings.includes(week) ? 4 : 2)}
            y={y(share) - (rings.includes(week) ? 4 : 2)}
            width={rings.includes(week) ? 8 : 4}
            height={rings.includes(week) ? 8 : 4}
          />
        ))}
        {limit === null ? null : (
          <line class="chart-enough-line" x1={0} x2={WIDTH} y1={y(limit)} y2={y(limit)} />
        )}
      </svg>
    </div>
  );
}
