// What the checks ask of the running model. Content must not import the rule book, so whoever calls the checks passes this in.

import type { Content, FullScenario, Scenario } from '../types.ts';
import type { Line } from './words.ts';

/** Figures that a text may name, by the names in content/facts.ts. */
export type Figures = Readonly<Record<string, number>>;

/** What became of a company's scenarios when they were flown. */
export interface Met {
  /** Scenarios that occur in one of the flights 1–4 of the first forty seeds. */
  readonly reached: ReadonlySet<string>;
  /** Scenarios that somebody who flies forty later flights in a row, and is told no story again before the others, would never meet. */
  readonly seldom: ReadonlySet<string>;
  /** Scenarios that the ideal flight did not stamp in the right seat, or whose remedy did not work. */
  readonly unsolved: ReadonlySet<string>;
  /** Scenarios that whoever reads carefully solved in none of these flights. */
  readonly uncareful: ReadonlySet<string>;
  /** Flight numbers for which there are too few scenarios. */
  readonly unfilled: readonly number[];
}

/** A company's scenarios, tried out in the running model. */
export interface Trial {
  /** The figures of a scenario on seed 1 in one segment: `bent` with its disturbance, `plain` without any. */
  figures(scenario: Scenario, cell: number): { readonly bent: Figures; readonly plain: Figures };
  /** The log that a scenario has on one seed, in one segment. */
  log(scenario: FullScenario, cell: number, seed: number): readonly Line[];
  /** Looks for every scenario in the plans of many flights, and flies those in which there is one that was not seen before. */
  meetAll(): Met;
}

export type TrialOf = (content: Content) => Trial;
