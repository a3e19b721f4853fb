// What a flight practises, for the sake of the player who flies it. It is part of the setup, so that the flight follows from its setup alone;
// the teaching engine (src/learning) makes it, and the schedule draws by it.

/** A row that weighs this much or more was never met, and comes before everything else. */
export const BEFORE_ALL = 1000;

/**
 * What a call's seat is mixed up by. Each call has the last five of them by what it was, and the first four tell further what misled:
 * - `log-unread`: a line of its log explained it
 * - `seen-unheard`: the caller had seen the cause
 * - `measured-elsewhere`: something was measured in its log that does not explain it
 * - `belief`: somebody believed something, and nothing was measured
 * - `known-as-hidden`: the cause was known and nothing done; mixed up = looked for in the tower
 * - `hidden-as-known`: nobody had told the cause; mixed up = acted on in the cockpit
 * - `request`: the cockpit has to ask before the tower can answer; mixed up = taken to the tower
 * - `handoff`: the tower measures it and hands it on; mixed up = stamped in the cockpit, or addressed to somebody else
 * - `either`: the article allows both seats; mixed up = stamped in the other seat without the words that defend it
 */
export const MIX_UPS = [
  'log-unread',
  'seen-unheard',
  'measured-elsewhere',
  'belief',
  'known-as-hidden',
  'hidden-as-known',
  'request',
  'handoff',
  'either',
] as const;
export type MixUp = (typeof MIX_UPS)[number];

/** What is drawn more often and how subtle it is. A setup without one is drawn as for everybody. */
export interface Practice {
  /** By row: how much more often than by their own weights its stories are drawn. A row that is not listed has 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** How much more often calls come that are mixed up by this, from 1 on; what is not listed has 1. Missing in flights of before it was drawn by. */
  readonly mixUps?: Readonly<Partial<Record<MixUp, number>>>;
  /**
   * Rows that went wrong the last time: short strips bring those first that no full call has brought. Missing in flights of before it was drawn
   * by.
   */
  readonly again?: readonly string[];
  /** Rows of which a short strip may tell in the one line of a full story. */
  readonly short: readonly string[];
  /** How subtle cues are and how loud the noise is, −1 … 1; 0 = as the schedule has it. */
  readonly subtlety: number;
  /** How subtle each full call is, in their order, −1 … 1. Missing in flights of before it was drawn by. */
  readonly calls?: readonly number[];
  /** In some of these the first half of the full calls is plainer by so much than the flight, and the second half subtler. No flight is drawn by it any more. */
  readonly spread?: number;
}

/** How often what has this name comes, by weights that name what differs from the usual. */
function timesIn(weights: Readonly<Partial<Record<string, number>>> | undefined, name: string): number {
  return weights?.[name] ?? 1; // as for everybody
}

/** How much more often than by its own weight a row is drawn. */
export function weightIn(practice: Practice | undefined, row: string): number {
  return timesIn(practice?.weights, row);
}

/** How much more often calls come that are mixed up by this. */
export function mixUpIn(practice: Practice | undefined, mixUp: MixUp): number {
  return timesIn(practice?.mixUps, mixUp);
}
