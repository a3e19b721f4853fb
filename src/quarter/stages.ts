// The four stages of a deal, and lists with exactly one number per stage, so that the compiler knows that none is missing.

import type { Stage } from './types.ts';

/** One number for each stage: lead, qualified, proposal, negotiation. */
export type PerStage = [number, number, number, number];

export const STAGES: readonly Stage[] = [0, 1, 2, 3];

/** A list of what `of` returns for each stage, in order. */
export function perStage(of: (stage: Stage) => number): PerStage {
  return [of(0), of(1), of(2), of(3)];
}
