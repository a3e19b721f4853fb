// Which week's figures the cockpit has of a segment: those from before the disturbances that it has not been told of.
// Every instrument reads its figures here, so that they agree with each other.

import { TOLD, disturbanceOf } from '../../quarter/orders.ts';
import { magnitude } from '../../quarter/parameters.ts';
import type { Disturbance, Reading } from '../../quarter/types.ts';
import { cellFigures } from '../desks/facts.ts';
import { STORM_SIZE } from '../schedule/plan.ts';
import type { FlightState } from '../state/flight.ts';

/** Disturbances in force in a segment that the cockpit has not been told of. Those of storm strips are too small to count. */
export function untold(state: FlightState, cell: number): Disturbance[] {
  return state.quarter.disturbances.filter(
    (d) =>
      d.cell === cell && d.size > STORM_SIZE && d.knowledge < TOLD && magnitude(d, state.week - 1) > 0.05,
  );
}

/**
 * The figures of a segment as the cockpit has them: those from before the first disturbance it has not been told of.
 * When it has been told of a later one, it has the present figures, because the call about that one cites them.
 */
export function cockpitReading(state: FlightState, index: number): Reading {
  const { now } = cellFigures(state.quarter, index);
  const hidden = untold(state, index);
  if (hidden.length === 0) return now;
  const first = Math.min(...hidden.map((d) => d.week));
  const told = state.strips.some((strip) => {
    const d = disturbanceOf(state.quarter, strip.disturbance);
    return d.cell === index && d.week >= first && d.knowledge >= TOLD;
  });
  return told ? now : (state.quarter.cells[index]?.history.find((r) => r.week === first - 1) ?? now);
}
