// The log of a strip: what is known of its matter, and by whom. It stands alike in both seats.
// A line never says whether it explains the call; the player has to see that.

import type { Shape } from '../../quarter/remedies.ts';
import type { Alibi } from './desk.ts';
import type { Suspect } from './suspect.ts';
import type { Facts } from './facts.ts';

/**
 * What a line says: somebody believes it; it was ruled out or measured, by a system or the tower; the tower holds it for likely; the cockpit
 * has done something about it; the tower has checked that it works, or does not; the matter
 * waits for a week, because another segment (then the line's own) went first; or an order is missing: nobody who decides has asked for the
 * answer, so it begins in the cockpit.
 */
export const HANDS = [
  'believes',
  'ruledOut',
  'measured',
  'likely',
  'done',
  'works',
  'fails',
  'waits',
  'missing',
] as const;
export type Hand = (typeof HANDS)[number];

/**
 * What a measured line says of another segment: that the same thing (a form, a price list, a routine) is in use there from a week on, or only
 * from the next quarter, or that they have their own.
 */
export interface Also {
  readonly cell: number;
  readonly use: 'same' | 'later' | 'own';
  /** The week from which it is the same there; null unless it is. */
  readonly week: number | null;
}

/** A line before its strip arrives, as it is drawn at take-off. */
export interface PlannedLine {
  readonly hand: Hand;
  /** The week in which it was written; before the quarter it is 0 or less. */
  readonly week: number;
  /** What it speaks of, and in which segment. */
  readonly about: Suspect;
  readonly cell: number;
  /** Who wrote it: one of the company's people, a system, or a seat. */
  readonly by: string;
  /** False when it does not say which hand wrote it, but only how somebody knows. */
  readonly labelled: boolean;
  /**
   * The scenario whose words it has; null for the company's template, in one of two wordings. A belief may also be told as if it were sure, and
   * what was ruled out may be high and innocent all the same, by its alibi; what works says how much is left.
   */
  readonly from: string | null;
  readonly wording: 1 | 2 | 'sure' | 'little' | 'half' | Alibi;
  /** Only in lines of the tower about what it has measured. */
  readonly also: Also | null;
}

/** What the cockpit ordered, so that its line has the very name that was chosen on its desk. */
export interface OrderedThere {
  /** One remedy, or two together, in the order in which they work. */
  readonly shapes: readonly Shape[];
  /** The scenario whose names they have; null for the company's. */
  readonly story: string | null;
  /** True where they stood there as the tools of that scenario. */
  readonly tool: boolean;
}

/** A line of the log. `facts` has what its words may name: segment, hits and cases; frozen when it was written. */
export interface LogLine extends PlannedLine {
  readonly facts: Facts;
  /** Only in lines of the cockpit about what it has done; the debrief of an older flight has lines without. */
  readonly ordered?: OrderedThere;
}
