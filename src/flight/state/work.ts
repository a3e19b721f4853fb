// The tower's work other than telling causes apart: what a player hands in, and what it was worth.

/** Three tiles in the order of the question's parts, as indices of the tiles on the table. */
export interface ReportAnswer {
  readonly kind: 'report';
  readonly tiles: readonly number[];
}

export type WorkAnswer = ReportAnswer;

/** What was handed in is right, right in part, or not. */
export type Worth = 'whole' | 'part' | 'none';

/** How an answer was graded when it was handed in. */
export interface Graded {
  readonly worth: Worth;
}
