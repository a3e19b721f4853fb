// The shapes of a debrief: everything a landed flight can tell, as plain data. Words are in panels/debrief and locales/.

import type { PairTold } from './pair.ts';
import type { FlightEvent } from '../state/event.ts';
import type { EndorsementId } from './deeds.ts';
import type { SettledHope } from './hopes.ts';
import type { Matrix, Sensitivity } from '../../measures/index.ts';
import type { Facts } from '../state/facts.ts';
import type { Crisis } from '../state/crisis.ts';
import type { LogLine } from '../state/log.ts';
import type { Address, Message } from '../state/message.ts';
import type { ScoreEvent, ScoreLine } from '../state/score.ts';
import type { FlightSetup } from '../state/flight.ts';
import type { Kind } from '../../quarter/types.ts';
import type { Choice, Judged, Seat, Stamp, Strip } from '../state/strip.ts';
import type { Suspect } from '../state/suspect.ts';
import type { Phase } from '../schedule/phase.ts';
import type { CockpitView, EngineView, SectorView, SlipView, StripView, TowerView } from '../views/types.ts';

/** The habit behind the wrong stamps, as a code; the words are in the locales. */
export type Habit =
  | 'none-wrong'
  | 'acted-before-known' // chose the cockpit although nobody had told it the cause
  | 'looked-for-known' // chose the tower although the cause was known
  | 'both-ways';

/** The sentence that opens the debrief. */
export interface Opening {
  readonly wrong: number;
  /** First stamps, including those of strips that either seat may have. */
  readonly decisions: number;
  readonly defensible: number;
  /** Strips that were never stamped. */
  readonly undecided: number;
  /** True when all wrong stamps, at least two, were in the same seat. */
  readonly sameWay: boolean;
  readonly habit: Habit;
  /** When none is wrong: the strip that the player came closest to stamping wrongly. */
  readonly closest: string | null;
  /** Wrong stamps in the seat where the player already sat when reading the strip. */
  readonly stayedPut: number;
}

/** Shares of the avoidable loss that were saved, 0 = as by nobody, 1 = as in the ideal flight; and the values behind them, NOK. */
export interface Saved {
  readonly share: Readonly<Record<'you' | 'som' | 'analyst' | 'ideal' | 'none', number>>;
  readonly value: Readonly<Record<'you' | 'som' | 'analyst' | 'ideal' | 'none', number>>;
  /** False when less could be saved than 5 % of what an undisturbed quarter wins in the weeks flown. The shares then say nothing. */
  readonly meaningful: boolean;
}

/** Landings as shares of the plan. */
export interface Landings {
  readonly atTakeOff: number;
  /** What was expected at the start of the last week flown. */
  readonly lastExpected: number;
  readonly you: number;
  /** Those of nobody and of the ideal flight have the player's luck. */
  readonly none: number;
  readonly ideal: number;
  /** What was expected at the start of each week. */
  readonly byWeek: readonly number[];
}

/** What somebody who called says at the landing: one who was helped, one who was not, or one who had to wait in a crisis. */
export interface LastWords {
  readonly strip: string;
  readonly caller: string;
  readonly said: 'helped' | 'unhelped' | 'keptWaiting';
  readonly facts: Facts;
}

/** How a flight landed, without going through it. */
export interface Landed {
  readonly landings: Landings;
  readonly saved: Saved;
  /** The four lights beside the runway, outermost first; true = white. */
  readonly papi: CockpitView['papi'];
  /** At most one of each. */
  readonly lastWords: readonly LastWords[];
}

/** What both seats saw at a moment of a flight that is over. */
export interface MomentView {
  readonly week: number;
  readonly phase: Phase;
  /** Where the player sat. */
  readonly seat: Seat;
  readonly cockpit: CockpitView;
  readonly tower: TowerView;
  /** The strips that had arrived by then. */
  readonly strips: readonly StripView[];
  /** What two people had said to each other by then; null where one player had both seats. */
  readonly pair: PairTold | null;
}

/** What the seats could know of a strip when it was first stamped, or when it arrived if it never was. */
export interface KnownThen {
  readonly step: number;
  readonly week: number;
  /** K, what the cockpit had been told (0–1), and whether that counts as told. */
  readonly knowledge: number;
  readonly told: boolean;
  /** The strip's log as it stood. */
  readonly log: readonly LogLine[];
  readonly engine: EngineView | null;
  /** The slip about this strip that was hanging in the cockpit. */
  readonly slip: SlipView | null;
  readonly sector: SectorView | null;
  /** The segment's true figures, without lag or noise, by the figure's id. */
  readonly actual: Readonly<Record<string, number>>;
}

/** What was sent and what was heard. */
export interface Said {
  readonly week: number;
  readonly message: Message;
  /** Whom it was for; null in flights without addresses. */
  readonly to: Address | null;
  /** The finding that was sent. */
  readonly suspect: Suspect;
  readonly findingRight: boolean;
  /** The finding was proved, so its advice had the story's own words; otherwise missing. */
  readonly proved?: true;
  /** The element that was misheard, and whether it was corrected before the message was confirmed. */
  readonly faulty: keyof Message | null;
  readonly corrected: boolean;
  readonly needlessCorrections: number;
  /** The message as the cockpit got it, with the finding that it heard; null when it was never confirmed. */
  readonly heard: (Message & { readonly suspect: Suspect }) | null;
  /** The K that it led to; null when it was never confirmed. */
  readonly knowledge: number | null;
}

export interface Remedied {
  readonly week: number;
  readonly choice: Choice | 'guess';
  /** The kind of disturbance that a remedy was ordered for; null without a remedy. */
  readonly about: Kind | null;
  readonly cost: number;
  /** The first week in which it works; null without a remedy. */
  readonly lands: number | null;
  /** The grade at that time; null for a guess. */
  readonly judged: Judged | null;
}

export interface DebriefEvent {
  readonly step: number;
  readonly week: number;
  readonly event: FlightEvent;
}

/** Earlier strips without which an entry cannot be told. */
export interface Recalls {
  /** Those that its marks, its clue and its caller point back to. */
  readonly named: readonly Pick<Strip, 'id' | 'cell' | 'number'>[];
  /** The strip whose log explained the call when it was first stamped, and whether the player pointed at it; null where none did. */
  readonly clue: { readonly earlier: string; readonly taken: boolean } | null;
}

/** One strip of the timeline. */
export interface DebriefEntry {
  readonly strip: Strip;
  readonly slot: 'single' | 'twin' | 'handoff' | 'storm';
  readonly stamp: Stamp | null;
  /** The seat where the strip belonged by the state of the model then. */
  readonly belonged: Seat;
  readonly knownThen: KnownThen;
  /** The seat where it was first read; null when it was never read. */
  readonly readIn: Seat | null;
  readonly said: readonly Said[];
  readonly remedies: readonly Remedied[];
  readonly events: readonly DebriefEvent[];
  /** Missing in debriefs from before calls remembered anything. */
  readonly recalls?: Recalls;
  readonly scores: readonly ScoreLine[];
  /** NOK that handling it saved without luck: worth of the flight − its worth with this strip left alone. Negative = it cost money. */
  readonly worth: number;
  /** The same for the ideal flight: how much could be saved on this strip. */
  readonly idealWorth: number;
}

/** Which seat the wrong stamps tend to; told in words before there are enough decisions for numbers. */
export type Bias = 'none-wrong' | 'even' | 'cockpit' | 'tower';
/** How well the player told the two seats apart, in words. */
export type Discernment = 'sure' | 'good' | 'some' | 'guess';

export interface Missed {
  readonly row: string;
  /** Strips of this flight, oldest first. */
  readonly strips: readonly string[];
  /** How often this responsibility was missed in earlier flights. */
  readonly earlier: number;
}

/** Two strips that look alike and belong in different seats. */
export interface TwinTale {
  /** fooled: one was stamped wrong. closest: both seats were right, but one was near to wrong. held: both right. */
  readonly kind: 'fooled' | 'closest' | 'held';
  /** The strip that fooled the player, or the first of the two. */
  readonly strip: string;
  readonly twin: string;
}

export type ScoreGroup = 'seats' | 'words' | 'work' | 'messages' | 'handing-on' | 'early' | 'deductions';
export interface ScoreSum {
  readonly event: ScoreEvent;
  readonly count: number;
  readonly points: number;
}

/** What to fly next, and what to pay attention to. */
export interface NextFlight {
  /** Whether a faster pace is worth a try. */
  readonly faster: boolean;
  readonly focus:
    | 'ask-who-knows'
    | 'act-when-known'
    | 'words'
    | 'messages'
    | 'findings'
    | 'waiting'
    | 'nothing';
}

/** Everything that the debrief tells of a flight. Plain JSON, so that it can be kept and opened again without replaying the log. */
export interface Debrief {
  readonly setup: FlightSetup;
  readonly opening: Opening;
  readonly saved: Saved;
  readonly landings: Landings;
  /** In the order of their arrival. `disputed` has the ids of those the player disagreed with, which the debrief shows first. */
  readonly entries: readonly DebriefEntry[];
  readonly disputed: readonly string[];
  readonly matrix: Matrix;
  /** This flight and the earlier ones together. */
  readonly allMatrix: Matrix;
  readonly flights: number;
  readonly bias: Bias;
  readonly discernment: Discernment;
  /** Null with fewer than 40 decisions. */
  readonly sensitivity: Sensitivity | null;
  readonly missed: readonly Missed[];
  readonly twins: readonly TwinTale[];
  /** What the company's people had riding on the quarter, and what became of it. Records of earlier versions lack it. */
  readonly hopes?: readonly SettledHope[];
  /** What it is endorsed for. Records of earlier versions lack this. */
  readonly endorsements?: readonly EndorsementId[];
  /** Its crises, in their order. Records of earlier versions lack them. */
  readonly crises?: readonly Crisis[];
  readonly points: number;
  /** Every line of the score, in the order in which it was written. */
  readonly score: readonly ScoreLine[];
  /** The same lines added up by event. */
  readonly scores: Readonly<Record<ScoreGroup, readonly ScoreSum[]>>;
  readonly next: NextFlight;
}

/** What is kept of an earlier flight. */
export interface Earlier {
  readonly matrix: Matrix;
  readonly missed: readonly string[];
}
