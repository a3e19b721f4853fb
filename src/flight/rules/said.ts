// The state after what two people have said to each other: whose a strip is, who leaves it, and what the pilot has heard of a message.
// Whether it may be said is decided in crew.ts.

import { claimsTo, NOTHING_SAID } from '../state/crew.ts';
import type { FlightEvent } from '../state/event.ts';
import type { FlightState } from '../state/flight.ts';

/** What one of them has said of whose a strip is. */
export function claimed(state: FlightState, event: FlightEvent & { kind: 'claimed' }): FlightState {
  const { crew = NOTHING_SAID, week } = state;
  const { strip: id, seat, mine } = event;
  const before = claimsTo(crew, id, week);
  const after = { week, strip: id, cockpit: null, tower: null, gaveUp: null, ...before, [seat]: mine };
  const claims =
    before === undefined ? [...crew.claims, after] : crew.claims.map((one) => (one === before ? after : one));
  return { ...state, crew: { ...crew, claims } };
}

/** Whoever leaves a strip that both had taken has spent the week's order on it; a short strip takes none. */
export function gaveUp(state: FlightState, event: FlightEvent & { kind: 'gave-up' }): FlightState {
  const { crew = NOTHING_SAID, week, orders } = state;
  const { strip: id, seat } = event;
  const short = state.strips.some((s) => s.id === id && s.storm);
  const claims = crew.claims.map((one) =>
    one.strip === id && one.week === week ? { ...one, gaveUp: seat } : one,
  );
  return { ...state, crew: { ...crew, claims }, orders: short ? orders : { ...orders, [seat]: false } };
}

/** What the pilot keys anew of a message takes the place of what was keyed before. */
export function heard(state: FlightState, event: FlightEvent & { kind: 'heard' }): FlightState {
  const { crew = NOTHING_SAID, week } = state;
  const others = crew.heard.filter((one) => one.strip !== event.strip || one.week !== week);
  const now = { week, strip: event.strip, heard: event.heard };
  return { ...state, crew: { ...crew, heard: [...others, now] } };
}
