// The shapes of a debrief: what a landed flight has to tell, as plain data.
// Must not hold words for players; panels/debrief and locales/ have them.

import type { FlightEvent } from '../state/event.ts';
import type { Matrix, Sensitivity } from './measure.ts';
import type { Message } from '../state/message.ts';
import type { ScoreEvent, ScoreLine } from '../state/score.ts';
import type { FlightSetup } from '../state/flight.ts';
import type { RemedyClass, Seat, Stamp, Strip } from '../state/strip.ts';
import type { FigureUnit } from '../../quarter/units.ts';
import type { Phase } from '../schedule/phase.ts';
import type {
  CockpitView,
  EngineView,
  LampView,
  SectorView,
  SlipView,
  StripView,
  TowerView,
} from '../views/types.ts';

/** The habit behind the wrong stamps; one code, worded in locales. */
export type Habit =
  | 'none-wrong'
  | 'acted-before-known' // the cockpit, although nobody had told it why
  | 'looked-for-known' // the tower, although the cause was known
  | 'both-ways';

/** The one sentence that opens the debrief. */
export interface Opening {
  readonly wrong: number;
  /** First stamps, defensible ones too. */
  readonly decisions: number;
  readonly defensible: number;
  /** Strips that were never stamped. */
  readonly undecided: number;
  /** All wrong stamps fell in the same seat (at least two of them). */
  readonly sameWay: boolean;
  readonly habit: Habit;
  /** With none wrong: the strip that came closest to fooling the player. */
  readonly closest: string | null;
  /** Wrong stamps in the seat where the player already sat when the strip was read. */
  readonly stayedPut: number;
}

/** Shares of the avoidable loss saved, 0 = nobody, 1 = ideal; and the values behind them, NOK. */
export interface Saved {
  readonly share: Readonly<Record<'you' | 'som' | 'analyst' | 'ideal' | 'none', number>>;
  readonly value: Readonly<Record<'you' | 'som' | 'analyst' | 'ideal' | 'none', number>>;
  /** False when less than 5 % of plan could be saved: then the shares say nothing. */
  readonly meaningful: boolean;
}

/** Landings ÷ plan. */
export interface Landings {
  readonly atTakeOff: number;
  /** Expected at the start of the last week flown. */
  readonly lastExpected: number;
  readonly you: number;
  readonly none: number;
  readonly ideal: number;
  /** Expected landing at the start of each week. */
  readonly byWeek: readonly number[];
}

/** How a flight came down, before anything of it is gone through. */
export interface Landed {
  readonly landings: Landings;
  readonly saved: Saved;
  /** The four lights beside the runway, outermost first; true = white. */
  readonly papi: CockpitView['papi'];
}

/** Both seats at a moment of a flight that is over. */
export interface MomentView {
  readonly week: number;
  readonly phase: Phase;
  /** Where the player sat. */
  readonly seat: Seat;
  readonly cockpit: CockpitView;
  readonly tower: TowerView;
  /** All that had come by then. */
  readonly strips: readonly StripView[];
}

/** What either seat could know of a strip at the moment of its first stamp (or at its arrival, when it was never stamped). */
export interface KnownThen {
  readonly step: number;
  readonly week: number;
  /** K: what the cockpit had been told, 0–1, and whether that counts as told. */
  readonly knowledge: number;
  readonly told: boolean;
  readonly lamp: LampView | null;
  readonly engine: EngineView | null;
  /** The slip about this strip that hung in the cockpit. */
  readonly slip: SlipView | null;
  readonly sector: SectorView | null;
  /** The segment's figures as they truly stood, without lag or noise, by figure. */
  readonly actual: Readonly<Record<string, number>>;
}

/** What was sent and what was heard. */
export interface Said {
  readonly week: number;
  readonly message: Message;
  readonly figure: string;
  readonly unit: FigureUnit;
  readonly value: number;
  readonly findingRight: boolean;
  /** The element misheard, and whether it was corrected before it went. */
  readonly faulty: keyof Message | null;
  readonly corrected: boolean;
  readonly needlessCorrections: number;
  readonly heard: Message | null;
  readonly heardValue: number | null;
  /** K that came of it; null when it was never confirmed. */
  readonly knowledge: number | null;
}

export interface Remedied {
  readonly week: number;
  readonly remedy: RemedyClass;
  readonly cost: number;
  readonly lands: number;
  /** 0–1 among the three, by the model's expectation then; null when it was done blind. */
  readonly quality: number | null;
  readonly blind: boolean;
}

export interface DebriefEvent {
  readonly step: number;
  readonly week: number;
  readonly event: FlightEvent;
}

/** One strip of the timeline. */
export interface DebriefEntry {
  readonly strip: Strip;
  readonly slot: 'single' | 'twin' | 'handoff' | 'storm';
  readonly stamp: Stamp | null;
  /** The seat that the model's state asked for then. */
  readonly belonged: Seat;
  readonly knownThen: KnownThen;
  /** The seat at the first reading; null when it was never read. */
  readonly readIn: Seat | null;
  readonly said: readonly Said[];
  readonly remedies: readonly Remedied[];
  readonly events: readonly DebriefEvent[];
  readonly scores: readonly ScoreLine[];
  /** NOK that handling it saved on this flight's own seed: value(log) − value(log without it). Negative = it cost. */
  readonly worth: number;
  /** The same for the ideal flight: what there was to save on this strip. */
  readonly idealWorth: number;
}

/** In words before the numbers count: which way the wrong stamps lean. */
export type Bias = 'none-wrong' | 'even' | 'cockpit' | 'tower';
/** How well the two seats were told apart, in words. */
export type Discernment = 'sure' | 'good' | 'some' | 'guess';

export interface Missed {
  readonly row: string;
  /** Strips of this flight, oldest first. */
  readonly strips: readonly string[];
  /** How often it was missed in earlier flights. */
  readonly earlier: number;
}

/** Two strips that look alike and belong in different seats. */
export interface TwinTale {
  /** fooled: one was stamped wrong. closest: only the words or the overlap gave it away. held: both right. */
  readonly kind: 'fooled' | 'closest' | 'held';
  /** The strip that fooled, or the first of the two. */
  readonly strip: string;
  readonly twin: string;
}

export type ScoreGroup = 'seats' | 'words' | 'work' | 'messages' | 'handing-on' | 'early' | 'deductions';
export interface ScoreSum {
  readonly event: ScoreEvent;
  readonly count: number;
  readonly points: number;
}

/** What to fly next, and what to look for. */
export interface NextFlight {
  readonly flight: 'same-quarter' | 'new-quarter' | 'new-quarter-faster';
  readonly focus: 'ask-who-knows' | 'act-when-known' | 'words' | 'messages' | 'waiting' | 'nothing';
}

/** All that the debrief tells of a flight: plain JSON, so that it can be kept and opened without flying the log again. */
export interface Debrief {
  readonly setup: FlightSetup;
  readonly opening: Opening;
  readonly saved: Saved;
  readonly landings: Landings;
  /** Disputed strips first come first in `disputed`; here in the order of their arrival. */
  readonly entries: readonly DebriefEntry[];
  readonly disputed: readonly string[];
  readonly matrix: Matrix;
  /** This flight and the earlier ones together. */
  readonly allMatrix: Matrix;
  readonly flights: number;
  readonly bias: Bias;
  readonly discernment: Discernment;
  /** Numbers only from 40 decisions; null before. */
  readonly sensitivity: Sensitivity | null;
  readonly missed: readonly Missed[];
  readonly twins: readonly TwinTale[];
  readonly points: number;
  /** Every line of the score, in the order in which it was written. */
  readonly score: readonly ScoreLine[];
  /** The same added up by event. */
  readonly scores: Readonly<Record<ScoreGroup, readonly ScoreSum[]>>;
  readonly next: NextFlight;
}

/** What is known of an earlier flight. */
export interface Earlier {
  readonly matrix: Matrix;
  readonly missed: readonly string[];
}
