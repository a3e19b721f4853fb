// How much more often than by its weight a story comes where something is practised.

import type { Scenario } from '../../content/types.ts';
import { mixUpIn, type Practice, weightIn } from '../state/practice.ts';
import { mixUpOf } from './mix-ups.ts';

/**
 * How much more often than by its weight a story comes, for the rows that it and those that come with it practise: of twins both sides count, so
 * that a pair comes for either. Of several rows of a story the mean counts: a request has more than others, and its kind would come to tell the
 * seat. What the player mixes up by comes more often still.
 * @param weightOf how wanted a row is; left out = as the practice has it
 */
export function wantedFor(
  stories: readonly Scenario[],
  practice: Practice | undefined,
  weightOf: (row: string) => number = (row) => weightIn(practice, row),
): number {
  return stories.reduce((sum, story) => {
    const all = story.responsibility.reduce((whole, row) => whole + weightOf(row), 0);
    return sum + (mixUpIn(practice, mixUpOf(story)) * all) / story.responsibility.length;
  }, 0);
}

/** Neither of two ways of telling becomes rarer than this, however little it practises. */
const LEAST_RATHER = 0.05;

/** How often one of two ways of telling is taken, 0–1. @param ones how wanted its stories are, and `others` those of the other way */
export function shareOf(ones: number, others: number): number {
  return Math.min(1 - LEAST_RATHER, Math.max(LEAST_RATHER, ones / (ones + others)));
}

/** How often a story of the ones is taken rather than of the others, 0–1: where nothing is practised, by how many there are of each. */
export function wokenShare(
  ones: readonly Scenario[],
  others: readonly Scenario[],
  practice: Practice | undefined,
): number {
  if (ones.length === 0 || others.length === 0) return ones.length > 0 ? 1 : 0;
  return shareOf(wantedFor(ones, practice), wantedFor(others, practice));
}
