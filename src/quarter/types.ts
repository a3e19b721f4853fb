// The shapes of a sales quarter: plain JSON data. Seats, strips and scores belong to the flight, not here.

import type { Company } from './company.ts';

/** What can be disturbed in a segment. docs/model.md says what each kind changes. */
export const KINDS = [
  'response',
  'capacity',
  'order',
  'alignment',
  'process',
  'price',
  'fit',
  'reach',
  'cohort',
  'stall',
] as const;
export type Kind = (typeof KINDS)[number];
export type Cause = 'known' | 'hidden';

/** The stage a deal is open in: lead, qualified, proposal, negotiation. Won and lost deals leave the list. */
export type Stage = 0 | 1 | 2 | 3;

/** One open deal. `value` in NOK, 0 while it is a lead; `quality` is drawn from N(0, .5) and never shown. */
export interface Deal {
  readonly key: number;
  stage: Stage;
  value: number;
  readonly quality: number;
  /** Its number once it is a case, 100–999; no other open case of the company has the same. 0 while it is a lead. */
  number: number;
  /** The weeks in which it became qualified, a proposal, a negotiation, as far as it has come. */
  entered: readonly number[];
}

/** What a remedy does to a disturbance, in weeks of the quarter. */
export interface Relief {
  /** The first week in which it works, and the week in which it is whole. */
  readonly from: number;
  readonly full: number;
  /** The first week in which it works no more; null = it lasts. */
  readonly until: number | null;
  /** The share that it removes once it is whole, 0–1. */
  readonly share: number;
}

/** A disturbance of one segment. It changes parameters, never scores. */
export interface Disturbance {
  readonly id: string;
  readonly kind: Kind;
  readonly cell: number;
  /** The first week that it affects. */
  week: number;
  /** The weeks it takes to swell to its full size, at least 1: 1 = it is whole from the first week on. */
  readonly swell: number;
  /** True when nothing is wrong: the instruments show a fault that is only chance, and no sale is lost by it. */
  readonly chance: boolean;
  readonly size: number;
  readonly cause: Cause;
  /** What was ordered against it; reliefs.ts says how much of it they leave. */
  reliefs: readonly Relief[];
  /** What the cockpit has been told, 0–1. */
  knowledge: number;
  /** Knowledge that is on its way, with the first week in which it counts. */
  pendingKnowledge: { week: number; value: number } | null;
  /** Weeks in which the segment is shaken: somebody gave an order without knowing the cause, or its own people are taken from their work. */
  turbulentWeeks: number[];
  /** Weeks held with «Vent»: the crew does the work by hand, so nothing is lost, but the instruments still show the fault. */
  heldWeeks: number[];
  /** Only storm disturbances: the week in which the crew removes it. */
  liftedWeek: number | null;
}

/** Figures of one segment in one week: the expected rates in force, and what was counted. */
export interface Reading {
  readonly week: number;
  /** Enquiries counted that week; `leadLevel` is the expected number. */
  readonly leads: number;
  readonly leadLevel: number;
  /** Hours until the first reply. */
  readonly response: number;
  /** Expected shares that pass each stage, 0–1: meeting, offer, talks, close. */
  readonly rates: readonly [number, number, number, number];
  /** Open cases (qualified, proposal, negotiation), capacity and their ratio. */
  readonly open: number;
  readonly capacity: number;
  readonly load: number;
  readonly quoteDays: number;
  readonly signOffs: number;
  readonly rejected: number;
  readonly priceGap: number;
  readonly misfit: number;
  readonly accounts: number;
  readonly startDays: number;
  readonly incomplete: number;
  /** Customers that would leave in a quarter at this week's rate. */
  readonly leavers: number;
  readonly customers: number;
  /** Kroner of expected sales per krone of effort. */
  readonly returnOnEffort: number;
  /** NOK won that week and open pipeline value at its end. */
  readonly won: number;
  readonly pipeline: number;
}

/** One segment. */
export interface Cell {
  deals: Deal[];
  customers: number;
  /** Monthly recurring revenue, NOK. */
  recurring: number;
  /** Effort put in, as a share; the shares of all segments sum to 1. */
  effort: number;
  readonly effortAtStart: number;
  /** 1 at the start; a Friday choice (training for the inbox) lowers it. Multiplies the hours to the first reply. */
  responseFactor: number;
  /** By how many weeks the shown figures are late, and their relative noise. */
  lag: number;
  noise: number;
  won: number;
  wonCount: number;
  lostCount: number;
  createdCount: number;
  /** How many leads have become cases so far; the next case's number is made from it. */
  caseCount: number;
  readonly history: Reading[];
}

/** The whole state of a quarter. `advance` and the functions of orders.ts return a changed copy and leave the given one as it is. */
export interface QuarterState {
  /** The company's figures, kept here so that a quarter needs nothing else to go on. */
  readonly company: Company;
  /** The sales plan: NOK to be won in the quarter. */
  readonly plan: number;
  readonly seed: number;
  /** The week that will run next: 1 at take-off, 14 after the thirteenth week. */
  week: number;
  /** The market index; demand is e to its power. */
  market: number;
  marketHistory: number[];
  cells: Cell[];
  disturbances: Disturbance[];
}
