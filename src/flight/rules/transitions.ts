// The legal steps of a flight and of a strip, a comment per arrow; asserted on every change.
// Must not decide when a step is taken.

import type { FlightState } from '../state/flight.ts';
import type { StripStatus } from '../state/strip.ts';

const STRIP: Readonly<Record<StripStatus, readonly StripStatus[]>> = {
  // Held back by «Vent», or found before the call: it arrives when the call comes; surveyed again; its slip followed before the call.
  waiting: ['arrived', 'working', 'ordered', 'closed'],
  // Read before it can be stamped; held once; surveyed when a tag brought it early; the crew closes an unread storm strip.
  arrived: ['read', 'waiting', 'working', 'closed'],
  // Stamped; an empty scan returns it at once; a storm strip is closed by its stamp.
  read: ['working', 'returned', 'waiting', 'closed'],
  // The job is done; sent on; the tower takes over a request; a survey's message is sent and the call awaited; the landing closes what is open.
  working: ['working', 'ordered', 'returned', 'waiting', 'closed'],
  // Another try; what is not tried again is closed at the landing.
  returned: ['working', 'returned', 'closed'],
  // Lands at a week's turn; a guess that did not help returns; a slip's remedy orders again.
  ordered: ['ordered', 'effective', 'returned', 'closed'],
  // Its effect has been told.
  effective: ['closed'],
  closed: [],
};

const PHASE: Readonly<Record<FlightState['phase'], readonly FlightState['phase'][]>> = {
  'pre-flight': ['flying'], // take-off
  flying: ['landed'], // the last week's turn
  landed: [], // a new flight is a new state
};

export function assertStrip(from: StripStatus, to: StripStatus): void {
  if (from !== to && !STRIP[from].includes(to)) throw new Error(`a strip may not go from ${from} to ${to}`);
}

export function assertPhase(from: FlightState['phase'], to: FlightState['phase']): void {
  if (!PHASE[from].includes(to)) throw new Error(`a flight may not go from ${from} to ${to}`);
}
