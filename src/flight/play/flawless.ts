// Where flawless play, and nobody, could be expected to land a quarter that has not taken off, by that quarter's own luck. Flying it would say so
// exactly and takes forty times as long; this runs the bare model once, with every matter eased as it is by flawless play on average, or not at all.

import { advance, WEEKS } from '../../quarter/quarter.ts';
import type { Disturbance } from '../../quarter/types.ts';
import type { FlightState } from '../state/flight.ts';
import { landingOf } from './landing.ts';

/** What flawless play does about a matter, on average: its remedies begin two weeks after the call, are whole in the third, and take so much. */
const EASED = { from: 2, full: 3, share: 0.7 } as const;

function eased({ planned }: FlightState, matter: Disturbance): Disturbance {
  const strip = planned.find(({ slot, disturbance }) => slot !== 'storm' && disturbance === matter.id);
  if (strip === undefined) return matter; // the crew lifts a short strip's
  const { from, full, share } = EASED;
  const relief = { from: strip.callWeek + from, full: strip.callWeek + full, until: null, share };
  return { ...matter, reliefs: [relief] };
}

function landed(state: FlightState, disturbances: Disturbance[]): number {
  let quarter = { ...state.quarter, disturbances };
  while (quarter.week <= WEEKS) quarter = advance(quarter);
  return landingOf({ ...state, quarter });
}

/** NOK that flawless play could be expected to win ÷ plan. @param state before take-off */
export function flawlessLanding(state: FlightState): number {
  return landed(
    state,
    state.quarter.disturbances.map((one) => eased(state, one)),
  );
}

/** NOK that are won with nobody in the seats ÷ plan, but for what the crew lifts by itself. @param state before take-off */
export function emptyLanding(state: FlightState): number {
  return landed(state, state.quarter.disturbances);
}
