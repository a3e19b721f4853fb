// The shapes of a flight: setup, state, commands, events and rejections. Plain JSON data.
// Must not hold behaviour, text for players, seconds or pixels.

import type { FigureId } from '../quarter/figures.ts';
import type { CompanyId, QuarterState } from '../quarter/types.ts';

export type Seat = 'cockpit' | 'tower';

/** What fixes a flight: everything else follows from it and from the commands. */
export interface FlightSetup {
  readonly company: CompanyId;
  readonly seed: number;
  /** 1 for a player's first flight; it decides how much the schedule holds. */
  readonly flightNumber: number;
  readonly contentVersion: string;
  /** Rows missed in earlier flights, to be met again. Empty when the seed came from an address. */
  readonly missedBefore: readonly string[];
  /** The last week to be flown, 13 or what the trainer chose. */
  readonly stopAfter: number;
}

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
  /** Weeks count: when the job began. */
  readonly sinceWeek: number;
  /** The segment's noise and effort when the work was laid out: what was shown then stays shown. */
  readonly sheet: { readonly noise: number; readonly effort: number };
}

export type Certainty = 'certain' | 'fairly' | 'unsure';
export type AdviceId = 'right' | 'other1' | 'other2';
/** The four elements; null = left out. `finding` indexes the task's candidates. */
export interface Message {
  readonly segment: number;
  readonly finding: number;
  readonly certainty: Certainty | null;
  readonly advice: AdviceId | null;
}
export type MessageElement = keyof Message;
/** What the first officer heard, and whether he has been corrected already. */
export interface ReadBack {
  readonly heard: Message;
  readonly faulty: MessageElement | null;
  /** The read-back changes the figure inside the finding («2,1» heard as «1,2»). */
  readonly heardValue: number;
  readonly corrections: number;
}

export interface Verdict {
  readonly seat: 'right' | 'defensible' | 'wrong';
  readonly words: boolean;
  /** Row of the verdict table; `opposite` = the deciding words, the opposite conclusion. */
  readonly row: 'right' | 'right-seat-other-words' | 'defensible' | 'opposite' | 'wrong';
}
export type Mark = 'a' | 'b' | 'c' | 'lamp';
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
/** What a player hands in for a cockpit task; which fields count depends on the task's kind. */
export interface RemedyAnswer {
  /** process: the step changed, 1–5. */
  readonly step?: number;
  /** territory: customers handed from the segment to each segment (own = 0). */
  readonly moves?: readonly number[];
  /** levers: effort moved out of the segment, percentage points (−20…20). */
  readonly shift?: number;
  /** departments: whom was called. */
  readonly department?: 'marketing' | 'finance' | 'operations';
  /** Which of the three remedies. */
  readonly option: RemedyClass;
}

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
  /** Seats whose order it took, with what they ordered, for the debrief. */
  readonly landsWeek: number | null;
  readonly effectTold: boolean;
  readonly disagreed: { readonly sentence: string } | null;
  /** The effect check of a full circle: due week, or done. */
  readonly check: { readonly dueWeek: number; readonly done: boolean } | null;
}

/** A finding as it hangs on the yoke, in the words that were heard. */
export interface Slip {
  readonly id: string;
  readonly strip: string;
  readonly disturbance: string;
  readonly cell: number;
  readonly hangsFromWeek: number;
  readonly heard: Message;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly figure: string;
  /** An element that did not get through; «Gjenta» brings it back. */
  readonly missing: 'certainty' | 'advice' | null;
  readonly asked: boolean;
  readonly knowledge: number;
  /** True when it came as a passed-on leg, with a cockpit task of its own. */
  readonly leg: boolean;
  /** `called`: the call has come, and what the slip said stands on the strip's own card. */
  readonly state: 'on-the-way' | 'hanging' | 'working' | 'followed' | 'left' | 'called';
}

/** How a figure is written: count, hours, days, share 0–1, ratio (one decimal), NOK. */
export type FigureUnit = 'count' | 'hours' | 'days' | 'share' | 'ratio' | 'money' | 'segment' | 'week';

export interface FridayChoice {
  readonly week: number;
  readonly options: readonly [FridayOption, FridayOption];
  readonly chosen: 0 | 1 | null;
}
export interface FridayOption {
  readonly id: 'scan' | 'inbox';
  readonly cell: number;
}

export interface ScoreLine {
  readonly week: number;
  readonly step: number;
  readonly event: ScoreEvent;
  readonly points: number;
  readonly strip: string | null;
}
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

/** One line of what happens in which week; a pure function of the setup. */
export interface PlannedStrip {
  readonly id: string;
  readonly slot: 'single' | 'twin' | 'handoff' | 'storm';
  readonly scenario: string;
  readonly disturbance: string;
  readonly callWeek: number;
  readonly cell: number;
  readonly number: number;
  /** Visible on the radar a week before the call. */
  readonly taggable: boolean;
}

/** A strip that the first officer has stamped by himself. */
export interface OfficerStrip {
  readonly id: string;
  readonly scenario: string;
  readonly disturbance: string;
  readonly cell: number;
  readonly number: number;
  readonly facts: Facts;
  /** Where he stamped it. */
  readonly seat: Seat;
}
/** Three of them, one in the wrong seat by the model's state of that week. */
export interface OfficerCheck {
  readonly week: number;
  readonly strips: readonly OfficerStrip[];
  readonly wrong: number;
  readonly chosen: number | null;
}

export interface FlightState {
  readonly schema: 1;
  readonly setup: FlightSetup;
  /** Number of accepted commands. */
  readonly step: number;
  readonly phase: 'pre-flight' | 'flying' | 'landed';
  readonly week: number;
  readonly seat: Seat;
  readonly quarter: QuarterState;
  readonly planned: readonly PlannedStrip[];
  readonly strips: readonly Strip[];
  readonly slips: readonly Slip[];
  /** The week's one order per seat: true = still free. */
  readonly orders: Readonly<Record<Seat, boolean>>;
  readonly fuel: number;
  readonly fuelGranted: number;
  readonly waitsLeft: number;
  readonly friday: FridayChoice | null;
  readonly fridaysTaken: readonly FridayChoice[];
  /** Twins of which both are stamped and whose difference was not named yet. */
  readonly difference: {
    readonly first: string;
    readonly second: string;
    readonly order: readonly number[];
  } | null;
  /** From the third flight, from its quiet week on. */
  readonly officer: OfficerCheck | null;
  readonly tags: readonly { readonly week: number; readonly cell: number; readonly hit: boolean }[];
  /** Cells whose data a survey without a strip sharpened, by week. */
  readonly surveys: readonly {
    readonly week: number;
    readonly cell: number;
    readonly found: string | null;
  }[];
  readonly score: readonly ScoreLine[];
  readonly seatChanges: number;
  /** Projected landing ÷ plan at the start of each week (index 0 = week 1). */
  readonly landings: readonly number[];
}

export type Command =
  | { readonly kind: 'take-off' }
  | { readonly kind: 'change-seat'; readonly to: Seat }
  | { readonly kind: 'read'; readonly strip: string }
  | { readonly kind: 'stamp'; readonly strip: string; readonly mark: Mark | null }
  | { readonly kind: 'commit-finding'; readonly strip: string; readonly finding: number }
  | {
      readonly kind: 'send-message';
      readonly strip: string;
      readonly certainty: Certainty | null;
      readonly advice: AdviceId | null;
    }
  | { readonly kind: 'confirm-read-back'; readonly strip: string }
  | { readonly kind: 'correct-read-back'; readonly strip: string; readonly element: MessageElement }
  | { readonly kind: 'order-remedy'; readonly strip: string; readonly answer: RemedyAnswer }
  | { readonly kind: 'send-on'; readonly strip: string }
  | { readonly kind: 'guess'; readonly strip: string }
  | { readonly kind: 'ask-tower'; readonly strip: string }
  | { readonly kind: 'hand-over'; readonly strip: string; readonly how: 'closed' | 'passed-on' }
  | { readonly kind: 'ask-again'; readonly slip: string }
  | { readonly kind: 'follow'; readonly slip: string; readonly answer: RemedyAnswer | null }
  | { readonly kind: 'leave'; readonly slip: string }
  | { readonly kind: 'wait'; readonly strip: string }
  | { readonly kind: 'choose-friday'; readonly option: 0 | 1 }
  | { readonly kind: 'tag'; readonly cell: number }
  | { readonly kind: 'survey'; readonly cell: number }
  | { readonly kind: 'check-effect'; readonly strip: string }
  | { readonly kind: 'name-difference'; readonly choice: number }
  | { readonly kind: 'find-wrong-stamp'; readonly choice: number }
  | { readonly kind: 'disagree'; readonly strip: string; readonly sentence: string }
  | { readonly kind: 'trim-effort'; readonly from: number; readonly to: number; readonly points: number }
  | { readonly kind: 'turn-week' };
export type CommandKind = Command['kind'];

/** Past-tense facts. `apply` folds them into the state; the UI and the sound answer to them. */
export type FlightEvent =
  | { readonly kind: 'took-off' }
  | { readonly kind: 'seat-changed'; readonly to: Seat }
  | { readonly kind: 'strip-read'; readonly strip: string }
  | {
      readonly kind: 'strip-stamped';
      readonly strip: string;
      readonly stamp: Stamp;
      readonly job: Job | null;
    }
  | { readonly kind: 'scan-came-back-empty'; readonly strip: string; readonly availableWeek: number }
  | {
      readonly kind: 'finding-committed';
      readonly strip: string;
      readonly finding: number;
      readonly right: boolean;
    }
  | {
      readonly kind: 'message-sent';
      readonly strip: string;
      readonly message: Message;
      readonly readBack: ReadBack;
    }
  | {
      readonly kind: 'read-back-corrected';
      readonly strip: string;
      readonly needed: boolean;
      readonly readBack: ReadBack;
    }
  | {
      readonly kind: 'read-back-confirmed';
      readonly strip: string;
      readonly slip: Slip;
      readonly knowledge: number;
      /** The week from which the call can come, when a survey and no stamp opened the work; else null. */
      readonly callFrom: number | null;
    }
  | {
      readonly kind: 'remedy-ordered';
      readonly strip: string;
      readonly slip: string | null;
      readonly remedy: RemedyClass;
      readonly effect: number;
      readonly lands: number;
      readonly cost: number;
      readonly quality: number | null;
      readonly blind: boolean;
    }
  | { readonly kind: 'sent-on'; readonly strip: string; readonly availableWeek: number }
  | { readonly kind: 'tower-asked'; readonly strip: string }
  | {
      readonly kind: 'handed-over';
      readonly strip: string;
      readonly how: 'closed' | 'passed-on';
      readonly right: boolean;
    }
  | { readonly kind: 'asked-again'; readonly slip: string; readonly needed: boolean }
  | { readonly kind: 'slip-left'; readonly slip: string }
  | { readonly kind: 'strip-held'; readonly strip: string; readonly until: number }
  | { readonly kind: 'friday-chosen'; readonly choice: FridayChoice }
  | { readonly kind: 'tagged'; readonly cell: number; readonly hit: boolean; readonly arrival: Strip | null }
  | {
      readonly kind: 'surveyed';
      readonly cell: number;
      readonly found: string | null;
      /** The strip of what was found, its finding to be read and sent; null when there is nothing new. */
      readonly arrival: Strip | null;
    }
  | { readonly kind: 'effect-checked'; readonly strip: string; readonly held: boolean }
  | { readonly kind: 'difference-named'; readonly right: boolean }
  | { readonly kind: 'officer-stamped'; readonly check: OfficerCheck }
  | { readonly kind: 'wrong-stamp-named'; readonly choice: number; readonly right: boolean }
  | { readonly kind: 'disagreed'; readonly strip: string; readonly sentence: string }
  | { readonly kind: 'effort-trimmed'; readonly from: number; readonly to: number; readonly points: number }
  | { readonly kind: 'week-turned'; readonly to: number }
  | { readonly kind: 'strip-arrived'; readonly strip: Strip }
  | { readonly kind: 'strip-returned'; readonly strip: string }
  | { readonly kind: 'storm-closed'; readonly strip: string }
  | { readonly kind: 'check-planned'; readonly strip: string; readonly dueWeek: number }
  | { readonly kind: 'slip-hung'; readonly slip: string }
  | { readonly kind: 'remedy-landed'; readonly strip: string }
  | {
      readonly kind: 'effect-told';
      readonly strip: string;
      readonly before: number;
      readonly after: number;
      readonly held: boolean;
    }
  /** Somebody who was helped early rings again: the figure at the call, and what it is now. */
  | {
      readonly kind: 'caller-returned';
      readonly strip: string;
      readonly before: number;
      readonly after: number;
      readonly held: boolean;
    }
  | { readonly kind: 'friday-came'; readonly choice: FridayChoice }
  | { readonly kind: 'friday-lapsed' }
  | {
      readonly kind: 'twins-met';
      readonly first: string;
      readonly second: string;
      readonly order: readonly number[];
    }
  | { readonly kind: 'scored'; readonly line: ScoreLine }
  | { readonly kind: 'landed'; readonly landing: number };

export type Rejection =
  | 'not-flying'
  | 'already-flying'
  | 'unknown-strip'
  | 'strip-not-open'
  | 'not-read'
  | 'already-read'
  | 'seat-spent'
  | 'seat-busy'
  | 'other-seat'
  | 'no-such-job'
  | 'not-available-yet'
  | 'bad-answer'
  | 'no-waits-left'
  | 'cannot-wait'
  | 'no-friday'
  | 'friday-due'
  | 'no-fuel'
  | 'unknown-slip'
  | 'slip-not-hanging'
  | 'unknown-segment'
  | 'already-tagged'
  | 'nothing-to-check'
  | 'no-difference'
  | 'no-stamps-to-check'
  | 'already-disagreed'
  | 'nothing-stamped'
  | 'not-this-flight'
  | 'same-seat';

export type Decision =
  | { readonly events: readonly FlightEvent[]; readonly rejected?: never }
  | { readonly rejected: Rejection; readonly events?: never };
