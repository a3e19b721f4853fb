// What becomes of a remedy: the tower's effect check, and what a caller has noticed.

import type { Kind } from '../../quarter/types.ts';

/** What the tower says of a remedy: it works, it is too early to say, or it does not. */
export const EFFECT_ANSWERS = ['works', 'early', 'fails'] as const;
export type EffectAnswer = (typeof EFFECT_ANSWERS)[number];

/** What has become of a matter, as its caller notices it: what was done holds, has eased it, or has changed nothing. */
export type CallerOutcome = 'mended' | 'eased' | 'unchanged';

/** One judgement of the tower, and what was true by the state of the model in that week. */
export interface EffectJudged {
  readonly week: number;
  readonly said: EffectAnswer;
  readonly truth: EffectAnswer;
}

/** What there is to check of a remedy that was ordered on a slip. */
export interface PlannedCheck {
  /** The kind of disturbance and the segment that the cockpit acted on, as it was told; the truth may be another. */
  readonly about: Kind;
  readonly cell: number;
  /** The week in which the remedy begins to work, and the one from which it is promised to be whole. */
  readonly fromWeek: number;
  readonly fullWeek: number;
  /** The week from which the tower can judge. It may be too early then. */
  readonly dueWeek: number;
}

/** The effect check of a strip. */
export interface EffectCheck extends PlannedCheck {
  readonly done: boolean;
  /** What the tower has said so far, oldest first; more than once where it has put the check off. */
  readonly judged: readonly EffectJudged[];
}

/** A caller who has rung again because nobody had acted: in which week, and what had been lost by then, NOK. */
export interface Escalated {
  readonly week: number;
  readonly cost: number;
}
