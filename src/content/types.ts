// A scenario and a company's content as the rule book reads them.
// Must not hold texts: those are in locales/, by the scenario's id.

import type { Cause, CompanyId, Kind } from '../quarter/types.ts';
import type { FigureId } from '../quarter/figures.ts';

export const CALLERS = ['ingrid', 'jonas', 'amira', 'per', 'leila', 'tor'] as const;
export type Caller = (typeof CALLERS)[number];
export const TOWER_KINDS = ['funnel', 'trend', 'channel', 'kpi', 'signal', 'documents'] as const;
export const KPIS = ['conversion', 'winRate', 'churn', 'load', 'returnOnEffort'] as const;
export type KpiId = (typeof KPIS)[number];
export const COCKPIT_KINDS = ['process', 'territory', 'levers', 'departments'] as const;
export const PROCESSES = ['quote', 'onboarding', 'enquiry'] as const;
export const DEPARTMENTS = ['marketing', 'finance', 'operations'] as const;
export type Department = (typeof DEPARTMENTS)[number];
export const HANDOFFS = ['none', 'pass-on', 'request', 'circle'] as const;

export interface TowerTaskSpec {
  readonly kind: (typeof TOWER_KINDS)[number];
  readonly kpi: KpiId | null;
}
export interface CockpitTaskSpec {
  readonly kind: (typeof COCKPIT_KINDS)[number];
  readonly process: (typeof PROCESSES)[number] | null;
  /** 1–5: the step that holds the delay. */
  readonly step: number | null;
  readonly department: Department | null;
}

/** A phrase of a call that can be marked as deciding; `lamp` where an instrument decides between two calls with the same text. */
export type Mark = 'a' | 'b' | 'c' | 'lamp';

export interface Scenario {
  readonly id: string;
  readonly storm: boolean;
  /** Rows of the responsibilities table, at least one. */
  readonly responsibility: readonly string[];
  /** The article's order of seats; checked against the model, never used by the rules. */
  readonly seats: readonly ('som' | 'analyst')[];
  readonly section: string;
  readonly kind: Kind;
  readonly cause: Cause;
  readonly handoff: (typeof HANDOFFS)[number];
  readonly twin: string | null;
  readonly sameText: boolean;
  readonly defensible: boolean;
  readonly interpretation: boolean;
  readonly caller: Caller;
  readonly decides: Mark;
  readonly figure: FigureId;
  readonly tower: TowerTaskSpec | null;
  readonly cockpit: CockpitTaskSpec | null;
}

export interface Content {
  readonly company: CompanyId;
  /** Changes with every change of a scenario's data: a flight is replayed only with the content it was flown with. */
  readonly version: string;
  readonly scenarios: readonly Scenario[];
  /** Throws on an unknown id, which is a programming error. */
  scenario(id: string): Scenario;
}
