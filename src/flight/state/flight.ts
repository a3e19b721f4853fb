// A flight as plain JSON: what fixes it, and the state that its events are folded into.
// Must not hold behaviour, text for players, seconds or pixels.

import type { QuarterState } from '../../quarter/types.ts';
import type { Slip } from './message.ts';
import type { ScoreLine } from './score.ts';
import type { Facts, Seat, Strip } from './strip.ts';

/** What fixes a flight: everything else follows from it and from the commands. */
export interface FlightSetup {
  readonly company: string;
  readonly seed: number;
  /** Which of the schedules is flown, by its id. */
  readonly schedule: string;
  /** 1 for a player's first flight. It only draws other stories on the same seed; what a flight holds is the schedule's. */
  readonly flightNumber: number;
  readonly contentVersion: string;
  /** Version of the rules it is flown by. */
  readonly rules: number;
  /** Rows missed in earlier flights, to be met again. Empty when the seed was given, so that a class flies the same quarter. */
  readonly missedBefore: readonly string[];
  /** The last week to be flown, 13 or what the trainer chose. */
  readonly stopAfter: number;
}

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

export interface FridayChoice {
  readonly week: number;
  readonly options: readonly [FridayOption, FridayOption];
  readonly chosen: 0 | 1 | null;
}

export interface FridayOption {
  readonly id: 'scan' | 'inbox';
  readonly cell: number;
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
