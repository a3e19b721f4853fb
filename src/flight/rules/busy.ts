// Which job occupies a seat.
// Must not decide what a busy seat may still do; the rules that ask do.

import type { FlightState } from '../state/flight.ts';
import type { Job, Seat, Strip } from '../state/strip.ts';

const STAGES_THAT_BLOCK: readonly Job['stage'][] = ['finding', 'message', 'read-back', 'remedy', 'blind'];

/** The strip whose job occupies a seat, or null. A request and the hand-over wait without blocking. */
export function busyWith(state: FlightState, seat: Seat): Strip | null {
  return (
    state.strips.find(
      (s) => s.job !== null && s.job.seat === seat && STAGES_THAT_BLOCK.includes(s.job.stage),
    ) ?? null
  );
}
