// What the checks ask of the running model. Content knows no rules, so that whoever calls the checks hands this in.

import type { Content, Scenario } from '../types.ts';

/** Figures that a text may name, by the names in facts.ts. */
export type Figures = Readonly<Record<string, number>>;

export interface Met {
  /** Scenarios that some flight holds. */
  readonly reached: ReadonlySet<string>;
  /** Scenarios that the ideal flight did not put in the right seat, or whose remedy did not hold. */
  readonly unsolved: readonly string[];
  /** Numbers of the flights that the scenarios are too few for. */
  readonly unfilled: readonly number[];
}

/** A company's scenarios in the running model. */
export interface Trial {
  /** The figures of a scenario on seed 1, in a segment, with its disturbance and without any. */
  figures(scenario: Scenario, cell: number): { readonly bent: Figures; readonly plain: Figures };
  /** Looks for every scenario among the schedules of some hundred seeds, and flies them. */
  meetAll(): Met;
}

export type TrialOf = (content: Content) => Trial;
