// What a desk says so far: the suspects that are left, and whether that is a finding.

import type { Certainty, CausesTask } from '../../../../flight/index.ts';

/** How many suspects may be left for a finding. */
const MOST_LEFT = 2;

export interface Standing {
  /** The suspects not struck out, as indices of the desk's. */
  readonly left: readonly number[];
  /** How a finding would be told now; null = too many are left. */
  readonly certainty: Certainty | null;
  /** The finding: the one that is left, or the one of two that was named; null = there is none yet. */
  readonly finding: number | null;
}

/** @param named the suspect that the player holds for the likely one */
export function standingOf(
  { suspects, struck }: Pick<CausesTask, 'suspects' | 'struck'>,
  named: number | null,
): Standing {
  const left = suspects.map((_, i) => i).filter((i) => !struck.includes(i));
  if (left.length > MOST_LEFT) return { left, certainty: null, finding: null };
  if (left.length === 1) return { left, certainty: 'measured', finding: left[0] ?? null };
  return { left, certainty: 'likely', finding: named !== null && left.includes(named) ? named : null };
}
