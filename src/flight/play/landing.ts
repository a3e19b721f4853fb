// How a flight has landed.

import { wonSoFar } from '../../quarter/quarter.ts';
import type { FlightState } from '../state/flight.ts';

/** NOK won ÷ plan. */
export function landingOf(state: FlightState): number {
  return wonSoFar(state.quarter) / state.quarter.plan;
}
