// Before the week is turned over calls that could still be stamped, that is asked about: once for each call.

import { type FlightState, unstamped } from '../flight/index.ts';

/** @returns true where it is to be asked now; from then on it has been asked about these calls in this flight */
export function createAskedOnce(): (state: FlightState) => boolean {
  let flight: FlightState['setup'] | null = null;
  const asked = new Set<string>();
  return (state) => {
    if (state.setup !== flight) asked.clear();
    flight = state.setup;
    const fresh = unstamped(state).filter(({ id }) => !asked.has(id));
    for (const { id } of fresh) asked.add(id);
    return fresh.length > 0;
  };
}
