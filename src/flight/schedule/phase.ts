// Which part of a flight a week is: from the take-off over the cruise to the landing.
// Must not decide when a flight begins or ends; transitions.ts and the rules do.

import { WEEKS } from '../../quarter/quarter.ts';
import type { FlightState } from '../state/flight.ts';

export type Phase = 'pre-flight' | 'take-off' | 'climb' | 'cruise' | 'descent' | 'landing' | 'landed';

/** The part of the flight that is flown now. */
export function phaseOf(state: FlightState): Phase {
  if (state.phase !== 'flying') return state.phase;
  if (state.week <= 1) return 'take-off';
  if (state.week <= 3) return 'climb';
  if (state.week <= 10) return 'cruise';
  return state.week < WEEKS ? 'descent' : 'landing';
}
