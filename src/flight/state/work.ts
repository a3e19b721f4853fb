// The tower's work other than telling causes apart: what a player hands in, and what it was worth.

/** Three tiles in the order of the question's parts, as indices of the tiles on the table. */
export interface ReportAnswer {
  readonly kind: 'report';
  readonly tiles: readonly number[];
}

/** The record to watch and the limit from which it rings, as indices of what lies on the table. */
export interface AlarmAnswer {
  readonly kind: 'alarm';
  readonly record: number;
  readonly limit: number;
}

/** By what a step is counted: the sellers' word, what is usual, or what is measured now. */
export const RATES = ['word', 'usual', 'measured'] as const;
export type RateId = (typeof RATES)[number];

/** The rate for each step, the band and the likely suspect; the last two as indices of what lies on the table. */
export interface ForecastAnswer {
  readonly kind: 'forecast';
  readonly rates: readonly RateId[];
  readonly band: number;
  readonly suspect: number;
}

/** A forecast beside what the model's futures came to; NOK. */
export interface ForecastOutcome {
  readonly figure: number;
  /** Half the width of the band. */
  readonly half: number;
  /** Ten futures that stand for all, smallest first. */
  readonly outcomes: readonly number[];
  readonly expected: number;
  /** Half the width that would have covered eight of the ten around what is expected. */
  readonly needed: number;
}

export type WorkAnswer = ReportAnswer | ForecastAnswer | AlarmAnswer;

/** What was handed in is right, right in part, or not. */
export type WorkWorth = 'whole' | 'part' | 'none';

/** How an answer was graded when it was handed in. */
export interface Graded {
  readonly worth: WorkWorth;
  /** A forecast's futures: they cannot be run again once the quarter has gone on. Null for other work. */
  readonly forecast: ForecastOutcome | null;
}
