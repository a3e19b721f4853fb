// A scenario, a company and its content as the rule book reads them. The words are in the company's text files, by the scenario's id.

import type { Company, JoinedFigures } from '../quarter/company.ts';
import type { FigureId, ResultId } from '../quarter/figures.ts';
import type { Remedies } from '../quarter/remedies.ts';
import type { Cause, Kind } from '../quarter/types.ts';

export const TOWER_KINDS = ['causes', 'report', 'forecast', 'alarm'] as const;
export type TowerKind = (typeof TOWER_KINDS)[number];
export const COCKPIT_KINDS = ['process', 'territory', 'levers', 'departments'] as const;
/** Decisions with a shape of their own, which replaces the remedies' cards in the flights that know it. */
export const DECISION_KINDS = ['tool', 'targets', 'launch', 'go'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];
export const DEPARTMENTS = ['marketing', 'finance', 'operations'] as const;
export type Department = (typeof DEPARTMENTS)[number];
export const HANDOFFS = ['none', 'pass-on', 'request', 'circle'] as const;

/**
 * The tower's task. `causes`: to tell the suspects behind the call's result apart; `report`: to choose what answers a reader's question;
 * `forecast`: how much will be won; `alarm`: which key figure to watch, and its limit. What is not awake in a flight is told apart there.
 */
export interface TowerTaskSpec {
  readonly kind: TowerKind;
}

/** The cockpit's task. Only a process and a department have to be named. */
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

/** The landscapes that a company's airfield can lie in. One that names none has the first. */
export const VIEWS = ['fjord', 'capital', 'coast'] as const;
export type ViewName = (typeof VIEWS)[number];

/** What of a strip can be marked as deciding: a phrase of its call, or its log. */
export const MARKS = ['a', 'b', 'c', 'log'] as const;
export type Mark = (typeof MARKS)[number];

/** What a full scenario and a storm strip have in common. */
interface Situation {
  readonly id: string;
  /** Rows of the responsibilities table, at least one. */
  readonly responsibility: readonly string[];
  /** The article's order of seats. The checks compare it with the model; the rules never read it. */
  readonly seats: readonly ('som' | 'analyst')[];
  readonly section: string;
  readonly kind: Kind;
  readonly cause: Cause;
  /** One of the company's people. */
  readonly caller: string;
  /**
   * How often it is drawn, 1 = as most. The weights even out what a company has more of in one seat than in the other, so that neither kind
   * nor caller tells the seat.
   */
  readonly weight: number;
  /** The only segment in which it happens, where a flight has segments of several companies; left out = any. */
  readonly cell?: number;
}

/** A call with phrases to mark and a task, and sometimes a twin or a second leg. */
export interface FullScenario extends Situation {
  readonly storm: false;
  readonly handoff: (typeof HANDOFFS)[number];
  readonly twin: string | null;
  readonly sameText: boolean;
  readonly defensible: boolean;
  readonly interpretation: boolean;
  readonly decides: Mark;
  /** Where a known cause is told: by a line of the log, or in the call itself, by somebody who saw it. Null where the cause is hidden. */
  readonly told: 'log' | 'call' | null;
  /** The result that the call names. */
  readonly figure: ResultId;
  readonly tower: TowerTaskSpec | null;
  readonly cockpit: CockpitTaskSpec | null;
  /** How the cockpit decides once the flight knows this kind of decision; null = by `cockpit` in all of them. */
  readonly decision: DecisionKind | null;
}

/** A storm strip: one line to be stamped, without phrases, task or twin. */
export interface StormScenario extends Situation {
  readonly storm: true;
}

export type Scenario = FullScenario | StormScenario;

/** A person who may call. */
export interface Person {
  /** Pitch of this person's voice on the radio, 1 = the browser's normal pitch. */
  readonly pitch: number;
  /** True for the one whom all others report to. */
  readonly boss: boolean;
  /** False for whoever never asks: no text of theirs is a question. */
  readonly asks: boolean;
}

/** One of the company's processes, in five steps. */
export interface Process {
  /** The figure that shows how long the process takes, in hours or days. */
  readonly figure: FigureId;
  /** How long each step takes when nothing is wrong, in the figure's unit. */
  readonly steps: readonly number[];
}

/** What a kind's process record counts: the share that is usual, and by how much a disturbance of full size raises it; both 0–1. */
export interface ProcessRecord {
  readonly usual: number;
  readonly delta: number;
}

/** What a decision of the cockpit is measured by, in NOK but for `reserve`. */
export interface DecisionFigures {
  /** What acting without knowing the cause costs. */
  readonly guess: number;
  /** A decision that loses no more than this is wise, however little there was to win. */
  readonly slack: number;
  /** How much dearer than it is a krone of the fuel counts for the ideal flight, as a share, because it could be needed later. */
  readonly reserve: number;
}

/**
 * What one of the people has riding on the quarter: a result of a segment over the four weeks up to `week`, as a share of what is usual. It
 * comes true when leavers are at most that share, and any other result at least.
 */
export interface Hope {
  readonly result: ResultId;
  /** The number of the segment; `all` = the mean of all segments. */
  readonly segment: number | 'all';
  readonly week: number;
  readonly share: number;
}

/** A green arc: the least and the most that is as it should be; null = there is no such limit. Never both null. */
export type Arc = readonly [low: number | null, high: number | null];

/** The small figures that an engine of the cockpit can show under its load. */
export const DIAL_FIGURES = ['leads', 'costPerLead', 'margin', 'return', 'customers'] as const;
export type DialFigure = (typeof DIAL_FIGURES)[number];

/**
 * How the engines of the cockpit show a company. What a limit counts in goes by its figure: `leads` and `customers` as a share of what is usual
 * in the segment, because segments differ in size; `costPerLead` NOK; `margin` a share; `return` kroner per krone.
 */
export interface Dials {
  readonly load: {
    /** What a load of 1 (open deals ÷ capacity) is shown as, a share: a firm's utilisation of .72. */
    readonly usual: number;
    /** How much of the load's swing is shown: usual × load to this power. 1 = all of it. */
    readonly swing: number;
    /** Shares, as shown. Null: no arc is drawn, and the game's own limit is too much. */
    readonly green: Arc | null;
  };
  /** One to three, the first of them in every picture; null = a figure without an arc. */
  readonly lines: readonly { readonly figure: DialFigure; readonly green: Arc | null }[];
}

/** A text file: nested objects with texts at the ends. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** The texts of a company by language, and under `<language>/calls` and `<language>/later` those that come apart; each is fetched when it is needed. */
export type TextSources = Readonly<Record<string, () => Promise<TextTree>>>;

/** The part of a company that is flown, as plain JSON. */
export interface CompanyData {
  readonly model: Company;
  /** What lies outside its windows. */
  readonly view: ViewName;
  readonly people: Readonly<Record<string, Person>>;
  readonly processes: Readonly<Record<string, Process>>;
  /** The process records by which the causes are told apart. */
  readonly records: Readonly<Record<Kind, ProcessRecord>>;
  /** The dimensions by which a segment can be split, each with the number of its groups. */
  readonly groups: Readonly<Record<string, number>>;
  /** What the cockpit can do about each kind of disturbance. */
  readonly remedies: Remedies;
  readonly decisions: DecisionFigures;
  /** The sales plan of each kind of flight, NOK, by the id of its schedule. */
  readonly plans: Readonly<Record<string, number>>;
  /** What the people have riding on the quarter; not everybody has something. */
  readonly hopes: Readonly<Record<string, Hope>>;
  /** How the cockpit's engines show it. */
  readonly dials: Dials;
  readonly scenarios: readonly Scenario[];
}

/** A company as the list of companies holds it: enough for the route and the address, without its scenarios. */
export interface ListedCompany {
  readonly id: string;
  /** Its name on the route, by language. */
  readonly route: Readonly<Record<string, string>>;
  /** What lies outside its windows. */
  readonly view: ViewName;
  /** Fetches its data; null while it has no scenarios, and for one of joined segments, which has none of its own. */
  readonly data: (() => Promise<CompanyData>) | null;
  /** What a company of joined segments is made of; null for any other. */
  readonly joined: (JoinedData & { readonly joins: readonly Join[] }) | null;
  readonly texts: TextSources;
}

/** What a company of joined segments has of its own. */
export interface JoinedData {
  readonly view: ViewName;
  readonly model: JoinedFigures;
  readonly decisions: DecisionFigures;
  readonly plans: CompanyData['plans'];
}

/** A segment of another company, by its number there. */
export interface Join {
  readonly company: string;
  readonly segment: number;
}

/** A company of joined segments as its company.yaml describes it. */
export interface JoinedFile extends JoinedData {
  readonly id: string;
  readonly order: number;
  readonly route: Readonly<Record<string, string>>;
  readonly joins: readonly Join[];
}

/** What differs from segment to segment where segments of several companies are flown. */
export type BranchData = Pick<CompanyData, 'records' | 'groups' | 'remedies' | 'dials'>;

/** What a segment has of the company that it is part of. */
export interface Branch extends BranchData {
  readonly company: string;
  /** The ids of its people. */
  readonly people: readonly string[];
}

/** A pack that stories come from, as a flight's setup names it. */
export interface PackMark {
  /** As its maker has named it, or its file's name. */
  readonly name: string;
  /** Of its text: another pack, and the same one changed, have another. */
  readonly checksum: string;
}

/** A pack that is flown: what it has of its own. */
export interface FlownPack extends PackMark {
  /** The languages that it is written in; in any other it is shown in the first of them. */
  readonly languages: readonly string[];
  /** Its stories, by scenario id. */
  readonly stories: readonly string[];
  /** The company of ours whose stories are told too; null where all are the pack's. */
  readonly lends: string | null;
  /** True where the company is the pack's own, or one of ours that it has changed. */
  readonly company: boolean;
}

/** Whatever is flown, a company or joined segments of several. What differs from segment to segment is read by `branch` alone. */
export interface Content extends Omit<CompanyData, keyof BranchData> {
  /** The company's id: the name of its folder. */
  readonly id: string;
  /** How many segments it has. */
  readonly segments: number;
  /** The pack that some of its stories come from; missing where all are the game's own. */
  readonly pack?: FlownPack;
  /** Changes with every change of a scenario's data. A flight is replayed only with the content it was flown with. */
  readonly version: string;
  readonly texts: TextSources;
  /** Where every segment is another company's: which one, and its words. Null where all are of one. */
  readonly parts:
    | readonly { readonly id: string; readonly segment: number; readonly texts: TextSources }[]
    | null;
  /** What a segment has of the company that it is part of. */
  branch(cell: number): Branch;
  /** The scenario with this id. @throws Error on an unknown id, which is a bug */
  scenario(id: string): Scenario;
  /**
   * The sales plan of a kind of flight, NOK; that of the first flight where it has none of its own.
   * @throws Error where there is neither, which `npm run content` finds
   */
  planFor(schedule: string): number;
  /** The full scenario with this id. @throws Error on an unknown id or a storm strip's, which is a bug */
  full(id: string): FullScenario;
}

/** The content of one company, in which every segment has the same records, groups, remedies and dials. */
export interface CompanyContent extends Content, BranchData {}
