// What to fly next, and why.

import { isMissed, standingOf } from './standing.ts';
import {
  type Advice,
  type AdviceReason,
  type CallOutcome,
  CONFUSIONS,
  type Confusion,
  type Course,
  type Learned,
} from './types.ts';

/** How much a row speaks for flying its company next: what went wrong before what fades, and both before what is new. */
const SPEAKS = { missed: 4, due: 3, unseen: 0.2 } as const;
type Speaking = keyof typeof SPEAKS;
/** How a call went whose seat was not right. */
const SEAT_WRONG: readonly CallOutcome[] = ['other-seat', 'unanswered'];
/** An advice names no more rows than this. */
const MOST_ROWS = 5;
/** Something is a habit when it was confused at least so often, and in this share of the calls in which it could be. */
const HABIT = { least: 3, share: 0.25 } as const;

/** Why a row speaks for its company; null where it can wait. */
function reasonOf(learned: Learned, row: string): Speaking | null {
  const now = standingOf(learned, row);
  if (now.standing === 'unseen') return 'unseen';
  if (isMissed(now)) return 'missed';
  return now.due ? 'due' : null;
}

/** What is confused most often, as a habit; null where nothing is. */
function habitOf({ confusions }: Pick<Learned, 'confusions'>): Confusion | null {
  const share = (name: Confusion) => confusions[name].confused / Math.max(1, confusions[name].met);
  const habits = CONFUSIONS.filter(
    (name) => confusions[name].confused >= HABIT.least && share(name) >= HABIT.share,
  );
  return habits.toSorted((a, b) => share(b) - share(a))[0] ?? null;
}

/** The rows of a company that speak for it, the most urgent first, each with its reason. */
function speaking(learned: Learned, { rows }: Course) {
  return rows
    .flatMap((row) => {
      const reason = reasonOf(learned, row);
      return reason === null ? [] : [{ row, reason }];
    })
    .toSorted((a, b) => SPEAKS[b.reason] - SPEAKS[a.reason] || (a.row < b.row ? -1 : 1));
}

/**
 * What to fly next.
 * @param courses those of the companies that the player may fly, at least one; where nothing tells two apart the first is advised
 * @throws Error without a company
 */
export function nextAdvice(learned: Learned, courses: readonly Course[]): Advice {
  const [first] = courses;
  if (first === undefined) throw new Error('no company to advise');
  const mind = habitOf(learned);
  if (learned.flights === 0) return { company: first.company, reason: 'first', rows: [], mind };
  const told = courses.map((course) => ({ company: course.company, all: speaking(learned, course) }));
  const worth = ({ all }: (typeof told)[number]) => all.reduce((sum, { reason }) => sum + SPEAKS[reason], 0);
  const [best] = told.toSorted((a, b) => worth(b) - worth(a));
  const speaks = best?.all[0]?.reason;
  const rows = (best?.all ?? []).filter(({ reason }) => reason === speaks).map(({ row }) => row); // none
  const seats = rows.some((row) => SEAT_WRONG.includes(learned.rows[row]?.last ?? 'right')); // not met: nothing wrong
  const reason: AdviceReason = speaks === 'missed' && !seats ? 'finer' : (speaks ?? 'harder'); // nothing is wrong, faded or new
  return { company: best?.company ?? first.company, reason, rows: rows.slice(0, MOST_ROWS), mind };
}
