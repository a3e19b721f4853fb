// The shapes of a sales quarter: plain JSON data, nothing else.
// Must not hold behaviour, text for players, or anything of the flight (seats, strips, score).

import type { Company } from './company.ts';

/** What can be disturbed in a segment; see docs/model.md for what each one changes. */
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

/** One open deal. `value` in NOK, 0 while a lead; `quality` is the hidden z ~ N(0, .5). */
export interface Deal {
  readonly key: number;
  stage: Stage;
  value: number;
  readonly quality: number;
  /** Its number once it is a case, 100–999, shared with no other open case of the company; 0 while a lead. */
  number: number;
  /** The weeks whose ticks made it qualified, a proposal, a negotiation, as far as it has come. */
  entered: readonly number[];
}

/** A disturbance of one segment. It changes parameters, never scores. */
export interface Disturbance {
  readonly id: string;
  readonly kind: Kind;
  readonly cell: number;
  /** The first week whose tick it affects. */
  week: number;
  readonly size: number;
  readonly cause: Cause;
  /** Share of the disturbance still in force, 1 to 0. */
  remaining: number;
  /** What the cockpit has been told, 0–1. */
  knowledge: number;
  /** Knowledge and effects under way, each with the week whose tick first has it. */
  pendingKnowledge: { week: number; value: number } | null;
  pendingEffects: { week: number; effect: number }[];
  /** Weeks whose tick is shaken by somebody acting blind. */
  turbulentWeeks: number[];
  /** Weeks held by «Vent»: the crew covers by hand, nothing is lost, and the fault still shows on the instruments. */
  heldWeeks: number[];
  /** A storm disturbance is lifted by the crew in this week. */
  liftedWeek: number | null;
}

/** Figures of one segment in one week: expected rates in force plus what was counted. */
export interface Reading {
  readonly week: number;
  /** Enquiries counted that week; `reachLevel` is the expected number. */
  readonly leads: number;
  readonly leadLevel: number;
  /** Hours until the first reply. */
  readonly response: number;
  /** Expected shares passing each stage, 0–1: meeting, offer, talks, close. */
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
  /** Customers leaving a quarter at this week's rate. */
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
  /** Lowered by a trained inbox owner (a Friday choice). */
  responseFactor: number;
  /** Weeks by which shown figures lag, and their relative noise. */
  lag: number;
  noise: number;
  won: number;
  wonCount: number;
  lostCount: number;
  createdCount: number;
  /** Leads that became cases, from which cases are numbered. */
  caseCount: number;
  readonly history: Reading[];
}

export interface QuarterState {
  /** The figures of its company: a quarter is complete in itself. */
  readonly company: Company;
  readonly seed: number;
  /** The week about to run: 1 at take-off, 14 after the thirteenth tick. */
  week: number;
  /** The market index x; demand is e^x. */
  market: number;
  marketHistory: number[];
  cells: Cell[];
  disturbances: Disturbance[];
}
