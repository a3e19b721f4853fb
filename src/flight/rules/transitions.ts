// The transitions that a strip and a flight may make. Every change of state is checked against them, so that a bug in a rule shows at once.

import type { FlightState } from '../state/flight.ts';
import type { StripStatus } from '../state/strip.ts';

const STRIP: Readonly<Record<StripStatus, readonly StripStatus[]>> = {
  // Waiting for its call, after «Vent» or because a survey found it first. → the call comes; surveyed again; its slip is followed before
  // the call.
  waiting: ['arrived', 'working', 'ordered', 'closed'],
  // → read, which comes before a stamp; put off with «Vent»; surveyed after a tag brought it early; a storm strip nobody read is closed by
  // the crew.
  arrived: ['read', 'waiting', 'working', 'closed'],
  // → stamped; the tower finds nothing new; put off with «Vent»; a storm strip is closed by its stamp.
  read: ['working', 'returned', 'waiting', 'closed'],
  // → the job is done; passed on to the other seat; the tower takes over a request; a survey's message is sent and the call is awaited; the
  // landing.
  working: ['working', 'ordered', 'returned', 'waiting', 'closed'],
  // → stamped again, or closed at the landing.
  returned: ['working', 'returned', 'closed'],
  // → takes effect when a week turns; comes back after a patch or a guess that did not help; a slip's remedy orders once more; the cockpit asks
  // the tower for more before it decides.
  ordered: ['ordered', 'working', 'effective', 'returned', 'closed'],
  // → its effect was told; the tower says that it does not work.
  effective: ['closed', 'returned'],
  // → comes back when the tower says that what was done does not work.
  closed: ['returned'],
};

const PHASE: Readonly<Record<FlightState['phase'], readonly FlightState['phase'][]>> = {
  'pre-flight': ['flying'], // take-off
  flying: ['landed'], // the last week's turn
  landed: [], // a new flight is a new state
};

/** @throws Error when a strip may not change its status like this, which is a bug */
export function assertStrip(from: StripStatus, to: StripStatus): void {
  if (from !== to && !STRIP[from].includes(to)) throw new Error(`a strip may not go from ${from} to ${to}`);
}

/** @throws Error when a flight may not change its phase like this, which is a bug */
export function assertPhase(from: FlightState['phase'], to: FlightState['phase']): void {
  if (!PHASE[from].includes(to)) throw new Error(`a flight may not go from ${from} to ${to}`);
}
