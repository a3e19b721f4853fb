// What to fly next, and why.

import { NEW_FIRST_FROM } from './shared.ts';
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

/**
 * Why rows speak for flying their company next: how much each does, and how many of them count. A flight brings two or three of those that went
 * wrong or fade, however many there are, and what is new by the dozen. What has only been right once comes again by itself.
 */
const SPEAKS = {
  missed: { each: 7, most: 3 },
  due: { each: 3, most: 3 },
  unseen: { each: 1, most: Number.POSITIVE_INFINITY },
  shaky: { each: 0.01, most: Number.POSITIVE_INFINITY },
} as const;
type Speaking = keyof typeof SPEAKS;
/**
 * After so many flights what is new speaks before everything else: none of it waits for ever. From then on it is drawn before everything else,
 * too, but only once no more than .6 of its company is unseen (`LAST_ROWS` of practice.ts); until then it comes by the dozen anyway.
 */
const NEW_FIRST = { flights: NEW_FIRST_FROM, each: 100 } as const;
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
  if (now.due) return 'due';
  return now.standing === 'shaky' ? 'shaky' : null;
}

/** What is confused most often, as a habit; null where nothing is. */
function habitOf({ confusions }: Pick<Learned, 'confusions'>): Confusion | null {
  const share = (name: Confusion) => confusions[name].confused / Math.max(1, confusions[name].met);
  const habits = CONFUSIONS.filter(
    (name) => confusions[name].confused >= HABIT.least && share(name) >= HABIT.share,
  );
  return habits.toSorted((a, b) => share(b) - share(a))[0] ?? null;
}

/** What speaks for a company: how much altogether, what of it most, and the rows of that. */
interface Told {
  readonly company: string;
  readonly worth: number;
  readonly reason: Speaking | null;
  readonly rows: readonly string[];
}

function toldOf(learned: Learned, { company, rows }: Course): Told {
  const all = (Object.keys(SPEAKS) as Speaking[]).map((reason) => {
    const own = rows.filter((row) => reasonOf(learned, row) === reason);
    const late = reason === 'unseen' && learned.flights >= NEW_FIRST.flights;
    const { each, most } = SPEAKS[reason];
    return { reason, rows: own, worth: Math.min(own.length, most) * (late ? NEW_FIRST.each : each) };
  });
  const [loudest] = all.toSorted((a, b) => b.worth - a.worth);
  const speaks = loudest !== undefined && loudest.worth > 0;
  return {
    company,
    worth: all.reduce((sum, { worth }) => sum + worth, 0),
    reason: speaks ? loudest.reason : null,
    rows: speaks ? loudest.rows.toSorted() : [],
  };
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
  const [best] = courses.map((course) => toldOf(learned, course)).toSorted((a, b) => b.worth - a.worth);
  const { company, reason: speaks, rows } = best ?? { company: first.company, reason: null, rows: [] }; // there is one
  const seats = rows.some((row) => SEAT_WRONG.includes(learned.rows[row]?.last ?? 'right')); // not met: nothing wrong
  // Where nothing speaks for any company, every row of them all is mastered, and none is due.
  const reason: AdviceReason = speaks === 'missed' && !seats ? 'finer' : (speaks ?? 'mastered');
  return { company, reason, rows: rows.slice(0, MOST_ROWS), mind };
}
