// The sign before a line of the score: done well, done wrong, or done in part.
// Must not go by the points alone: a wrong seat costs none.

import { POINTS, type ScoreEvent, type ScoreLine } from '../../../flight/index.ts';

type Sign = 'check' | 'flag' | 'close';

const WRONG: readonly ScoreEvent[] = [
  'seat-wrong',
  'storm-wrong',
  'address-wrong',
  'read-back-missed',
  'needless-correction',
  'acted-blind',
  'false-tag',
  'fuel-below-zero',
];

/** A check mark for what was right, a cross for what was wrong, a flag for what can be defended or was partly right. */
export function scoreSign({ event, points }: Pick<ScoreLine, 'event' | 'points'>): Sign {
  if (WRONG.includes(event)) return 'close';
  if (event === 'seat-defensible') return 'flag';
  // The points for a decision go by its worth: all, half or none.
  if (event !== 'task') return 'check';
  if (points <= 0) return 'close';
  return points >= POINTS.task ? 'check' : 'flag';
}
