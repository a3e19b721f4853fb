// The calls that still stand, and what they say of a figure: neither seat's instruments may say otherwise.
// Must not read a figure from the model: a call says what it said when it came.

import type { FigureId } from '../../quarter/figures.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** Calls of a segment that still stand: open, and nothing done about their cause that could have changed their figures. */
export function standingCalls(state: FlightState, cell: number): Strip[] {
  return state.strips.filter((s) => {
    if (s.storm || !s.called || s.cell !== cell || s.status === 'closed' || s.status === 'waiting')
      return false;
    const { remaining, pendingEffects } = disturbanceOf(state.quarter, s.disturbance);
    return remaining === 1 && pendingEffects.length === 0;
  });
}

/** What the newest standing call says of this figure: no instrument may say otherwise. Null when none cites it. */
export function asCalled(calls: readonly Strip[], id: FigureId): number | null {
  const call = calls.findLast((s) => s.cites === id);
  return call?.facts[`${id}Now`] ?? null;
}
