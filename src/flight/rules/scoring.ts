// The table of points: event → points. The help page and the debrief are made from it, so they always agree with the rules.
// The text of an event has the key `flight:score.<event>`.

import type { ScoreEvent } from '../state/score.ts';

/** Points per event. Those of `task` are multiplied by the quality of the remedy, 0–1. No penalty is more than twice the matching reward. */
export const POINTS = {
  'seat-right': 100,
  'seat-defensible': 50,
  'seat-wrong': 0,
  'words-right': 40,
  prompt: 20,
  task: 60,
  'finding-right': 40,
  'message-complete': 20,
  'read-back-caught': 30,
  'read-back-missed': -20,
  'needless-correction': -5,
  'address-right': 20,
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
export function totalPoints(lines: readonly { readonly points: number }[]): number {
  return lines.reduce((sum, line) => sum + line.points, 0);
}
