// The cases of Ground school: fixed, for shops that occur in no flight.
// Must not be taken from the model of a quarter, nor be used by a flight.

import type { Hand } from '../../flight/index.ts';

/** Of a hundred baskets, how many are paid: now and before. */
export const PAID = { now: 32, before: 61 } as const;

export type SchoolMark = 'a' | 'b' | 'c' | 'log';
export const SCHOOL_MARKS: readonly SchoolMark[] = ['a', 'b', 'c', 'log'];
export type SchoolSeat = 'tower' | 'cockpit';

interface SchoolCase {
  readonly decides: SchoolMark;
  readonly seat: SchoolSeat;
  /** The line that its log has, and those that are written once something has been done or found out. */
  readonly log: readonly [Hand, Hand] | readonly [Hand, Hand, Hand];
}

/** The three strips: the log explains the first, but not its twin; for the third somebody has to order the answer. */
export const STRIPS = {
  vat: { decides: 'log', seat: 'cockpit', log: ['measured', 'done'] },
  baskets: { decides: 'log', seat: 'tower', log: ['believes', 'measured'] },
  saturday: { decides: 'b', seat: 'cockpit', log: ['believes', 'done', 'measured'] },
} as const satisfies Record<string, SchoolCase>;
export type SchoolStrip = keyof typeof STRIPS;
