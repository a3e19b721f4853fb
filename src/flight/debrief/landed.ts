// How a flight came down beside its shadows, for the card at the landing, the record and the debrief alike.

import { at } from '../../quarter/at.ts';
import { valueOf } from '../../quarter/quarter.ts';
import { landingOf, savedShare, type Shadows } from '../play/shadows.ts';
import type { FlightState } from '../state/flight.ts';
import type { Landings, Saved } from './types.ts';

/** What was saved of the avoidable loss, by the player and by each shadow. */
export function savedOf(state: FlightState, shadows: Shadows): Saved {
  const value = {
    you: valueOf(state.quarter),
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

/** The landing beside what was expected, nobody and the ideal. */
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
