// The state after a strip has come: it takes the place of its earlier self, and the calls that are open agree with it.
// Which strips come, and when, is decided in arrivals.ts.

import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';
import { assertStrip } from './transitions.ts';

/** Puts a strip into the state: in the place of its earlier self, or at the end when it is new. */
export function withStrip(state: FlightState, arrival: Strip): FlightState {
  const before = state.strips.find((s) => s.id === arrival.id);
  if (before === undefined) return { ...state, strips: [...state.strips, arrival] };
  assertStrip(before.status, arrival.status);
  return { ...state, strips: state.strips.map((s) => (s.id === arrival.id ? arrival : s)) };
}

/**
 * Open calls about the same result of the same segment name it as the newest of them does: the number is of today, whoever tells it, and two
 * calls must not contradict each other.
 */
function agreeing(strips: readonly Strip[], { id, cell, cites, facts }: Strip): Strip[] {
  const now = `${cites}Now`;
  const value = facts[now];
  return strips.map((other) =>
    other.id === id || other.storm || other.cell !== cell || other.cites !== cites || value === undefined
      ? other
      : { ...other, facts: { ...other.facts, [now]: value } },
  );
}

/** When the call comes, what a slip said about it before is shown on the strip from then on. */
export function arrived(state: FlightState, arrival: Strip): FlightState {
  if (arrival.status !== 'arrived') return withStrip(state, arrival);
  const alone = withStrip(state, arrival);
  // What is printed stays as it is.
  const next =
    arrival.storm || state.setup.paper === true
      ? alone
      : { ...alone, strips: agreeing(alone.strips, arrival) };
  const slips = state.slips.map((s) =>
    s.strip === arrival.id && s.state === 'hanging' ? { ...s, state: 'called' as const } : s,
  );
  return { ...next, slips };
}
