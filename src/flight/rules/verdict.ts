// Which seat a strip belongs to at this moment, and the verdict on a stamp. Both come from the model's state.
// Must not read a scenario's `seats`.

import type { FullScenario, Mark, Scenario } from '../../content/types.ts';
import { TOLD, disturbanceOf } from '../../quarter/orders.ts';
import type { FlightState } from '../state/flight.ts';
import type { Seat, Strip, Verdict } from '../state/strip.ts';

export function otherSeat(seat: Seat): Seat {
  return seat === 'cockpit' ? 'tower' : 'cockpit';
}

/** What the cockpit has been told of the strip's disturbance, 0–1. */
export function knowledgeOf(state: FlightState, strip: Pick<Strip, 'disturbance'>): number {
  return disturbanceOf(state.quarter, strip.disturbance).knowledge;
}

/**
 * The right first seat: the tower while the cockpit has not been told (K < .5), the cockpit otherwise.
 * A request is the exception: there the cockpit must ask before the tower can answer.
 */
export function rightSeat(state: FlightState, strip: Pick<Strip, 'disturbance'>, scenario: Scenario): Seat {
  if (knowledgeOf(state, strip) >= TOLD) return 'cockpit';
  return !scenario.storm && scenario.handoff === 'request' ? 'cockpit' : 'tower';
}

/** What to mark so that the words are right. A storm strip has no phrases and asks for none: any mark will do. */
export function decidingMark(scenario: Scenario): Mark {
  return scenario.storm ? 'a' : scenario.decides;
}

/**
 * The verdict table: seat × deciding words.
 * @param seat where it was stamped
 * @param right where it belongs, by {@link rightSeat}
 */
export function verdictOf(scenario: FullScenario, seat: Seat, right: Seat, mark: Mark | null): Verdict {
  const words = mark === scenario.decides;
  if (seat === right) return { seat: 'right', words, row: words ? 'right' : 'right-seat-other-words' };
  if (!words) return { seat: 'wrong', words, row: 'wrong' };
  return scenario.defensible
    ? { seat: 'defensible', words, row: 'defensible' }
    : { seat: 'wrong', words, row: 'opposite' };
}
