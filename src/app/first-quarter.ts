// Which quarter a player's very first flight is: one that flawless play can be expected to land on plan, and nobody is not. In three of ten flawless
// play could not, by luck alone, and red lights under good work teach nobody anything; in most of the others the quarter would land on plan with
// empty seats, and that teaches nothing either. It says nothing of which matters come, and nothing of how they are judged.

import type { Content } from '../content/index.ts';
import type { Progress } from '../keep/index.ts';
import type { Parameters } from './address.ts';
import { rules } from './rules.ts';
import { given } from '../quarter/at.ts';
import type { Wish } from './session.ts';
import { inSlices } from './slices.ts';

/** Flawless play is expected to land at this share of the plan at least: above it, since what is expected is not what comes. */
const FLAWLESS = 1.12;
/** Nobody in the seats lands at this share at most. */
const EMPTY = 1;
/** Among so many. */
const QUARTERS = 24;

/** True where the player has flown nothing yet, and the address asks for no flight in particular. */
export function hasFlownNone(
  { flightsFlown }: Progress,
  { flight, stop, events }: Pick<Parameters, 'flight' | 'stop' | 'events'>,
): boolean {
  return flightsFlown === 0 && flight === null && stop === null && events === null;
}

type FirstWish = Omit<Wish, 'seed' | 'events'>;

function* goodSeed(content: Content, wish: FirstWish, newSeed: () => number): Generator<undefined, number> {
  // Where none is both, the one that can be landed on plan and lands lowest by itself; where none can be, the first.
  let good: { readonly seed: number; readonly empty: number } | null = null;
  for (let looked = 0; looked < QUARTERS; looked += 1) {
    const seed = newSeed();
    const state = rules().newFlight(rules().setupIn(content, { ...wish, seed }), content);
    const empty = rules().flawlessLanding(state) < FLAWLESS ? Infinity : rules().emptyLanding(state);
    if (good === null || empty < good.empty) good = { seed, empty };
    if (empty <= EMPTY) break;
    yield;
  }
  return given(good, 'quarter').seed;
}

/** A seed for it. @param wish all else of its setup, since another setup is another quarter */
export function firstSeed(content: Content, wish: FirstWish, newSeed: () => number): Promise<number> {
  return inSlices(goodSeed(content, wish, newSeed), () => performance.now());
}
