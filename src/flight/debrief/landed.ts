// The result of a flight compared with its shadow flights. The card at the landing, the record and the debrief all use it.

import type { Content } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { type Shadows, isMeaningful, landingOf, savedShare } from '../play/shadows.ts';
import type { FlightState } from '../state/flight.ts';
import type { Landings, Saved } from './types.ts';

/** The shares of the avoidable loss that the player and each shadow flight saved. @param you what the player's flight is worth, NOK */
export function savedOf(you: number, { none, ideal, som, analyst }: Shadows, content: Content): Saved {
  const value = { you, som: som.worth, analyst: analyst.worth, ideal: ideal.worth, none: none.worth };
  const share = (of: keyof typeof value) => savedShare(value[of], value.none, value.ideal);
  return {
    share: { you: share('you'), som: share('som'), analyst: share('analyst'), ideal: 1, none: 0 },
    value,
    meaningful: isMeaningful(value.none, value.ideal, content, none.state.setup),
  };
}

/** The player's landing, what was expected, and the landings of the flight by nobody and of the ideal one. */
export function landingsOf(state: FlightState, { none, ideal }: Shadows): Landings {
  const { landings, setup, week } = state;
  return {
    atTakeOff: at(landings, 0),
    lastExpected: at(landings, Math.min(week, setup.stopAfter) - 1),
    you: landingOf(state),
    none: landingOf(none.state),
    ideal: landingOf(ideal.state),
    byWeek: landings,
  };
}
