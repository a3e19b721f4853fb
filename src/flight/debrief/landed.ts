// The result of a flight compared with its shadow flights. The card at the landing, the record and the debrief all use it.

import { at } from '../../quarter/at.ts';
import { landingOf, savedShare, type Shadows, worthOfFlight } from '../play/shadows.ts';
import type { FlightState } from '../state/flight.ts';
import type { Landings, Saved } from './types.ts';

/** The shares of the avoidable loss that the player and each shadow flight saved. */
export function savedOf(state: FlightState, shadows: Shadows): Saved {
  const value = {
    you: worthOfFlight(state),
    som: shadows.som,
    analyst: shadows.analyst,
    ideal: shadows.ideal,
    none: shadows.none,
  };
  const share = (of: keyof typeof value) => savedShare(value[of], shadows);
  return {
    share: { you: share('you'), som: share('som'), analyst: share('analyst'), ideal: 1, none: 0 },
    value,
    meaningful: shadows.meaningful,
  };
}

/** The player's landing, what was expected, and the landings of the flight by nobody and of the ideal one. */
export function landingsOf(state: FlightState, shadows: Shadows): Landings {
  const { landings, setup, week } = state;
  return {
    atTakeOff: at(landings, 0),
    lastExpected: at(landings, Math.min(week, setup.stopAfter) - 1),
    you: landingOf(state),
    none: shadows.landing.none,
    ideal: shadows.landing.ideal,
    byWeek: landings,
  };
}
