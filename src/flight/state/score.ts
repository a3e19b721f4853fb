// A line of the score: what was scored, in which week, for which strip.
// The points of each event are a rule: rules/scoring.ts.

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
  | 'handed-over-right'
  | 'handed-over-wrong'
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
  /** Accepted commands before it, this one counted. */
  readonly step: number;
  readonly event: ScoreEvent;
  readonly points: number;
  /** The strip it is about; null = none. */
  readonly strip: string | null;
}
