// The four stages of a deal as a list of fixed length, so that a number for each of them is never missing.

import type { Stage } from './types.ts';

/** One number for each stage: lead, qualified, proposal, negotiation. */
export type PerStage = [number, number, number, number];

export const STAGES: readonly Stage[] = [0, 1, 2, 3];

/** What `of` gives for each stage, in their order. */
export function perStage(of: (stage: Stage) => number): PerStage {
  return [of(0), of(1), of(2), of(3)];
}
