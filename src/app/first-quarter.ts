// Which quarter a player's very first flight is: one that flawless play can be expected to land on plan. In three of ten it could not, by luck
// alone, and red lights under good work teach nobody anything. It says nothing of which matters come, and nothing of how they are judged.

import type { Content } from '../content/index.ts';
import { rules } from './rules.ts';
import type { Wish } from './session.ts';

/** By so much more than the plan, since what is expected is not what comes. */
const MARGIN = 1.05;
/** So many quarters are looked at; of these the last is flown where none will do. */
const QUARTERS = 8;

/** A seed for it. @param wish all else of its setup, since another setup is another quarter */
export function firstSeed(
  content: Content,
  wish: Omit<Wish, 'seed' | 'events'>,
  newSeed: () => number,
): number {
  let seed = newSeed();
  for (let looked = 1; looked < QUARTERS; looked += 1) {
    const state = rules().newFlight(rules().setupIn(content, { ...wish, seed }), content);
    if (rules().flawlessLanding(state) >= MARGIN) break;
    seed = newSeed();
  }
  return seed;
}
