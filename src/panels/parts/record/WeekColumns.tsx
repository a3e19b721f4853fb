// A record week by week: a column for each week's share, lines at what is usual and what is enough, what was forecast, and where the result
// turned.
// Must not colour a column as good or bad: the player judges.

import type { Count } from '../../../flight/index.ts';
import { FEW, shareOf, total } from './counts.ts';
import { OnsetLabel } from './OnsetLabel.tsx';

const STEP = 20;
const HEIGHT = 100;

interface Props {
  readonly weeks: readonly number[];
  readonly values: readonly Count[];
  readonly usual: number;
  /** Null where nothing has to be explained. */
  readonly enough: number | null;
  readonly full: number;
  /** The shares between which the forecast lay; null where there was none. */
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly onsetWeek: number;
  /** The weeks that a verdict points at, first and last; null = none. */
  readonly pointed: readonly [number, number] | null;
  /** The words at the onset. */
  readonly onset: string;
}

/** The column of a week: its share, or, where cases are few, each case by itself. */
function Column({
  count,
  x,
  full,
  single,
}: {
  count: Count;
  x: number;
  full: number;
  single: number | null;
}) {
  if (single === null) {
    const high = Math.min(1, shareOf(count) / full) * HEIGHT;
    return (
      <rect class="chart-value" x={x + 3} y={HEIGHT - high} width={STEP - 6} height={Math.max(1, high)} />
    );
  }
  const each = HEIGHT / single;
  return (
    <>
      {Array.from({ length: count.cases }, (_, i) => (
        <rect
          key={i}
          class={i < count.hits ? 'chart-value' : 'chart-case'}
          x={x + 3}
          y={HEIGHT - (i + 1) * each + 2}
          width={STEP - 6}
          height={each - 4}
        />
      ))}
    </>
  );
}

/** Hidden from screen readers, because there is a table beside it. Weeks run from left to right in every language. */
export function WeekColumns(props: Props) {
  const { weeks, values, usual, enough, full, band, onsetWeek, pointed, onset } = props;
  const width = STEP * Math.max(1, weeks.length);
  const first = weeks[0] ?? onsetWeek;
  const at = (week: number) => Math.max(0, Math.min(width, (week - first) * STEP));
  const y = (share: number) => HEIGHT - Math.min(1, share / full) * HEIGHT;
  const most = Math.max(1, ...values.map(({ cases }) => cases));
  const single = total(values).cases < FEW ? Math.max(3, most) : null;
  return (
    <div class="week-columns" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none">
        {pointed === null ? null : (
          <rect
            class="chart-pointed"
            x={at(pointed[0])}
            y={0}
            width={at(pointed[1] + 1) - at(pointed[0])}
            height={HEIGHT}
          />
        )}
        {values.map((count, i) => (
          <Column key={weeks[i]} count={count} x={i * STEP} full={full} single={single} />
        ))}
        {single === null && band !== null ? (
          <rect
            class="chart-forecast"
            x={0}
            y={y(band.high)}
            width={width}
            height={y(band.low) - y(band.high)}
          />
        ) : null}
        {single === null ? (
          <>
            <line class="chart-usual-line" x1={0} x2={width} y1={y(usual)} y2={y(usual)} />
            {enough === null ? null : (
              <line class="chart-enough-line" x1={0} x2={width} y1={y(enough)} y2={y(enough)} />
            )}
          </>
        ) : null}
        <line class="chart-onset" x1={at(onsetWeek)} x2={at(onsetWeek)} y1={0} y2={HEIGHT} />
      </svg>
      <OnsetLabel at={at(onsetWeek) / width} words={onset} />
    </div>
  );
}
