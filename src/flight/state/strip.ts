// A strip and what belongs to it: its job, its stamps with their verdicts, its remedy. rules/transitions.ts says which status may follow
// which.

import type { CockpitTaskSpec, DecisionKind, Department, Mark } from '../../content/types.ts';
import type { FigureId } from '../../quarter/figures.ts';
import type { Kind } from '../../quarter/types.ts';
import type { EffectCheck, Escalated } from './effect.ts';
import type { Facts } from './facts.ts';
import type { LogLine } from './log.ts';
import type { Address, Certainty, Message, ReadBack } from './message.ts';
import type { Ordered } from './pair.ts';
import type { Graded, WorkAnswer } from './work.ts';

export type Seat = 'cockpit' | 'tower';

/** The log of an earlier strip, by that strip's id. */
export type OldLog = `old ${string}`;
/** What the player points at as deciding: a phrase of the call, its log, or the log of an earlier strip. */
export type Pointed = Mark | OldLog;

/** The mark for the log of an earlier strip. */
export function oldLog(strip: string): OldLog {
  return `old ${strip}`;
}

/** The strip whose log is pointed at; null where it is the call or its own log. */
export function stripOfOldLog(mark: Pointed | null): string | null {
  return mark?.startsWith('old ') === true ? mark.slice('old '.length) : null;
}

export type StripStatus =
  | 'waiting' // put off with «Vent», or found by the tower before anybody has called
  | 'arrived'
  | 'read'
  | 'working' // stamped; its job is open in a seat
  | 'returned' // not solved; another try is possible from `availableWeek`
  | 'ordered' // the job is done; it takes effect when a week turns
  | 'effective' // it has taken effect
  | 'closed';

/** The work that is open for a strip in one seat. */
export interface Job {
  readonly seat: Seat;
  readonly stage:
    | 'finding' // tower: open cards and strike out suspects, or do the other work on the table, and commit to a finding
    | 'message' // tower: choose the advice, and the address where there is one, and send
    | 'read-back' // tower: the first officer reads back; confirm or correct
    | 'remedy' // cockpit: do the task and choose a remedy, or leave the matter
    | 'blind' // cockpit without knowing the cause: pass it to the tower or guess
    | 'request'; // cockpit: ask the tower (R107) or guess
  /** Tower: the cards opened, in that order, as indices of the desk's cards. */
  readonly opened: readonly number[];
  /** Tower: how many of them lay open from the beginning; they do not count among those that may be opened. */
  readonly given: number;
  /** Tower: the suspects struck out, as indices of the desk's suspects. */
  readonly struck: readonly number[];
  /** Tower: the week in which it chose to dig on; its further cards can be opened from the week after. Null = it has not. */
  readonly dugIn: number | null;
  /** Tower: the finding committed to, as an index of the desk's suspects. */
  readonly finding: number | null;
  /** Tower with a book: how certain the finding was told to be, for its cards lie on a table that no rule sees. Missing elsewhere. */
  readonly told?: Certainty;
  /**
   * Tower: the finding is measured and true, and rests on what whoever made it has seen, so that he can know it. Only then the words of the
   * message may be the story's own, which give the true cause away. Missing elsewhere, and where two people fly: the other cannot know it.
   */
  readonly proved?: true;
  /** Tower: what was handed in where the work is not to strike suspects out, and its grade; null before, and at a desk of suspects. */
  readonly answer: WorkAnswer | null;
  readonly graded: Graded | null;
  readonly message: Message | null;
  /** Tower: whom the message is for; null where messages have no address. */
  readonly to: Address | null;
  readonly readBack: ReadBack | null;
  /** The week in which the work began. */
  readonly sinceWeek: number;
  /** Tower: the week up to which the records on its table reach; a later one once it has dug on. */
  readonly asOfWeek: number;
}

export interface Verdict {
  readonly seat: 'right' | 'defensible' | 'wrong';
  readonly words: boolean;
  /** The row of the verdict table. `opposite`: the deciding words were marked, but stamped in the wrong seat. */
  readonly row: 'right' | 'right-seat-other-words' | 'defensible' | 'opposite' | 'wrong';
}

/** One stamp of the player: where, with which mark, and what the rules say about it. */
export interface Stamp {
  readonly week: number;
  readonly step: number;
  readonly seat: Seat;
  readonly mark: Pointed | null;
  /** The seat where it belonged at that moment by the model's state, and K at that moment. */
  readonly rightSeat: Seat;
  readonly knowledge: number;
  /** True when the article allows either seat. Such a stamp does not show how well the player tells the seats apart. */
  readonly eitherSeat: boolean;
  readonly verdict: Verdict;
}

/** What a cockpit that has been told can decide: a remedy of one of the four shapes, two of them together, or to leave the matter. */
export type Choice = Ordered | 'leave';

/** How good a decision was by what the cockpit had been told: of the best choice's net value it loses little, some, or much. */
export type Worth = 'wise' | 'usable' | 'dear';

/** Where the cockpit does its work. Which fields it needs depends on the kind of task. */
export interface Work {
  /** process: the number of the step to change, 1–5. */
  readonly step?: number;
  /** territory: the customers that each segment gets from the strip's segment; 0 for itself. */
  readonly moves?: readonly number[];
  /** levers: the percentage points of effort that each segment gets from the strip's segment, −20…20; below 0 it gives them. */
  readonly shifts?: readonly number[];
  /** departments: which department was called. */
  readonly department?: Department;
  /** tool: the row of the tool chosen, from 0. */
  readonly tool?: number;
  /** targets: the place of the target on the scale that lies on the desk, from 0. */
  readonly target?: number;
  /** launch: the day of the launch, counted from today. */
  readonly launch?: number;
}

/** A choice with what can be worked out of it from the figures on the screen; money in NOK. */
export interface Weighed {
  readonly choice: Choice;
  readonly price: number;
  /** What the shaken week costs; 0 = none is shaken. */
  readonly hours: number;
  /** The share of the loss that its word stands for, 0–1. */
  readonly share: number;
  /** The weeks in which it works; a week in which it still grows counts in part. */
  readonly weeks: number;
  /** Of a pair: the second remedy, which takes its share of what the first leaves; `share` and `weeks` are then the first one's. Missing otherwise. */
  readonly second?: Pick<Weighed, 'share' | 'weeks'>;
  /** At stake × share × (weeks it works ÷ weeks left) − price − hours. */
  readonly net: number;
}

/** A choice by both reckonings: by the figures on the screen, and by the model's futures. */
export interface Compared extends Weighed {
  /** What could be expected of it by the model, net, NOK; unlike `net` it knows no round shares. */
  readonly expected: number;
  /** False where the fuel did not cover it: then it is not among what could be chosen. */
  readonly affordable: boolean;
}

/** A decision and its grade, from what the cockpit had been told when it decided. */
export interface Judged {
  readonly week: number;
  /**
   * The week at whose beginning the figures on its desk were read, where the work began before `week`. Missing where it did not, and in flights
   * of before.
   */
  readonly asOfWeek?: number;
  /** The kind of disturbance that the cockpit had been told of. */
  readonly about: Kind;
  readonly choice: Choice;
  /** How it was decided: by which work, or among which rows. */
  readonly hand: CockpitTaskSpec['kind'] | DecisionKind | 'follow';
  /** The better of what the model and what the figures on the screen say of it: whoever goes by what is shown is not blamed for that. */
  readonly worth: Worth;
  /** What the model alone says of it. */
  readonly expectedWorth: Worth;
  /** The choice with the best expected value by the model. */
  readonly best: Choice;
  /** True where the figures on the screen put another choice first, or have another word for this one: then the model's have to be shown. */
  readonly differs: boolean;
  /** What was at stake, and how much of it counts: of what is only likely, two thirds. */
  readonly stake: number;
  readonly counted: number;
  readonly weeksLeft: number;
  /** Everything that could be chosen, in the order shown, the last to leave it. */
  readonly weighed: readonly Compared[];
  /** Where the work was done, and where it belonged; null where it has no place, or nothing was done. */
  readonly place: { readonly yours: Work; readonly good: Work; readonly right: boolean } | null;
  /** Whether it kept to the advice of its slip, and for how many weeks the slip had hung; null without such advice. */
  readonly advice: { readonly kept: boolean; readonly waited: number } | null;
  /** Whoever decided knew that what the slip told is untrue, and nothing could be mended. Missing where that is not so. */
  readonly untrue?: true;
  /** It had been measured, but the radio had lost that, so it counted as likely. Missing where that is not so. */
  readonly unheard?: true;
  /** The remedies had the names that the story gives them. Missing where that is not so. */
  readonly named?: true;
}

/** A strip that has arrived, or that a survey has found. */
export interface Strip {
  readonly id: string;
  readonly scenario: string;
  readonly storm: boolean;
  /** A storm strip that brings back a missed responsibility, with the echo of its scenario. */
  readonly echo: boolean;
  readonly disturbance: string;
  readonly cell: number;
  readonly number: number;
  readonly arrivedWeek: number;
  readonly facts: Facts;
  /** The figure that its call cites: `<figure>Now` of the facts. */
  readonly cites: FigureId;
  readonly status: StripStatus;
  /** 0 = the call, 1 = the second leg, 2 = the third. */
  readonly leg: number;
  readonly availableWeek: number;
  readonly stamps: readonly Stamp[];
  readonly job: Job | null;
  /** Its log, oldest line first. */
  readonly log: readonly LogLine[];
  /** How the same caller fared with the call before, which shows in the log; null for a first call, and where it is too early to say. */
  readonly before: { readonly strip: string; readonly helped: boolean } | null;
  /** The tower's last finished work on it: what was opened, struck out, handed in and found. Null before. */
  readonly searched: Pick<
    Job,
    'opened' | 'struck' | 'finding' | 'told' | 'asOfWeek' | 'answer' | 'graded'
  > | null;
  /** True when a tag or a survey brought it before its call. */
  readonly early: boolean;
  /** False while only the tower knows of it: a survey found it before anybody called. */
  readonly called: boolean;
  readonly handedOver: 'closed' | 'passed-on' | null;
  /** The last order of the cockpit: a decision, or a guess without knowing the cause. */
  readonly remedy: Choice | 'guess' | null;
  /** Its last decision as it was graded; null without one, and in flights that are not graded. */
  readonly judged: Judged | null;
  /** The week in which its remedy or message takes effect; null = nothing is on its way. */
  readonly landsWeek: number | null;
  readonly effectTold: boolean;
  readonly disagreed: { readonly sentence: string } | null;
  /** The effect check of what was ordered on its slip; null where there is none. */
  readonly check: EffectCheck | null;
  /** Set once its caller has rung again because nobody had acted. */
  readonly escalated: Escalated | null;
}
