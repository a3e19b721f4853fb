// The data that a task shows the player, in the order in which it is shown.
// It must not say which candidate is right: the panels get these shapes.

import type { Department } from '../../content/types.ts';
import type { Symptom } from '../../quarter/symptoms.ts';
import type { CardKind, Slice } from '../state/desk.ts';
import type { AdviceId, Certainty } from '../state/message.ts';
import type { Amount, Shape } from '../../quarter/remedies.ts';
import type { Kind } from '../../quarter/types.ts';
import type { Ordered } from '../state/pair.ts';
import type { Suspect } from '../state/suspect.ts';
import type { Card } from './causes/types.ts';
import type { AlarmTable } from './alarm.ts';
import type { ForecastTable } from './forecast.ts';
import type { ReportTable } from './report.ts';
import type { Curve } from './result.ts';
import type { FigureUnit } from '../../quarter/units.ts';

/** A card on the tower's table. Its face is shown once it was opened. */
export interface TableCard {
  readonly kind: CardKind;
  /** The record that it comes from: `titles.<title>` of the company's texts. */
  readonly title: string;
  /** On how many cases it rests. */
  readonly cases: number;
  readonly face: Card | null;
}

/** What lies on the tower's table for every call: its result, the suspects, and what the message will ask. */
export interface Table {
  readonly cell: number;
  readonly symptom: Symptom;
  /** The part of the segment in which nearly all of it is found. */
  readonly slice: Slice;
  /** The week since which it shows; before the quarter it is 0 or less. */
  readonly onsetWeek: number;
  /** The week of its call, in which the call says since when; null while nobody has called. */
  readonly callWeek: number | null;
  readonly curve: Curve;
  readonly suspects: readonly Suspect[];
  /** True when the message needs an address. */
  readonly addressed: boolean;
  /** The order in which the three pieces of advice are shown. */
  readonly adviceOrder: readonly AdviceId[];
}

/** Suspects, and the cards to strike them out by. */
export interface CausesTask extends Table {
  readonly kind: 'causes';
  /** Those that the player has struck out, as indices. */
  readonly struck: readonly number[];
  /** Those that the strip's log has ruled out, as indices; they are struck out when the work begins. */
  readonly ruledOut: readonly number[];
  readonly cards: readonly TableCard[];
  /** How many more cards may be opened now. */
  readonly cardsLeft: number;
  /** True while more cards come with the next week. */
  readonly digging: boolean;
  readonly mayDigOn: boolean;
  /** True when a card may rest on too few cases, so that their number is told before it is opened. */
  readonly fewMatter: boolean;
  /** True where a suspect is cleared by nothing but time and place, so that a sentence can say what to look for. */
  readonly timeAndPlace: boolean;
}

/** A reader's question, and tiles to choose from. */
export interface ReportTask extends Table, ReportTable {
  readonly kind: 'report';
}

/** What is open, the rates it could be counted by, bands, and where each suspect leaks. */
export interface ForecastTask extends Table, ForecastTable {
  readonly kind: 'forecast';
}

/** Records to watch, and the limits that can be set. */
export interface AlarmTask extends Table, AlarmTable {
  readonly kind: 'alarm';
}

/** The tower's table for one call. */
export type TowerTask = CausesTask | ReportTask | ForecastTask | AlarmTask;

/**
 * The process that is slow or loses cases, in five steps: when each is done, counted from the beginning (hours or days), or how many are left
 * after it of those who began in four weeks (`count`).
 */
export interface Process {
  /** The id of one of the company's processes. */
  readonly id: string;
  readonly unit: FigureUnit;
  /** How many began, now as usually; null where time is counted. */
  readonly began: number | null;
  readonly now: readonly number[];
  readonly usual: readonly number[];
}

/** Customers per segment, and the customers that a seller there can look after (index 100 = the mean). */
export interface Territory {
  readonly customers: readonly number[];
  readonly sellers: readonly number[];
}

/** Per segment its share of all effort in per cent and the kroner back per krone. */
export interface Levers {
  readonly effort: readonly number[];
  readonly returns: readonly number[];
  /** The percentage points that its renewals do not need, and those that its sellers can still work on, in the steps in which effort moves. */
  readonly spare: readonly number[];
  readonly room: readonly number[];
}

/** A remedy as it lies on the cockpit's desk: what it costs, NOK, when it works, and how much of the loss it takes away. */
export interface RemedyOption {
  readonly shape: Shape;
  /** The kind of disturbance it is for: its name is `remedies.<kind>.<shape>` of the company's texts, unless the story has one of its own. */
  readonly about: Kind;
  /** 0 = it costs hours only. */
  readonly price: number;
  /** The first week in which it works, the week in which it is whole, and the first in which it works no more (null = it lasts). */
  readonly from: number;
  readonly full: number;
  readonly until: number | null;
  readonly amount: Amount;
  /** True when it shakes the segment in the week of the order. */
  readonly shakes: boolean;
  /** For how many weeks one's own people are still at something else, which `from` and `full` already count. */
  readonly queued: number;
  /** False when the fuel does not cover it. */
  readonly affordable: boolean;
}

/** Two of the remedies on the desk, ordered together: `shapesIn(choice)` of the options. */
export interface PairOption {
  readonly choice: Ordered;
  /** The sum of their prices, NOK. */
  readonly price: number;
  /** False when the fuel does not cover both. */
  readonly affordable: boolean;
}

/** A tool among those to choose from. */
export interface ToolRow {
  /** Its name is `tool.<name>` of the story's texts: that of the remedy it stands for, or `other`. */
  readonly name: Shape | 'other';
  readonly option: RemedyOption;
  /** Whether it has what it must have, and each of the two wishes. */
  readonly meets: readonly [boolean, boolean, boolean];
}

/** What a sales target is set by. */
export interface Targets {
  /** New meetings in four weeks, and the share of meetings that ends in a sale, 0–1, both as they are now. */
  readonly meetings: number;
  readonly win: number;
  /** What an open case is worth on average, NOK. */
  readonly deal: number;
  /** The weeks that are left, the present one included, and how many of them its renewals take. */
  readonly weeks: number;
  readonly renewals: number;
  /** The targets that can be set, NOK, smallest first, and the place of today's among them. */
  readonly scale: readonly number[];
  readonly asked: number;
}

/** A task of a launch plan. */
export interface LaunchTask {
  readonly owner: Department;
  readonly days: number;
  /** The tasks that have to be done before, by index. */
  readonly after: readonly number[];
}

/** A launch plan, and the days on which the launch could be, counted from today. */
export interface Launch {
  readonly tasks: readonly LaunchTask[];
  /** The department that has no time for so many days. */
  readonly busy: { readonly owner: Department; readonly days: number };
  readonly dates: readonly number[];
}

/** Where the cockpit's work is done: what each kind shows above the remedies. `follow` has none. */
type CockpitWork =
  | { readonly kind: 'process'; readonly process: Process }
  | { readonly kind: 'territory'; readonly territory: Territory }
  | { readonly kind: 'levers'; readonly levers: Levers }
  | { readonly kind: 'departments'; readonly departments: readonly Department[] }
  | { readonly kind: 'tool'; readonly rows: readonly ToolRow[] }
  | { readonly kind: 'targets'; readonly targets: Targets }
  | { readonly kind: 'launch'; readonly launch: Launch }
  | { readonly kind: 'go' | 'follow' };

/** A decision of the cockpit: what it has been told, and what it can do about it. */
export type CockpitTask = CockpitWork & {
  readonly cell: number;
  /** What lies behind the matter, as the cockpit has been told, and how sure that is. */
  readonly about: Suspect;
  readonly certainty: Certainty;
  /** True where the remedies have the names that the story gives them, `remedy.<shape>` of its texts, as far as it gives any. */
  readonly named: boolean;
  /** The weeks that are left, the present one included. */
  readonly weeksLeft: number;
  /** The fuel left, NOK. */
  readonly fuel: number;
  /** True when nothing can be bought that the fuel does not cover. */
  readonly moneyBinds: boolean;
  /** The remedies in the order shown; none where nothing lies behind the matter. It can always be left. */
  readonly options: readonly RemedyOption[];
  /** Two of them together; null in flights that do not know it, and where nothing can be combined. */
  readonly pair: PairOption | null;
  /** Whether the tower can be asked for more before the decision, and could do it now; null where it has no more. */
  readonly asks: 'free' | 'busy' | null;
};
