// What is kept of a player who has flown nothing. A file of its own: the title needs it, and none of the rest.

import type { Estimate } from './model.ts';
import { CONFUSIONS, FEATS, type Learned } from './types.ts';

/** Before the first flight: three of four calls right in it, and two thirds of all players between six and nine of ten. */
const AT_FIRST: Estimate = { ability: 1.75, certainty: 1 };

/** A value for each name. */
export function each<Name extends string, T>(
  names: readonly Name[],
  value: (name: Name) => T,
): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, T>;
}

/** What is kept of a player who has flown nothing. */
export const NOTHING_LEARNED: Learned = {
  flights: 0,
  counted: [],
  quarters: [],
  rows: {},
  told: {},
  ...AT_FIRST,
  confusions: each(CONFUSIONS, () => ({ met: 0, confused: 0 })),
  feats: each(FEATS, () => 0),
  twins: [],
};
