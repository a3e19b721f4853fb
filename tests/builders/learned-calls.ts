// What is kept of a player after flights of calls that a test makes up.

import {
  type Call,
  type Flown,
  type Learned,
  learnedFrom,
  NOTHING_LEARNED,
} from '../../src/learning/index.ts';

export const RIGHT = { seat: true, words: true, work: true } as const;

/** A full call of the row R001 that went right, with what is changed. */
export const call = (change: Partial<Call> = {}): Call => ({
  story: 'startup/one',
  rows: ['R001'],
  short: false,
  subtlety: 0,
  steps: RIGHT,
  decision: null,
  taken: { by: ['known-as-hidden'], confused: false },
  ...change,
});

let names = 0;
/** A flight of these calls, each another one. */
export const flown = (...calls: readonly Call[]): Flown => ({
  name: `flight ${(names += 1)}`,
  quarter: `startup ${names} 1`,
  schedule: 'first',
  calls,
  unreached: 0,
  checked: [],
  feats: {},
  twins: [],
});

/** What is kept after flights of these calls. */
export const after = (...flights: readonly (readonly Call[])[]): Learned =>
  flights.reduce<Learned>((so, calls) => learnedFrom(so, flown(...calls)), NOTHING_LEARNED);
