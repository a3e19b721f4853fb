// Which figures the cockpit has of a segment: those from before whatever it has not been told of.
// Must not round or write a figure; all instruments read from here, so that they cannot disagree.

import { TOLD, disturbanceOf } from '../../quarter/orders.ts';
import { magnitude } from '../../quarter/parameters.ts';
import type { Disturbance, Reading } from '../../quarter/types.ts';
import { cellFigures } from '../desks/facts.ts';
import { STORM_SIZE } from '../schedule/plan.ts';
import type { FlightState } from '../state/flight.ts';

/** Disturbances in force in a segment that the cockpit has not been told of. */
export function untold(state: FlightState, cell: number): Disturbance[] {
  return state.quarter.disturbances.filter(
    (d) =>
      d.cell === cell && d.size > STORM_SIZE && d.knowledge < TOLD && magnitude(d, state.week - 1) > 0.05,
  );
}

/**
 * Figures of a segment as the cockpit has them: since nobody said why, those from before the first untold disturbance.
 * A newer one that it has been told of brings today's figures with it, so that no call contradicts an instrument.
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
