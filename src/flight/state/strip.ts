// A strip and what belongs to it: its job, its stamps with their verdicts, its remedy. rules/transitions.ts says which status may follow
// which.

import type { Mark } from '../../content/types.ts';
import type { FigureId } from '../../quarter/figures.ts';
import type { Facts } from './facts.ts';
import type { LogLine } from './log.ts';
import type { Address, Message, ReadBack } from './message.ts';
import type { Graded, WorkAnswer } from './work.ts';

export type Seat = 'cockpit' | 'tower';

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
    | 'remedy' // cockpit: do the task and choose one of three
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
  readonly mark: Mark | null;
  /** The seat where it belonged at that moment by the model's state, and K at that moment. */
  readonly rightSeat: Seat;
  readonly knowledge: number;
  /** True when the article allows either seat. Such a stamp does not show how well the player tells the seats apart. */
  readonly eitherSeat: boolean;
  readonly verdict: Verdict;
}

export type RemedyClass = 'root' | 'patch' | 'elsewhere';

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
  /** The tower's last finished work on it: what was opened, struck out, handed in and found. Null before. */
  readonly searched: Pick<Job, 'opened' | 'struck' | 'finding' | 'asOfWeek' | 'answer' | 'graded'> | null;
  /** True when a tag or a survey brought it before its call. */
  readonly early: boolean;
  /** False while only the tower knows of it: a survey found it before anybody called. */
  readonly called: boolean;
  readonly handedOver: 'closed' | 'passed-on' | null;
  readonly remedy: RemedyClass | null;
  /** The week in which its remedy or message takes effect; null = nothing is on its way. */
  readonly landsWeek: number | null;
  readonly effectTold: boolean;
  readonly disagreed: { readonly sentence: string } | null;
  /** The effect check at the end of a full circle: the week from which it is due, and whether it is done. */
  readonly check: { readonly dueWeek: number; readonly done: boolean } | null;
}
