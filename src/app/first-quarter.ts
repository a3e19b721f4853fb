// Which quarter a player's very first flight is: one that flawless play can be expected to land on plan. In three of ten it could not, by luck
// alone, and red lights under good work teach nobody anything. It says nothing of which matters come, and nothing of how they are judged.

import type { Content } from '../content/index.ts';
import type { Progress } from '../keep/index.ts';
import type { Parameters } from './address.ts';
import { rules } from './rules.ts';
import type { Wish } from './session.ts';
import { inSlices } from './slices.ts';

/** By so much more than the plan, since what is expected is not what comes. */
const MARGIN = 1.05;
/** Among so many: the last is flown unseen where none before it will do. */
const QUARTERS = 8;

/** True where the player has flown nothing yet, and the address asks for no flight in particular. */
export function hasFlownNone(
  { flightsFlown }: Progress,
  { flight, stop, events }: Pick<Parameters, 'flight' | 'stop' | 'events'>,
): boolean {
  return flightsFlown === 0 && flight === null && stop === null && events === null;
}

type FirstWish = Omit<Wish, 'seed' | 'events'>;

function* goodSeed(content: Content, wish: FirstWish, newSeed: () => number): Generator<undefined, number> {
  let seed = newSeed();
  for (let looked = 1; looked < QUARTERS; looked += 1) {
    const state = rules().newFlight(rules().setupIn(content, { ...wish, seed }), content);
    if (rules().flawlessLanding(state) >= MARGIN) break;
    seed = newSeed();
    yield;
  }
  return seed;
}

/** A seed for it. @param wish all else of its setup, since another setup is another quarter */
export function firstSeed(content: Content, wish: FirstWish, newSeed: () => number): Promise<number> {
  return inSlices(goodSeed(content, wish, newSeed), () => performance.now());
}
