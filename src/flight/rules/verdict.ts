// In which seat a strip belongs now, and the verdict on a stamp. Both follow from the model's state. Never read a scenario's `seats` here:
// a test deletes `seats` everywhere and expects the same flights.

import type { FullScenario, Mark, Scenario } from '../../content/types.ts';
import { TOLD, disturbanceOf } from '../../quarter/orders.ts';
import type { FlightState } from '../state/flight.ts';
import type { Pointed, Seat, Strip, Verdict } from '../state/strip.ts';

export function otherSeat(seat: Seat): Seat {
  return seat === 'cockpit' ? 'tower' : 'cockpit';
}

/** K: what the cockpit has been told of the strip's disturbance, 0–1. */
export function knowledgeOf(state: FlightState, strip: Pick<Strip, 'disturbance'>): number {
  return disturbanceOf(state.quarter, strip.disturbance).knowledge;
}

/**
 * The seat where a strip belongs first: the tower while the cockpit has not been told (K < .5), otherwise the cockpit.
 * A request is the exception: the cockpit has to ask before the tower can answer.
 */
export function rightSeat(state: FlightState, strip: Pick<Strip, 'disturbance'>, scenario: Scenario): Seat {
  if (knowledgeOf(state, strip) >= TOLD) return 'cockpit';
  return !scenario.storm && scenario.handoff === 'request' ? 'cockpit' : 'tower';
}

/** The phrase to mark for the words to be right. A storm strip has no phrases, so any mark will do. */
export function decidingMark(scenario: Scenario): Mark {
  return scenario.storm ? 'a' : scenario.decides;
}

/** Whether the words that decide were pointed at. @param clue true when the mark is an earlier log that explains the call */
export function wordsDecide(scenario: FullScenario, mark: string | null, clue: boolean): boolean {
  // The log of a request says that an order is missing, as its words do.
  return clue || (mark === 'log' && scenario.handoff === 'request') || mark === scenario.decides;
}

/**
 * The table of verdicts: seat × deciding words.
 * @param seat where it was stamped
 * @param right where it belongs, from {@link rightSeat}
 * @param clue true when the mark is an earlier log that explains the call
 */
export function verdictOf(
  scenario: FullScenario,
  seat: Seat,
  right: Seat,
  mark: Pointed | null,
  clue = false,
): Verdict {
  const words = wordsDecide(scenario, mark, clue);
  if (seat === right) return { seat: 'right', words, row: words ? 'right' : 'right-seat-other-words' };
  // A responsibility that the article gives to both roles can be defended in either seat, whatever words were marked.
  if (scenario.defensible) return { seat: 'defensible', words, row: 'defensible' };
  return { seat: 'wrong', words, row: words ? 'opposite' : 'wrong' };
}
