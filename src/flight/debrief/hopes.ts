// What became of what the company's people had riding on the quarter. The model decides it; nothing in a flight follows from it.

import type { Content, Hope } from '../../content/types.ts';
import { at, found } from '../../quarter/at.ts';
import { figure, normReading } from '../../quarter/figures.ts';
import type { QuarterState } from '../../quarter/types.ts';
import { LOWER_IS_BETTER } from '../desks/outcome.ts';
import { type DrawnHope, hopesOf } from '../schedule/hopes.ts';
import type { FlightState } from '../state/flight.ts';

/** A hope is about the mean of so many weeks: a single one has too much chance in it. */
const WEEKS_COUNTED = 4;

/** A hope and how the quarter settled it. */
export interface SettledHope extends DrawnHope {
  /** What the result came to, as a share of what is usual. */
  readonly came: number;
  readonly met: boolean;
}

/** A segment's result over the weeks up to `week`, as a share of what is usual. @throws Error when the quarter has not come so far */
function shareIn({ company, cells }: QuarterState, { result, week }: Hope, index: number): number {
  const cell = at(cells, index);
  let sum = 0;
  for (let back = 0; back < WEEKS_COUNTED; back += 1) {
    const reading = found(cell.history, (one) => one.week === week - back, `reading of week ${week - back}`);
    sum += figure(reading, result);
  }
  return sum / WEEKS_COUNTED / figure(normReading(company, cell, index), result);
}

/** Settles one hope. @throws Error when the quarter has not come to its week */
export function settle(quarter: QuarterState, hope: DrawnHope): SettledHope {
  const { segment, result, share } = hope;
  const cells = segment === 'all' ? quarter.cells.map((_, i) => i) : [segment];
  const came = cells.reduce((sum, cell) => sum + shareIn(quarter, hope, cell), 0) / cells.length;
  return { ...hope, came, met: result === LOWER_IS_BETTER ? came <= share : came >= share };
}

/** The hopes of a flight that is over, in the order in which they came due. */
export function settledHopes({ setup, quarter, week }: FlightState, content: Content): SettledHope[] {
  return hopesOf(setup, content)
    .filter((hope) => hope.week < week)
    .map((hope) => settle(quarter, hope));
}
