// Two remedies ordered together: one that holds at once or soon, and the slow work of one's own people, who mend what it leaves.
// Two that hold would do the same twice, and so would two that mend.

import type { Shape } from '../../quarter/remedies.ts';

export const PAIRS = ['carry+own', 'ease+own'] as const;
export type Pair = (typeof PAIRS)[number];

/** What can be ordered: one remedy, or two together. */
export type Ordered = Shape | Pair;

const PAIRED: Readonly<Record<Pair, readonly [Shape, Shape]>> = {
  'carry+own': ['carry', 'own'],
  'ease+own': ['ease', 'own'],
};

export function isPair(choice: string): choice is Pair {
  return choice in PAIRED;
}

/** The remedies that are ordered, in the order in which they work. */
export function shapesIn(choice: Ordered): readonly Shape[] {
  return isPair(choice) ? PAIRED[choice] : [choice];
}

/** The one pair that these remedies on a desk can make. Where two could hold, it is the one that holds for some weeks; null = there is none. */
export function pairAmong(shown: readonly Shape[]): Pair | null {
  return PAIRS.find((pair) => PAIRED[pair].every((shape) => shown.includes(shape))) ?? null; // nothing holds, or nobody mends
}
