// What the checks ask of the running model. Content must not import the rule book, so whoever calls the checks passes this in.

import type { Content, FullScenario, Scenario } from '../types.ts';
import type { Line } from './words.ts';

/** Figures that a text may name, by the names in content/facts.ts. */
export type Figures = Readonly<Record<string, number>>;

/** What became of a company's scenarios when they were flown. */
export interface Met {
  /** Scenarios that occur in at least one flight. */
  readonly reached: ReadonlySet<string>;
  /** Scenarios that the ideal flight did not stamp in the right seat, or whose remedy did not work. */
  readonly unsolved: readonly string[];
  /** Flight numbers for which there are too few scenarios. */
  readonly unfilled: readonly number[];
}

/** A company's scenarios, tried out in the running model. */
export interface Trial {
  /** The figures of a scenario on seed 1 in one segment: `bent` with its disturbance, `plain` without any. */
  figures(scenario: Scenario, cell: number): { readonly bent: Figures; readonly plain: Figures };
  /** The log that a scenario has on one seed, in one segment. */
  log(scenario: FullScenario, cell: number, seed: number): readonly Line[];
  /** Looks for every scenario in the schedules of some hundred seeds, and flies them. */
  meetAll(): Met;
}

export type TrialOf = (content: Content) => Trial;
