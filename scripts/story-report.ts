// How many stories two flights in a row share, when each knows what was told before it.

import type { Content } from '../src/content/index.ts';
import { plannedStories, seenIn, setupIn, seenWith } from '../src/flight/index.ts';
import { round } from './policy-report.ts';

/** More than this share of a flight's stories should not be of the flight before. */
const MOST_SHARED = 0.1;

/** What flights share with the one before, as a share of their own stories. */
export interface Shares {
  /** The numbers of the two flights. */
  readonly step: string;
  readonly mean: number;
  readonly most: number;
  /** In how many pairs more is shared than should be. */
  readonly over: number;
}

/**
 * Flies nothing: stories follow from the setup.
 * @param seeds one player each
 * @param flights how many flights each of them flies
 * @param remembers false: as if nothing had been told
 */
export function sharesOf(
  content: Content,
  seeds: readonly number[],
  flights: number,
  remembers = true,
): { readonly company: string; readonly pairs: number; readonly steps: readonly Shares[] } {
  const shares = Array.from({ length: flights - 1 }, (): number[] => []);
  for (const seed of seeds) {
    let told: readonly string[] = [];
    let last: readonly string[] = [];
    for (let flightNumber = 1; flightNumber <= flights; flightNumber += 1) {
      const seenBefore = remembers ? seenIn(told, content) : [];
      const setup = setupIn(content, { seed: seed * 1000 + flightNumber, flightNumber, seenBefore });
      const stories = plannedStories(setup, content);
      const both = stories.filter((id) => last.includes(id));
      shares[flightNumber - 2]?.push(both.length / stories.length);
      told = seenWith(told, stories, content);
      last = stories;
    }
  }
  return {
    company: content.id,
    pairs: seeds.length,
    steps: shares.map((all, i) => ({
      step: `${i + 1}→${i + 2}`,
      mean: round(all.reduce((sum, share) => sum + share, 0) / all.length),
      most: round(Math.max(...all)),
      over: all.filter((share) => share > MOST_SHARED).length,
    })),
  };
}
