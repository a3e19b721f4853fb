// The table of points: event → points. The help page and the debrief are made from it, so they always agree with the rules.
// The text of an event has the key `flight:score.<event>`.

import type { FlightState } from '../state/flight.ts';
import type { ScoreEvent } from '../state/score.ts';

/**
 * Points per event. Those of `task` and `finding-right` are multiplied by how good it is, 0–1. The right seat with its reason is worth most; then
 * a finding that holds and a wise decision, then a message heard right. All that a desk can earn is no more than the seat. No penalty is more
 * than twice the matching reward.
 */
export const POINTS = {
  'seat-right': 100,
  'seat-defensible': 50,
  'seat-wrong': 0,
  'words-right': 40,
  prompt: 20,
  'finding-right': 50,
  task: 50,
  'message-complete': 20,
  'read-back-caught': 20,
  'read-back-missed': -20,
  'needless-correction': -5,
  'address-right': 10,
  'address-wrong': 0,
  'asked-again': 10,
  'acted-blind': -20,
  'early-tag': 30,
  'false-tag': -10,
  'storm-right': 50,
  'storm-wrong': 0,
  'effect-checked': 20,
  'difference-named': 20,
  'wrong-stamp-found': 40,
  'fuel-below-zero': -20,
} as const satisfies Readonly<Record<ScoreEvent, number>>;

/** What is earned with a message, and how many messages its strip has had when it is scored: those before it are confirmed, or it is too. */
const WITH_MESSAGE: Partial<Readonly<Record<ScoreEvent, number>>> = {
  'finding-right': 0,
  'read-back-caught': 0,
  'message-complete': 1,
  'address-right': 1,
  'asked-again': 1,
};

/**
 * True where work counts no more: it is paid for once a strip, in its first course. What is done over after it has failed earns nothing, so
 * that two tries never pay more than one good one.
 */
function isOver(
  { slips, score }: Pick<FlightState, 'slips' | 'score'>,
  event: ScoreEvent,
  strip: string,
): boolean {
  if (event === 'task') return score.some((line) => line.event === event && line.strip === strip);
  const most = WITH_MESSAGE[event];
  return most !== undefined && slips.filter((slip) => slip.strip === strip).length > most;
}

/** The points of an event. @param share how good it is, 0–1 */
export function pointsFor(
  state: Pick<FlightState, 'slips' | 'score'>,
  event: ScoreEvent,
  strip: string | null,
  share: number,
): number {
  if (strip !== null && isOver(state, event, strip)) return 0;
  return Math.round(POINTS[event] * share);
}

export function totalPoints(lines: readonly { readonly points: number }[]): number {
  return lines.reduce((sum, line) => sum + line.points, 0);
}
