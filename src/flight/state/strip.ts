// A strip, and what hangs on it: its job, its stamps with their verdicts, and the remedy chosen.
// Must not hold behaviour or text for players; transitions.ts says which status may follow which.

import type { Mark } from '../../content/types.ts';
import type { FigureId } from '../../quarter/figures.ts';
import type { Message, ReadBack } from './message.ts';

export type Seat = 'cockpit' | 'tower';

/** The facts of a strip, frozen at its arrival. Units are in content/facts.ts. */
export type Facts = Readonly<Record<string, number>>;

export type StripStatus =
  | 'waiting' // held back by «Vent», or found by the tower and not called about yet
  | 'arrived'
  | 'read'
  | 'working' // stamped, its job lies open in a seat
  | 'returned' // the wrong seat answered; another try from `availableWeek`
  | 'ordered' // the job is done, it lands at a week's turn
  | 'effective' // it has landed and works
  | 'closed';

/** What still has to be done with a stamped strip, in the seat `seat`. */
export interface Job {
  readonly seat: Seat;
  readonly stage:
    | 'finding' // tower: read the chart and commit
    | 'message' // tower: choose certainty and advice, send
    | 'read-back' // tower: the first officer reads back; confirm or correct
    | 'remedy' // cockpit: do the task and choose one of three
    | 'blind' // cockpit without a cause: send it on or guess
    | 'request' // cockpit: ask the tower (R107) or guess
    | 'hand-over'; // close or pass on
  /** Tower: the chosen figure (index into the task's candidates). */
  readonly finding: number | null;
  readonly message: Message | null;
  readonly readBack: ReadBack | null;
  /** The week in which the job began. */
  readonly sinceWeek: number;
  /** The segment's noise and effort when the work was laid out: what was shown then stays shown. */
  readonly sheet: { readonly noise: number; readonly effort: number };
}

export interface Verdict {
  readonly seat: 'right' | 'defensible' | 'wrong';
  readonly words: boolean;
  /** Row of the verdict table; `opposite` = the deciding words, the opposite conclusion. */
  readonly row: 'right' | 'right-seat-other-words' | 'defensible' | 'opposite' | 'wrong';
}

export interface Stamp {
  readonly week: number;
  readonly step: number;
  readonly seat: Seat;
  readonly mark: Mark | null;
  /** The seat the model's state asked for at that moment, and the knowledge then. */
  readonly rightSeat: Seat;
  readonly knowledge: number;
  /** The article lets either seat have it: it tells nothing of how well seats are told apart. */
  readonly eitherSeat: boolean;
  readonly verdict: Verdict;
}

export type RemedyClass = 'root' | 'patch' | 'elsewhere';

export interface Strip {
  readonly id: string;
  readonly scenario: string;
  readonly storm: boolean;
  /** A storm strip that brings a missed responsibility back: shows the scenario's echo. */
  readonly echo: boolean;
  readonly disturbance: string;
  readonly cell: number;
  readonly number: number;
  readonly arrivedWeek: number;
  readonly facts: Facts;
  /** The figure that its call cites: `<figure>Now` of the facts. */
  readonly cites: FigureId;
  readonly status: StripStatus;
  /** 0 the call, 1 the second leg, 2 the third. */
  readonly leg: number;
  readonly availableWeek: number;
  readonly stamps: readonly Stamp[];
  readonly job: Job | null;
  /** True when a tag brought it in early or a survey found it first. */
  readonly early: boolean;
  /** False while only the tower knows of it: a survey found it before anybody rang. */
  readonly called: boolean;
  readonly handedOver: 'closed' | 'passed-on' | null;
  readonly remedy: RemedyClass | null;
  /** The week in which what was ordered lands, a remedy or a message; null = nothing is on its way. */
  readonly landsWeek: number | null;
  readonly effectTold: boolean;
  readonly disagreed: { readonly sentence: string } | null;
  /** The effect check of a full circle: due week, or done. */
  readonly check: { readonly dueWeek: number; readonly done: boolean } | null;
}
