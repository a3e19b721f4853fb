// How subtle the calls of the next flight are: as subtle as it takes for as many of them as is wanted to be expected to go right.

import { difficultyOf, gainOf, rightAt } from './model.ts';
import { hundredths } from './shared.ts';
import type { Learned } from './types.ts';

/** The share of full calls that is expected to go right: hard enough to learn from, and no harder. */
const WANTED_RIGHT = 0.825;
/**
 * The ability is known only about: what is expected is expected of one that lies so many standard deviations away, too, and each counts so much
 * (Gauss and Hermite's rule for a normal distribution, of three points).
 */
const ABOUT = [
  { away: -Math.sqrt(3), counts: 1 / 6 },
  { away: 0, counts: 2 / 3 },
  { away: Math.sqrt(3), counts: 1 / 6 },
] as const;
/** How many calls are subtle is found to within 2⁻ⁿ of all. */
const HALVINGS = 14;

/**
 * The share of full calls expected to go right, 0–1.
 * @param rows those of each call
 * @param calls how subtle each is
 */
export function expectedRight(
  learned: Learned,
  schedule: string,
  rows: readonly (readonly string[])[],
  calls: readonly number[],
): number {
  const deviation = 1 / Math.sqrt(learned.certainty);
  let sum = 0;
  for (const [i, own] of rows.entries()) {
    const gain =
      own.reduce((all, row) => all + gainOf(learned.rows[row], learned.flights + 1), 0) / own.length;
    const ease = learned.ability + gain - difficultyOf(schedule, calls[i] ?? 0); // usual where none is listed
    for (const { away, counts } of ABOUT) sum += counts * rightAt(ease + away * deviation);
  }
  return sum / rows.length;
}

/**
 * How subtle each of so many calls is where this share of them is subtle: the first as plain as can be, the last as subtle as can be, and at most
 * one in between. Of a flight of easy and hard calls the share right moves least with the ability, which is known only about: for whoever can do
 * less than is known some calls are right all the same, and for whoever can do more some are not.
 */
function levels(calls: number, subtle: number): number[] {
  return Array.from({ length: calls }, (_, i) => {
    const own = subtle * calls - (calls - 1 - i);
    return hundredths(2 * Math.min(1, Math.max(0, own)) - 1);
  });
}

/**
 * How subtle each full call is to be for as much to go right as is wanted, or the end of the scale that is nearest to it.
 * @param rows those of each call, in the order of the calls
 */
export function subtletiesFor(
  learned: Learned,
  schedule: string,
  rows: readonly (readonly string[])[],
): number[] {
  const of = (subtle: number) => levels(rows.length, subtle);
  const expected = (subtle: number) => expectedRight(learned, schedule, rows, of(subtle));
  let [low, high] = [0, 1];
  if (expected(low) <= WANTED_RIGHT) return of(low);
  if (expected(high) >= WANTED_RIGHT) return of(high);
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (expected(middle) > WANTED_RIGHT) low = middle;
    else high = middle;
  }
  return of(low);
}

/** How subtle a flight of such calls is by itself: its noise, the cards that may be opened. */
export function meanOf(calls: readonly number[]): number {
  return hundredths(calls.reduce((sum, one) => sum + one, 0) / calls.length);
}
