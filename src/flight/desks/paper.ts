// A paper flight: its tower reads a book that was printed before take-off. So a call and the tower's table are told as if the strip's own
// matter were the only one of the quarter and nobody had done anything, up to the week of the call.

import { found } from '../../quarter/at.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { advance, createQuarter } from '../../quarter/quarter.ts';
import type { QuarterState } from '../../quarter/types.ts';
import type { FlightState, PlannedStrip } from '../state/flight.ts';

/** The quarters of the planned strips, which a flight shares with its shadows. */
const TOLD = new WeakMap<PlannedStrip, QuarterState>();

/** What the book has of a strip: the week up to which its records reach, and the quarter that it tells. */
export interface Printed {
  readonly week: number;
  readonly quarter: QuarterState;
}

/** What the book has of a strip; null where the flight has no book. */
export function printedOf(
  { setup, planned, quarter }: Pick<FlightState, 'setup' | 'planned' | 'quarter'>,
  { id }: Pick<PlannedStrip, 'id'>,
): Printed | null {
  if (setup.paper !== true) return null;
  const plan = found(planned, (one) => one.id === id, `plan for ${id}`);
  const kept = TOLD.get(plan);
  if (kept !== undefined) return { week: plan.callWeek, quarter: kept };
  const own = {
    ...disturbanceOf(quarter, plan.disturbance),
    reliefs: [],
    turbulentWeeks: [],
    heldWeeks: [],
  };
  let told = createQuarter(quarter.company, setup.seed, [own], { plan: quarter.plan });
  while (told.week < plan.callWeek) told = advance(told);
  TOLD.set(plan, told);
  return { week: plan.callWeek, quarter: told };
}
