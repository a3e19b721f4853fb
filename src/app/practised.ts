// What a player's own next quarter is drawn by: what was told, what was learned, and what was missed before anything was learned.

import type { Content } from '../content/index.ts';
import type { Logbook } from './logbook.ts';
import { rules } from './rules.ts';
import type { Wish } from './session.ts';

/** What a setup remembers of the flights before. */
type Remembered = Pick<Wish, 'missedBefore' | 'seenBefore' | 'practice'>;

/** A quarter that is the same for everybody remembers nothing: by a seed, of a class, of the week, a demo. */
export const NOTHING_REMEMBERED: Remembered = { missedBefore: [], seenBefore: [] };

/**
 * What the player's own next quarter is drawn by.
 * @param fixed true where its schedule was asked for: it is shown to others, and practises nothing
 */
export function remembered(
  { history, progress, learned }: Pick<Logbook, 'history' | 'progress' | 'learned'>,
  content: Content,
  flightNumber: number,
  fixed: boolean,
): Remembered {
  const told = progress.peek().seen ?? []; // nothing was told before
  const { seenBefore, practice } = rules().ownQuarter(learned.peek(), told, content, flightNumber);
  // A practice says itself which rows were missed, and how urgent each is.
  if (practice !== undefined && !fixed) return { missedBefore: [], seenBefore, practice };
  return { missedBefore: history.peek()[0]?.missed ?? [], seenBefore }; // nothing was flown before
}
