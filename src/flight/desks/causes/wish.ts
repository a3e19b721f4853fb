// What is asked of the drawing of a desk, and what comes of it.

import type { Disturbance, Kind } from '../../../quarter/types.ts';
import type { DeskCase } from './card.ts';
import type { Dealer } from './dealer.ts';
import type { Ledger, Records } from './ledger.ts';
import type { DeskPlan, DeskRules, Quirk } from '../../state/desk.ts';
import type { Symptom } from '../../../quarter/symptoms.ts';

/** The strip for which a desk is drawn. */
export interface DeskWish {
  /** Its id, alone of its kind in the flight; all draws are made from it. */
  readonly strip: string;
  readonly symptom: Symptom;
  /** Its disturbance as planned. With `chance` there is none in truth, and this says only where and how large it would be. */
  readonly disturbance: Disturbance;
  /** The week from which the symptom shows, at least three weeks before the call. */
  readonly onsetWeek: number;
  readonly callWeek: number;
  /** True when nothing but chance is behind it. */
  readonly chance: boolean;
  readonly rules: DeskRules;
  /**
   * How often each kind is behind this symptom in the company's stories, in any unit. Kinds are suspected without reason as often as they
   * are behind it; otherwise the list of suspects would tell the true one. Left out, the kinds' own weights count.
   */
  readonly often?: Readonly<Partial<Record<Kind, number>>> | undefined;
}

/** What the flight has already: records, every planned disturbance, and the desks and quirks drawn so far. */
export interface DeskWorld extends Records {
  readonly desks: readonly DeskPlan[];
}

/** A desk, and the quirks that it brings. */
export interface DrawnDesk {
  readonly desk: DeskPlan;
  readonly quirks: readonly Quirk[];
}

/** What an attempt asks for. */
export interface Conditions {
  /** In so many weeks after its call a card has to say the same as in the week of the call. */
  readonly weeksOpen: number;
  /** So many fewer false suspects are loud than was drawn. */
  readonly fewerLoud: number;
  /** True when kinds that do not move the symptom may be suspected. */
  readonly anyKind: boolean;
}

/** One attempt to draw a desk. */
export interface Drawing {
  readonly wish: DeskWish;
  readonly world: DeskWorld;
  readonly own: DeskCase;
  /** The records of this world, without what the attempt adds. */
  readonly ledger: Ledger;
  readonly conditions: Conditions;
  readonly hand: Dealer;
}
