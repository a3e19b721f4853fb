// The model of a player: how likely a call goes right, what a call says of the player's ability, and how fast what was learned is forgotten.
// Its numbers are set, not fitted, for nothing of a player ever leaves the browser; docs/learning.md says where the forms come from. The
// arithmetic is that of the rule book, so that the same logbook leads to the same next flight in every browser.

import { exp, logistic } from '../quarter/arithmetic.ts';
import type { RowLearned } from './types.ts';

/** The three things that make a full call right, each with the share that is right by guessing. */
export const STEPS = { seat: 0.5, words: 0.25, work: 0.25 } as const;
export type Step = keyof typeof STEPS;

/** How likely a step is right, 0–1. @param x ability less difficulty, in logits */
export function stepAt(step: Step, x: number): number {
  const guess = STEPS[step];
  return guess + (1 - guess) * logistic(x);
}

/** How likely seat, words and work of a full call are right together, 0–1. @param x ability less difficulty, in logits */
export function rightAt(x: number): number {
  return stepAt('seat', x) * stepAt('words', x) * stepAt('work', x);
}

/** What is known of a player's ability: its most likely value in logits, and 1 ÷ its variance. */
export interface Estimate {
  readonly ability: number;
  readonly certainty: number;
}

/** The estimate after a step was seen to be right or wrong: one step of Newton's method upon the likelihood, as Glicko rates players. */
export function observed({ ability, certainty }: Estimate, step: Step, x: number, right: boolean): Estimate {
  const p = stepAt(step, x);
  const slope = (1 - STEPS[step]) * logistic(x) * (1 - logistic(x));
  const spread = p * (1 - p);
  const surer = certainty + (slope * slope) / spread;
  return { ability: ability + ((((right ? 1 : 0) - p) / spread) * slope) / surer, certainty: surer };
}

/** A flight closes this share of what lies between a player's ability and the most that practice leads to, in logits. */
const PRACTICE = { share: 0.25, most: 3.1 } as const;
/** Nobody learns just as much as the model has it: the variance that a flight adds. */
const DRIFT = 0.02;

/**
 * The estimate after a flight has been debriefed, before the next one.
 * @param answered the share of its calls that was stamped, 0–1: what nobody has tried teaches nothing
 */
export function practised({ ability, certainty }: Estimate, answered: number): Estimate {
  const left = 1 - PRACTICE.share * answered;
  return {
    ability: PRACTICE.most - (PRACTICE.most - ability) * left,
    certainty: 1 / ((left * left) / certainty + DRIFT),
  };
}

/** How much harder each kind of flight is than the first, in logits: more suspects, lines without labels, other work. */
const HARDER: Readonly<Record<string, number>> = { second: 0.2, third: 0.35, later: 0.45, storm: 0.6 };
/** How much harder a full call becomes from usual to the greatest subtlety, in logits; as much easier at the least. */
const SUBTLER = 1;

/** How much harder a flight's calls are than those of the first flight as it is for everybody, in logits. */
export function difficultyOf(schedule: string, subtlety: number): number {
  // The first flight and the demo are the measure.
  return (HARDER[schedule] ?? 0) + SUBTLER * subtlety;
}

/** What a call of a row adds for the next one, in logits, and the most that all of them add. */
const GAIN = { right: 0.35, wrong: 0.15, most: 1 } as const;
/** Flights after which half is forgotten: of a row that has just gone wrong, the first time right, and at most. */
const HALF_LIFE = { least: 1, first: 2, most: 32 } as const;

/** The half-life after another meeting: doubled when it went right, halved when it did not. @param before null = the first meeting */
export function halfLifeAfter(before: number | null, right: boolean): number {
  if (before === null) return right ? HALF_LIFE.first : HALF_LIFE.least;
  return right ? Math.min(HALF_LIFE.most, before * 2) : Math.max(HALF_LIFE.least, before / 2);
}

/** The share of what was learned of a row that is still there in a flight, 0–1. @param flight its number as `Learned.flights` will count it */
export function retention({ halfLife, lastFlight }: RowLearned, flight: number): number {
  return exp((-Math.LN2 * Math.max(0, flight - lastFlight)) / halfLife);
}

/** What having met a row adds to the ability in a flight, in logits; nothing for one that was never met. */
export function gainOf(row: RowLearned | undefined, flight: number): number {
  if (row === undefined) return 0;
  const gain = GAIN.right * row.right + GAIN.wrong * (row.meetings - row.right);
  return Math.min(GAIN.most, gain) * retention(row, flight);
}
