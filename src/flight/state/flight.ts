// A flight as plain JSON: its setup, and the state that its events lead to. Time is counted in weeks; seconds belong to app/clock.ts.

import type { PackMark, TowerKind } from '../../content/types.ts';
import type { LandingChange } from '../../quarter/landing.ts';
import type { QuarterState } from '../../quarter/types.ts';
import type { Crew, CrewWay } from './crew.ts';
import type { Crisis } from './crisis.ts';
import type { DeskPlan, Quirk } from './desk.ts';
import type { Also, PlannedLine } from './log.ts';
import type { Slip } from './message.ts';
import type { Practice } from './practice.ts';
import type { ScoreLine } from './score.ts';
import type { Facts } from './facts.ts';
import type { Seat, Strip } from './strip.ts';

/** What fixes a flight. Everything else follows from this and from the commands. */
export interface FlightSetup {
  readonly company: string;
  /** The pack that it needs beside the game; missing where it needs none. */
  readonly pack?: PackMark;
  readonly seed: number;
  /** The id of the schedule. */
  readonly schedule: string;
  /** 1 for a player's first flight. It only makes the same seed draw other stories; what comes when is up to the schedule. */
  readonly flightNumber: number;
  readonly contentVersion: string;
  /** The version of the rules by which it is flown (rules/version.ts). */
  readonly rules: number;
  /**
   * Rows missed in earlier flights, which are drawn first. Empty when the seed was given, so that everyone in a class flies the same
   * quarter.
   */
  readonly missedBefore: readonly string[];
  /**
   * Stories told in earlier flights, by scenario id, the last told last: the others are drawn first. Empty like `missedBefore`.
   */
  readonly seenBefore: readonly string[];
  /** What the flight practises. Missing in flights that are the same for everybody: by a given seed, of a class, of the week, a demo. */
  readonly practice?: Practice;
  /**
   * True for a paper flight, whose tower has a printed book: what a call says and what lies on the tower's table follow from the setup alone,
   * whatever was done before (desks/paper.ts). Missing in all others.
   */
  readonly paper?: true;
  /** Two people fly it, each in a seat of their own. With `paper` it is a paper flight. Missing where one player has both seats. */
  readonly crew?: CrewWay;
  /** The last week to be flown: 13, or what the trainer chose. */
  readonly stopAfter: number;
  /** The last week that was meant, where the flight was stopped before it by the clock on the wall; otherwise left out. */
  readonly stopMeant?: number;
}

/** A strip of the plan: what comes in which week. It follows from the setup alone. */
export interface PlannedStrip {
  readonly id: string;
  readonly slot: 'single' | 'twin' | 'handoff' | 'storm';
  readonly scenario: string;
  readonly disturbance: string;
  readonly callWeek: number;
  readonly cell: number;
  readonly number: number;
  /** True when it shows on the radar a week before the call. */
  readonly taggable: boolean;
  /** The tower's table for it; null for a short strip, which has no work. */
  readonly desk: DeskPlan | null;
  /** What its desk asks of the tower in this flight; null for a short strip. */
  readonly work: TowerKind | null;
  /** The lines that its log has when it arrives; none for a short strip. */
  readonly log: readonly PlannedLine[];
  /** What the tower's line says of another segment once it has measured the cause; null where it says nothing more. */
  readonly also: Also | null;
  /** The strip whose log explains this call once its cause was measured; null for all but one strip of a flight. */
  readonly clue: string | null;
}

export interface FridayChoice {
  readonly week: number;
  readonly options: readonly [FridayOption, FridayOption];
  readonly chosen: 0 | 1 | null;
}

export interface FridayOption {
  readonly id: 'scan' | 'inbox';
  readonly cell: number;
}

/** A strip that the first officer has stamped himself. */
export interface OfficerStrip {
  readonly id: string;
  readonly scenario: string;
  readonly disturbance: string;
  readonly cell: number;
  readonly number: number;
  readonly facts: Facts;
  /** The seat in which he stamped it. */
  readonly seat: Seat;
}

/** His three stamps. One is in the wrong seat by the model's state of that week. */
export interface OfficerCheck {
  readonly week: number;
  readonly strips: readonly OfficerStrip[];
  readonly wrong: number;
  readonly chosen: number | null;
}

/** The whole state of a flight. It holds things that no player may know: show views of it (flight/views). */
export interface FlightState {
  readonly schema: 1;
  readonly setup: FlightSetup;
  /** The number of commands accepted so far. */
  readonly step: number;
  readonly phase: 'pre-flight' | 'flying' | 'landed';
  readonly week: number;
  readonly seat: Seat;
  readonly quarter: QuarterState;
  readonly planned: readonly PlannedStrip[];
  /** What is peculiar in the segments' records from take-off on, and worth nothing. */
  readonly quirks: readonly Quirk[];
  readonly strips: readonly Strip[];
  readonly slips: readonly Slip[];
  /** For each seat, true while the order of this week has not been used. */
  readonly orders: Readonly<Record<Seat, boolean>>;
  readonly fuel: number;
  readonly fuelGranted: number;
  readonly waitsLeft: number;
  readonly friday: FridayChoice | null;
  readonly fridaysTaken: readonly FridayChoice[];
  /** Effort that was moved between segments, in percentage points of all effort. */
  readonly trims: readonly {
    readonly week: number;
    readonly from: number;
    readonly to: number;
    readonly points: number;
  }[];
  /**
   * Effort that decisions have moved, each with the strip and its segment, which gave the percentage points. It stays where it was set; what it
   * brings is what the remedy takes of the matter, so the quarter does not count it once more.
   */
  readonly shifted: readonly {
    readonly strip: string;
    readonly own: number;
    readonly shifts: readonly number[];
  }[];
  /** Two twins that have both been stamped, while the player has not named the difference yet. */
  readonly difference: {
    readonly first: string;
    readonly second: string;
    readonly order: readonly number[];
  } | null;
  /**
   * What one's own people have been given to do: for which segment, as the cockpit was told, and the week in which it begins to work. Until then
   * they have no hours for anything else.
   */
  readonly ownWork: readonly { readonly cell: number; readonly until: number }[];
  /** Set from the first officer's week on, in flights that have one. */
  readonly officer: OfficerCheck | null;
  /** Every crisis of the flight so far; the director is on the line while the last one has nobody who waits. */
  readonly crises: readonly Crisis[];
  readonly tags: readonly { readonly week: number; readonly cell: number; readonly hit: boolean }[];
  /** The segments that were surveyed, with the week and the disturbance that was found, if any. */
  readonly surveys: readonly {
    readonly week: number;
    readonly cell: number;
    readonly found: string | null;
  }[];
  /** What the two of a pair flight have said to each other; missing where one player has both seats. */
  readonly crew?: Crew;
  readonly score: readonly ScoreLine[];
  readonly seatChanges: number;
  /** The projected landing as a share of the plan at the beginning of each week; index 0 is week 1. */
  readonly landings: readonly number[];
  /** Why it changed, at each turn of a week; index 0 is from week 1 to week 2. */
  readonly landingChanges: readonly LandingChange[];
}
