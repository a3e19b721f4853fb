// Which job occupies a seat. What a busy seat may still do is decided by each rule that asks.

import type { FlightState } from '../state/flight.ts';
import type { Job, Seat, Strip } from '../state/strip.ts';

const STAGES_THAT_BLOCK: readonly Job['stage'][] = ['finding', 'message', 'read-back', 'remedy', 'blind'];

/** The strip whose job occupies a seat, or null. A request is open too, but does not keep the seat from other work. */
export function busyWith(state: FlightState, seat: Seat): Strip | null {
  return (
    state.strips.find(
      (s) => s.job !== null && s.job.seat === seat && STAGES_THAT_BLOCK.includes(s.job.stage),
    ) ?? null
  );
}
