// What a flight practises, for the sake of the player who flies it. It is part of the setup, so that the flight follows from its setup alone;
// the teaching engine (src/learning) makes it, and the schedule draws by it.

/** A row that weighs this much or more was never met, and comes before everything else. */
export const BEFORE_ALL = 1000;

/** What is drawn more often and how subtle it is. A setup without one is drawn as for everybody. */
export interface Practice {
  /** By row: how much more often than by their own weights its stories are drawn. A row that is not listed has 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** Rows of which a short strip may tell in the one line of a full story, because their own stories are too few for the full calls. */
  readonly short: readonly string[];
  /** How subtle cues are and how loud the noise is, −1 … 1; 0 = as the schedule has it. */
  readonly subtlety: number;
}

/** How much more often than by its own weight a row is drawn. */
export function weightIn(practice: Practice | undefined, row: string): number {
  return practice?.weights[row] ?? 1; // as for everybody
}
