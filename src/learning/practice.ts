// What the next flight practises: which rows come more often, and how subtle it is.

import type { Content } from '../content/index.ts';
import {
  BEFORE_ALL,
  type FlightSetup,
  MIX_UPS,
  type Practice,
  scheduleFor,
  type Seen,
  seenIn,
} from '../flight/index.ts';
import { courseOf } from './course.ts';
import { difficultyOf, gainOf, rightAt } from './model.ts';
import { isMissed, standingOf } from './standing.ts';
import type { Learned, RowStanding } from './types.ts';

/** The share of full calls that is expected to go right: hard enough to learn from, and no harder. */
const WANTED_RIGHT = 0.82;
/**
 * By so much the first half of a flight's full calls is plainer than the flight, and the second half subtler, as far as the scale goes: for
 * whoever can do more or less than is known, some of them are right all the same.
 */
const SPREAD = 0.8;
/**
 * The ability is known only about: what is expected is expected of one that lies so many standard deviations away, too, and each counts so much
 * (Gauss and Hermite's rule for a normal distribution, of three points).
 */
const ABOUT = [
  { away: -Math.sqrt(3), counts: 1 / 6 },
  { away: 0, counts: 2 / 3 },
  { away: Math.sqrt(3), counts: 1 / 6 },
] as const;
/** How much more often than by its own weight a row comes. What has just gone right waits; what waits too long is due. */
const WEIGHT = { missed: 26, due: 10, unseen: 5, shaky: 0.3, mastered: 0.2 } as const;
/** After so many flights, where more than this share of a company's rows is unseen still: several companies are flown in turn. Then these weigh more. */
const BEHIND = { flights: 3, share: 0.5, weight: 14 } as const;
/**
 * After so many flights, and once no more than this share of a company's rows is unseen, these come before everything else: none is left out
 * in the end. Not earlier, because the stories' own weights, which keep kind and caller from telling the seat, then count for little.
 */
const LAST_ROWS = { flights: 6, share: 0.6, weight: 4000 } as const;
/** An unseen row that has fewer ways to come weighs so much more. */
const SCARCE = { always: 2, last: 4 } as const;
/** Once no more than this share of a company's rows is unseen, short strips may tell of them in the words of full stories. */
const SHORT_FROM = 0.8;
/**
 * How much more often calls come that are mixed up by something: `strength` times as much as the share of them that were exceeds what is usual,
 * up to `most`. What was met seldom counts little: `doubt` more cases are added, as many of them mixed up as is usual.
 */
const MIXED_UP = { usual: 0.15, doubt: 2, strength: 12, least: 1.2, most: 6 } as const;
/** The subtlety is found to within 2⁻ⁿ of its range. */
const HALVINGS = 12;

/** To hundredths: what a setup lists should be short. */
const rounded = (x: number) => Math.round(x * 100) / 100;

/** @param unseen what a row weighs that was never met */
function weightOf(row: RowStanding, unseen: number): number {
  const { standing, due, learned } = row;
  if (learned === null) return unseen;
  if (isMissed(row)) return WEIGHT.missed;
  return due ? WEIGHT.due : WEIGHT[standing === 'mastered' ? 'mastered' : 'shaky'];
}

/** The share of full calls expected to go right at a subtlety, each row counting as often as it is drawn; 0–1. */
function expectedAt(
  learned: Learned,
  weights: ReadonlyMap<string, number>,
  schedule: string,
  subtlety: number,
): number {
  const deviation = 1 / Math.sqrt(learned.certainty);
  const spread = spreadAt(subtlety);
  // As if half of the calls were plainer and half subtler. Of an odd number the middle one is plainer (`subtletyOf`), so that a little more goes
  // right than is expected here.
  const eases = [-spread, spread].map(
    (subtler) => learned.ability - difficultyOf(schedule, subtlety + subtler),
  );
  let [sum, whole] = [0, 0];
  for (const [row, weight] of weights) {
    const gain = gainOf(learned.rows[row], learned.flights + 1);
    for (const ease of eases)
      for (const { away, counts } of ABOUT) sum += weight * counts * rightAt(ease + gain + away * deviation);
    whole += weight * eases.length;
  }
  return sum / whole;
}

/** How far the calls of a flight differ from its subtlety. */
const spreadAt = (subtlety: number) => rounded(Math.min(SPREAD, 1 - Math.abs(subtlety)));

/** The subtlety at which as much goes right as is wanted, or the end of the scale that is nearest to it. */
function subtletyFor(expected: (subtlety: number) => number): number {
  let [low, high] = [-1, 1];
  if (expected(low) <= WANTED_RIGHT) return low;
  if (expected(high) >= WANTED_RIGHT) return high;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (expected(middle) > WANTED_RIGHT) low = middle;
    else high = middle;
  }
  return rounded(low);
}

/** The share of these rows that was never met, 0–1. */
function unseenShare({ rows: met }: Learned, rows: readonly string[]): number {
  return rows.filter((row) => met[row] === undefined).length / rows.length;
}

/** True for an unseen row of which no short strip tells: it has fewer ways to come. */
function isScarce({ rows }: Learned, row: string, { scenarios }: Content): boolean {
  const short = scenarios.some(({ storm, responsibility }) => storm && responsibility.includes(row));
  return !short && rows[row] === undefined;
}

/** What a row's stories weigh together: a row that is wanted must not wait because it has few, or seldom ones. */
function ownWeight(row: string, { scenarios }: Content): number {
  return scenarios.reduce(
    (sum, { responsibility, weight }) => sum + (responsibility.includes(row) ? weight : 0),
    0,
  );
}

/** The rows of a company with how much more often than by their own weights they are to come. */
function weightsFor(learned: Learned, content: Content): Map<string, number> {
  const { rows } = courseOf(content);
  const left = unseenShare(learned, rows);
  const last = learned.flights >= LAST_ROWS.flights && left <= LAST_ROWS.share;
  const behind = learned.flights >= BEHIND.flights && left > BEHIND.share;
  const unseen = behind ? BEHIND.weight : WEIGHT.unseen;
  return new Map(
    rows.map((row) => {
      const standing = standingOf(learned, row);
      const scarce = isScarce(learned, row, content);
      if (!last || standing.standing !== 'unseen')
        return [row, weightOf(standing, unseen) * (scarce ? SCARCE.always : 1)];
      const weight = (LAST_ROWS.weight * (scarce ? SCARCE.last : 1)) / ownWeight(row, content);
      return [row, Math.max(BEFORE_ALL, rounded(weight))];
    }),
  );
}

/** How much more often calls come that are mixed up by each thing; what is mixed up no more than usual is not listed. */
function mixUpsFor({ confusions }: Learned): NonNullable<Practice['mixUps']> {
  const { usual, doubt, strength, least, most } = MIXED_UP;
  return Object.fromEntries(
    MIX_UPS.flatMap((name) => {
      const { met, confused } = confusions[name];
      const share = (confused + doubt * usual) / (met + doubt);
      const often = rounded(Math.min(most, 1 + strength * (share - usual)));
      return often < least ? [] : [[name, often]];
    }),
  );
}

/**
 * What the player's next flight of a company practises; undefined before anything was flown, when there is nothing to go by.
 * @param schedule the id of the schedule by which it will be flown
 */
export function practiceFor(learned: Learned, content: Content, schedule: string): Practice | undefined {
  if (learned.flights === 0) return undefined;
  const weights = weightsFor(learned, content);
  const rows = [...weights.keys()];
  const standings = rows.map((row) => standingOf(learned, row));
  const mayTellUnseen = unseenShare(learned, rows) <= SHORT_FROM;
  const subtlety = subtletyFor((at) => expectedAt(learned, weights, schedule, at));
  const spread = spreadAt(subtlety);
  return {
    weights: Object.fromEntries([...weights].filter(([, weight]) => weight !== 1)),
    mixUps: mixUpsFor(learned),
    again: standings.filter(isMissed).map(({ row }) => row),
    // What an unseen row's short strips are too few for, and what was met: there is one story of many a row.
    short: standings
      .filter((one) => isMissed(one) || one.due || (mayTellUnseen && isScarce(learned, one.row, content)))
      .map(({ row }) => row),
    subtlety,
    ...(spread > 0 ? { spread } : {}),
  };
}

/**
 * By what the player's own next quarter of a company is drawn: what was told, and what was learned.
 * @param told what was told in earlier flights
 * @param flightNumber the player's nth
 */
export function ownQuarter(
  learned: Learned,
  told: Seen,
  content: Content,
  flightNumber: number,
): Pick<FlightSetup, 'seenBefore' | 'practice'> {
  const practice = practiceFor(learned, content, scheduleFor(flightNumber, content.parts !== null));
  return { seenBefore: seenIn(told, content), ...(practice === undefined ? {} : { practice }) };
}

/** The share of full calls that the engine expects to go right in a flight of this practice, 0–1. */
export function expectedRight(learned: Learned, content: Content, schedule: string): number {
  const subtlety = practiceFor(learned, content, schedule)?.subtlety ?? 0; // as for everybody
  return expectedAt(learned, weightsFor(learned, content), schedule, subtlety);
}
