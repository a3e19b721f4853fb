// The open calls of a segment. The instruments of both seats show a figure as an open call cites it, so that they do not contradict it.
// The figure is taken from the call's frozen facts, not from the model of the present week.

import type { FigureId } from '../../quarter/figures.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** The calls of a segment that are open and whose disturbance has not been remedied: their figures still hold. */
export function standingCalls(state: FlightState, cell: number): Strip[] {
  return state.strips.filter((s) => {
    if (s.storm || !s.called || s.cell !== cell || s.status === 'closed' || s.status === 'waiting')
      return false;
    return disturbanceOf(state.quarter, s.disturbance).reliefs.length === 0;
  });
}

/** The figure as the newest of these calls cites it; null when none cites it. */
export function asCalled(calls: readonly Strip[], id: FigureId): number | null {
  const call = calls.findLast((s) => s.cites === id);
  return call?.facts[`${id}Now`] ?? null;
}
