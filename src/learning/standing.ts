// How the rows stand: mastered, shaky or unseen, and which are due.

import { retention } from './model.ts';
import type { Learned, RowStanding } from './types.ts';

/** From so many meetings without anything wrong a row can be mastered. */
const STREAK = 2;
/** A row of which no more is left than this share is due. */
const HALF = 0.5;

/** How a row stands before the next flight. */
export function standingOf({ rows, flights }: Pick<Learned, 'rows' | 'flights'>, row: string): RowStanding {
  const learned = rows[row];
  if (learned === undefined) return { row, standing: 'unseen', due: false, learned: null };
  const due = learned.last === 'right' && retention(learned, flights + 1) <= HALF;
  const sure = learned.streak >= STREAK && learned.right > 0 && !due;
  return { row, standing: sure ? 'mastered' : 'shaky', due, learned };
}

/** True for a row that went wrong the last time. */
export function isMissed({ learned }: Pick<RowStanding, 'learned'>): boolean {
  return learned !== null && learned.last !== 'right';
}
