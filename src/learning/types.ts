// The shapes of what a player has learned: what is kept between flights, how a row stands, and what to fly next. Plain JSON; the model
// behind the numbers, with its sources, is in docs/learning.md.

import { MIX_UPS } from '../flight/index.ts';

/**
 * How a call went for a row, best first. `right`: seat, words and work together (of a short strip, which has no words and no work, the seat
 * alone). The others name the first of the three that was wrong; `unanswered`: it was never stamped.
 */
export const CALL_OUTCOMES = ['right', 'other-work', 'other-words', 'other-seat', 'unanswered'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/**
 * What can be taken for something else: what a call's seat is mixed up by, as the flight names it, and where the seat was right
 * - `words`: confused = another phrase was taken for the deciding one
 * - `work`: confused = seat and words were right, and the finding or the decision was not
 */
export const CONFUSIONS = [...MIX_UPS, 'words', 'work'] as const;
export type Confusion = (typeof CONFUSIONS)[number];

/** Calls in which something could be confused, and those in which it was. */
export interface Tally {
  readonly met: number;
  readonly confused: number;
}

/** What is counted over all flights because it was found or done well. */
export const FEATS = [
  'hidden-causes', // findings of the tower that were true and rested on what was seen
  'chances', // of these, the ones with nothing but chance behind the call
  'reports', // handed in right as a whole
  'forecasts',
  'alarms',
  'old-clues', // earlier logs that were seen to explain a call
  'wise-decisions', // decisions of the cockpit graded wise
  'misheard', // read-backs that were wrong, and were corrected
  'early', // segments tagged or surveyed before anybody called, with something hidden in them
  'wrong-stamps', // stamps of the first officer that were named as the wrong one
] as const;
export type Feat = (typeof FEATS)[number];

/** What is kept of one row of the responsibilities. */
export interface RowLearned {
  /** Calls of this row that came, full and short. */
  readonly meetings: number;
  /** Of these the full ones, with words and work. */
  readonly full: number;
  /** Of the full ones, those with seat, words and work right together. */
  readonly right: number;
  /** Meetings in a row, up to the last, in which nothing was wrong; the short ones count. */
  readonly streak: number;
  readonly last: CallOutcome;
  /** The flight in which it was last met, as `Learned.flights` counted it then: 1 = the first. */
  readonly lastFlight: number;
  /** After so many flights without it half of what was learned of it is held to be forgotten. */
  readonly halfLife: number;
  /** The calls in which it was met, each once, as `<company>/<scenario>`; the last met last. */
  readonly stories: readonly string[];
  /** It has been mastered after some flight. Whether it still is, `standingOf` says. */
  readonly reached: boolean;
}

/** What is kept of a player. */
export interface Learned {
  /** Landed flights that have been counted. */
  readonly flights: number;
  /** The names of the flights counted, the newest last: none is counted twice. The oldest may be missing. */
  readonly counted: readonly string[];
  /** The quarters of the flights counted, as `Flown.quarter` names them, the newest last: what one has told teaches once. The oldest may be missing. */
  readonly quarters: readonly string[];
  /** The stories that each of these quarters has told, by its name. Missing for one that was counted before this was kept. */
  readonly toldIn?: Readonly<Record<string, readonly string[]>>;
  /** By row, R001 …; a row that was never met is not listed. */
  readonly rows: Readonly<Record<string, RowLearned>>;
  /** In which flight each story was told last, as `<company>/<scenario>`, whether or not it said anything of its rows. */
  readonly told: Readonly<Record<string, number>>;
  /** What the player can do apart from single rows, in logits: see `rightAt` of model.ts. */
  readonly ability: number;
  /** How sure that is: 1 ÷ its variance. */
  readonly certainty: number;
  readonly confusions: Readonly<Record<Confusion, Tally>>;
  readonly feats: Readonly<Record<Feat, number>>;
  /** Pairs of twins of which both were stamped in the right seat in one flight, by the known one: `<company>/<scenario>`. */
  readonly twins: readonly string[];
}

/**
 * How a row stands today. `mastered`: the last two meetings or more went right, a full call among all of them, and it is not yet half
 * forgotten. `unseen`: never met. `shaky`: anything else.
 */
export const STANDINGS = ['mastered', 'shaky', 'unseen'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A row as it stands today. */
export interface RowStanding {
  readonly row: string;
  readonly standing: Standing;
  /** True where it was right the last time, but is held to be half forgotten by now: it should come again. */
  readonly due: boolean;
  /** What is kept of it; null where it was never met. */
  readonly learned: RowLearned | null;
}

/** What a company can teach: `courseOf(content)`. */
export interface Course {
  readonly company: string;
  /** The rows that its scenarios have, in the order of their ids. */
  readonly rows: readonly string[];
  /** Its pairs of twins, as `Learned.twins` names them. */
  readonly twins: readonly string[];
}

/** Why a flight is advised. */
export const ADVICE_REASONS = [
  'first', // nothing has been flown yet
  'missed', // rows that went wrong the last time
  'finer', // the same, and in all of them it was the words or the work: their seats were right
  'due', // rows that went right, some flights ago
  'unseen', // rows that were never met
  'shaky', // nothing of these, but rows that were right once only
  'mastered', // every row is
] as const;
export type AdviceReason = (typeof ADVICE_REASONS)[number];

/** What to fly next and why. */
export interface Advice {
  readonly company: string;
  readonly reason: AdviceReason;
  /** The rows that speak for it, most urgent first, at most five; none for `first` and `mastered`. */
  readonly rows: readonly string[];
  /** What was confused most often, of what was confused often enough to be a habit; null = nothing. */
  readonly mind: Confusion | null;
}
