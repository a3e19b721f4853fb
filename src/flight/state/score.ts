// A line of the score: what was scored, in which week and for which strip. The points are in rules/scoring.ts.

export type ScoreEvent =
  | 'seat-right'
  | 'seat-defensible'
  | 'seat-wrong'
  | 'words-right'
  | 'prompt'
  | 'task'
  | 'finding-right'
  | 'message-complete'
  | 'read-back-caught'
  | 'read-back-missed'
  | 'needless-correction'
  | 'address-right'
  | 'address-wrong'
  | 'asked-again'
  | 'acted-blind'
  | 'early-tag'
  | 'false-tag'
  | 'storm-right'
  | 'storm-wrong'
  | 'effect-checked'
  | 'difference-named'
  | 'wrong-stamp-found'
  | 'fuel-below-zero';

export interface ScoreLine {
  readonly week: number;
  /** The number of commands accepted so far, including the one that scored. */
  readonly step: number;
  readonly event: ScoreEvent;
  readonly points: number;
  /** The strip that it is about; null = none. */
  readonly strip: string | null;
}
