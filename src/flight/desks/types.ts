// The data that a task shows the player, in the order in which it is shown.
// It must not say which candidate is right: the panels get these shapes.

import type { Department } from '../../content/types.ts';
import type { Symptom } from '../../quarter/symptoms.ts';
import type { CardKind, Slice } from '../state/desk.ts';
import type { AdviceId } from '../state/message.ts';
import type { RemedyClass } from '../state/strip.ts';
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
  readonly cards: readonly TableCard[];
  /** How many more cards may be opened now. */
  readonly cardsLeft: number;
  /** True while more cards come with the next week. */
  readonly digging: boolean;
  readonly mayDigOn: boolean;
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

/** The process that is slow or loses cases, and what each of its five steps takes now (hours or days) or loses (enquiries a week: `count`). */
export interface Process {
  /** The id of one of the company's processes. */
  readonly id: string;
  readonly unit: FigureUnit;
  readonly steps: readonly number[];
  /** The sum of the steps. */
  readonly total: number;
}

/** Customers per segment, and the customers that a seller there can look after (index 100 = the mean). */
export interface Territory {
  readonly customers: readonly number[];
  readonly sellers: readonly number[];
}

/** Per segment its share of all effort in per cent and the kroner back per krone; and the fuel left, NOK. */
export interface Levers {
  readonly effort: readonly number[];
  readonly returns: readonly number[];
  readonly fuel: number;
}

/** What each kind of the cockpit's tasks shows besides the remedies. `follow` has no work of its own. */
type CockpitWork =
  | { readonly kind: 'process'; readonly process: Process }
  | { readonly kind: 'territory'; readonly territory: Territory }
  | { readonly kind: 'levers'; readonly levers: Levers }
  | { readonly kind: 'departments'; readonly departments: readonly Department[] }
  | { readonly kind: 'follow' };

export type CockpitTask = CockpitWork & {
  readonly cell: number;
  /** The remedies in the order shown, with the cost (NOK) and the week from which each works. There are three; for `follow` only the root. */
  readonly options: readonly {
    readonly remedy: RemedyClass;
    readonly cost: number;
    readonly worksFrom: number;
  }[];
};
