// How a room has voted on a strip: hands that are counted one by one, and can be taken back one by one.

import type { Seat } from '../../flight/index.ts';

/** A change of the count: one hand more, one fewer, or what a number that was typed makes of it. */
export interface Hand {
  readonly seat: Seat;
  readonly by: number;
}

/** What was counted, in its order. */
export type Ballot = readonly Hand[];

export type Count = Readonly<Record<Seat, number>>;

/** More than any room holds. */
export const MOST_HANDS = 999;

/** Where a room is divided enough for its people to convince each other: the share of the tower, both ends included. */
export const DIVIDED = { least: 0.3, most: 0.7 } as const;
/** Two hands can be of two minds by chance; they still have somebody to convince. */
const FEWEST_TO_DIVIDE = 2;

/** The hands for each seat. */
export function countOf(ballot: Ballot): Count {
  const sum = (seat: Seat) => ballot.reduce((all, hand) => (hand.seat === seat ? all + hand.by : all), 0);
  return { tower: sum('tower'), cockpit: sum('cockpit') };
}

/** All hands together. */
export function handsIn(ballot: Ballot): number {
  const { tower, cockpit } = countOf(ballot);
  return tower + cockpit;
}

/** The ballot with a seat's count set. What cannot be counted changes nothing. @param count a whole number from 0 to {@link MOST_HANDS} */
export function withCount(ballot: Ballot, seat: Seat, count: number): Ballot {
  const before = countOf(ballot)[seat];
  const possible = Number.isInteger(count) && count >= 0 && count <= MOST_HANDS;
  return !possible || count === before ? ballot : [...ballot, { seat, by: count - before }];
}

/** The ballot with hands added to or taken from a seat. */
export function withHands(ballot: Ballot, seat: Seat, by: number): Ballot {
  return withCount(ballot, seat, countOf(ballot)[seat] + by);
}

/** The seat that was counted last; null where nothing is counted yet. */
export function countedLast(ballot: Ballot): Seat | null {
  return ballot.at(-1)?.seat ?? null;
}

/** True where between 30 and 70 % are for the tower. */
export function isDivided(ballot: Ballot): boolean {
  const { tower, cockpit } = countOf(ballot);
  const all = tower + cockpit;
  if (all < FEWEST_TO_DIVIDE) return false;
  const share = tower / all;
  return share >= DIVIDED.least && share <= DIVIDED.most;
}
