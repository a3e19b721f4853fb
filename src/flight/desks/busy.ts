// Which job occupies a seat. What a busy seat may still do is decided by each rule that asks.

import type { FlightState } from '../state/flight.ts';
import type { Job, Seat, Strip } from '../state/strip.ts';

// A request is open too, but does not keep the seat from other work.
const STAGES_THAT_BLOCK: readonly Job['stage'][] = ['finding', 'message', 'read-back', 'remedy', 'blind'];

/** True where the tower has said its message aloud and waits for the pilot to have keyed it: nothing is left for it to do. */
function isSaid({ crew }: FlightState, { stage }: Job): boolean {
  return crew !== undefined && stage === 'read-back';
}

/** The strip whose job occupies a seat, or null. */
export function busyWith(state: FlightState, seat: Seat): Strip | null {
  return (
    state.strips.find(
      ({ job }) =>
        job !== null && job.seat === seat && STAGES_THAT_BLOCK.includes(job.stage) && !isSaid(state, job),
    ) ?? null
  );
}
