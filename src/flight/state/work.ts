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

export type WorkAnswer = ReportAnswer | AlarmAnswer;

/** What was handed in is right, right in part, or not. */
export type Worth = 'whole' | 'part' | 'none';

/** How an answer was graded when it was handed in. */
export interface Graded {
  readonly worth: Worth;
}
