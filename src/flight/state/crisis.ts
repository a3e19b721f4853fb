// A crisis: two matters of two segments want the one order that the cockpit has this week, and the director asks who waits.

import type { Worth } from './strip.ts';

/** One of the two: a call that has just been taken into the cockpit, or a slip that hangs there. */
export interface CrisisMatter {
  readonly strip: string;
  /** The slip that is decided on; null for the call. */
  readonly slip: string | null;
  readonly cell: number;
}

/** What it meant that one of them waited, by what the cockpit had been told. */
export interface CrisisJudged {
  readonly worth: Worth;
  /** What a week of waiting was expected to cost each of them, NOK, in steps of 5 000. */
  readonly costs: readonly [number, number];
}

export interface Crisis {
  readonly week: number;
  readonly matters: readonly [CrisisMatter, CrisisMatter];
  /** The index of the one who waits; null while the director is on the line. */
  readonly waits: 0 | 1 | null;
  /** Null before, and in flights that are not graded. */
  readonly judged: CrisisJudged | null;
}

/** The crisis in which the director is on the line; null = there is none. */
export function openCrisis({ crises }: { readonly crises: readonly Crisis[] }): Crisis | null {
  const newest = crises.at(-1);
  return newest?.waits === null ? newest : null;
}
