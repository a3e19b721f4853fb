// What has been done about a disturbance, as the model feels it: how much of it is left in each week.

import type { Relief } from './types.ts';

/** The share that a relief removes in a week, 0–1: it rises evenly from its first week to the week in which it is whole. */
export function strengthIn({ from, full, until, share }: Relief, week: number): number {
  if (week < from || (until !== null && week >= until)) return 0;
  return share * Math.min(1, (week - from + 1) / (full - from + 1));
}

/** The share of a disturbance that its reliefs leave in a week, 0–1. Each removes its share of what the others have left. */
export function remainingIn({ reliefs }: { readonly reliefs: readonly Relief[] }, week: number): number {
  return reliefs.reduce((left, relief) => left * (1 - strengthIn(relief, week)), 1);
}
