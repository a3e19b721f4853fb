// A scenario, a company and its content as the rule book reads them. Texts are in the company's folder, by the scenario's id.

import type { Company } from '../quarter/company.ts';
import type { FigureId } from '../quarter/figures.ts';
import type { Cause, Kind } from '../quarter/types.ts';

export const TOWER_KINDS = ['funnel', 'trend', 'channel', 'kpi', 'signal', 'documents'] as const;
export const KPIS = ['conversion', 'winRate', 'churn', 'load', 'returnOnEffort'] as const;
export type KpiId = (typeof KPIS)[number];
export const COCKPIT_KINDS = ['process', 'territory', 'levers', 'departments'] as const;
export const DEPARTMENTS = ['marketing', 'finance', 'operations'] as const;
export type Department = (typeof DEPARTMENTS)[number];
export const HANDOFFS = ['none', 'pass-on', 'request', 'circle'] as const;

/** The tower's task: only a key figure says which one. */
export type TowerTaskSpec =
  | { readonly kind: Exclude<(typeof TOWER_KINDS)[number], 'kpi'> }
  | { readonly kind: 'kpi'; readonly kpi: KpiId };

/** The cockpit's task, with what only its kind needs. */
export type CockpitTaskSpec =
  | { readonly kind: 'territory' | 'levers' }
  | {
      readonly kind: 'process';
      /** One of the company's processes. */
      readonly process: string;
      /** 1–5: the step that holds the delay. */
      readonly step: number;
    }
  | { readonly kind: 'departments'; readonly department: Department };

/** A phrase of a call that can be marked as deciding; `lamp` where an instrument decides between two calls with the same text. */
export type Mark = 'a' | 'b' | 'c' | 'lamp';

/** What a full scenario and a storm strip have in common. */
interface Situation {
  readonly id: string;
  /** Rows of the responsibilities table, at least one. */
  readonly responsibility: readonly string[];
  /** The article's order of seats; checked against the model, never used by the rules. */
  readonly seats: readonly ('som' | 'analyst')[];
  readonly section: string;
  readonly kind: Kind;
  readonly cause: Cause;
  /** One of the company's people. */
  readonly caller: string;
}

/** A call with phrases to mark, a task, and perhaps a twin or a second leg. */
export interface FullScenario extends Situation {
  readonly storm: false;
  readonly handoff: (typeof HANDOFFS)[number];
  readonly twin: string | null;
  readonly sameText: boolean;
  readonly defensible: boolean;
  readonly interpretation: boolean;
  readonly decides: Mark;
  readonly figure: FigureId;
  readonly tower: TowerTaskSpec | null;
  readonly cockpit: CockpitTaskSpec | null;
}

/** One line to be stamped: no phrases, no task, no twin. */
export interface StormScenario extends Situation {
  readonly storm: true;
}

export type Scenario = FullScenario | StormScenario;

/** Someone who may call. */
export interface Person {
  /** Of the voice on the radio, 1 = as the browser has it. */
  readonly pitch: number;
}

/** A process of five steps. */
export interface Process {
  /** The figure that shows how long it takes, in hours or days. */
  readonly figure: FigureId;
  /** What each step takes when nothing is wrong, in the figure's unit. */
  readonly steps: readonly number[];
}

/** A text file: nested objects with texts at the ends. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** The texts of a company by language, fetched when they are wanted. */
export type TextSources = Readonly<Record<string, () => Promise<TextTree>>>;

/** What is flown of a company, as plain JSON. */
export interface CompanyData {
  readonly model: Company;
  readonly people: Readonly<Record<string, Person>>;
  readonly processes: Readonly<Record<string, Process>>;
  readonly scenarios: readonly Scenario[];
}

/** A company as the list of all knows it: enough for the route and the address, without its scenarios. */
export interface ListedCompany {
  readonly id: string;
  /** Its name on the route, by language. */
  readonly route: Readonly<Record<string, string>>;
  /** Fetches its data; null while it has no scenarios. */
  readonly data: (() => Promise<CompanyData>) | null;
  readonly texts: TextSources;
}

export interface Content extends CompanyData {
  /** The company's id: the name of its folder. */
  readonly id: string;
  /** How many segments it has. */
  readonly segments: number;
  /** Changes with every change of a scenario's data: a flight is replayed only with the content it was flown with. */
  readonly version: string;
  readonly texts: TextSources;
  /** Throws on an unknown id, which is a programming error. */
  scenario(id: string): Scenario;
  /** As `scenario`, where only a full one can be meant; throws on a storm strip's. */
  full(id: string): FullScenario;
}
