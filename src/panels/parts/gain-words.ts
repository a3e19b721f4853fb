// What a gain means, in one of four ways to say it.

import type { Estimate } from '../../measures/index.ts';

export type GainWord = 'better' | 'likely' | 'same' | 'worse';

/** A gain of so much d′ is called likely where its interval reaches below zero; a third of the way from guessing to good. */
const LIKELY_FROM = 0.5;

/** Only what its interval bears out is said without «probably», and a loss only then. */
export function gainWord({ value, low, high }: Estimate): GainWord {
  if (low > 0) return 'better';
  if (high < 0) return 'worse';
  return value >= LIKELY_FROM ? 'likely' : 'same';
}
