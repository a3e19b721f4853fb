// Which quarter is flown with a pack: of a few, the one that tells most of the pack's stories.

import type { Content } from '../content/index.ts';
import { rules } from './rules.ts';
import { inSlices } from './slices.ts';

/** So many quarters are looked at: in some the places for a story of this sort are few. */
const QUARTERS = 6;
/** One that tells so many is good enough. */
const ENOUGH = 2;

function* bestSeed(
  content: Content,
  flightNumber: number,
  newSeed: () => number,
): Generator<undefined, number> {
  const { stories = [] } = content.pack ?? {};
  let best = { seed: newSeed(), told: -1 };
  for (let i = 0; i < QUARTERS && best.told < Math.min(ENOUGH, stories.length); i += 1) {
    const seed = i === 0 ? best.seed : newSeed();
    const { planned } = rules().newFlight(rules().setupIn(content, { seed, flightNumber }), content);
    const told = planned.filter(({ scenario }) => stories.includes(scenario)).length;
    if (told > best.told) best = { seed, told };
    yield;
  }
  return best.seed;
}

/** The seed of a quarter for a company that is flown with a pack. */
export function packSeed(content: Content, flightNumber: number, newSeed: () => number): Promise<number> {
  return inSlices(bestSeed(content, flightNumber, newSeed), () => performance.now());
}
