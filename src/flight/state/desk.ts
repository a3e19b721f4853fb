// The tower's table for a strip as it is drawn at take-off: suspects, and cards from process records that speak of them.
// What a player is shown of it is in desks/causes; that never says which suspect is true.

import type { TowerKind } from '../../content/types.ts';
import type { Symptom } from '../../quarter/symptoms.ts';
import type { Kind } from '../../quarter/types.ts';
import type { Suspect } from './suspect.ts';

/** Why a loud record is innocent: it began long before, it is elsewhere in the segment, it rests on too few cases, it began after the
 * symptom and follows from it, or all segments have it. */
export const ALIBIS = ['time', 'place', 'amount', 'consequence', 'everywhere'] as const;
export type Alibi = (typeof ALIBIS)[number];

/**
 * How a card shows its two counts. Each kind reveals some alibis and hides others: a curve by weeks shows when something began, bars by
 * group show where in the segment it is.
 */
export const CARD_KINDS = [
  'curve',
  'bars',
  'reasons',
  'sources',
  'documents',
  'groups',
  'intervals',
  'forecast',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A peculiarity of a segment's records from take-off on. It is worth nothing: no figure of the model moves by it. */
export interface Quirk {
  readonly kind: Kind;
  readonly cell: number;
  readonly alibi: Alibi;
  /** The part of the segment where it shows most; null = it is spread evenly. */
  readonly most: Slice | null;
  /** A group of the same dimension where it does not show at all; null = there is none. */
  readonly spared: number | null;
  /** The first week in which it shows; may be long before the quarter. With `amount` the cases are few before it too. */
  readonly fromWeek: number;
  /** Its size as a share of what a disturbance of size 1 does to the same record. */
  readonly size: number;
}

/** Where in its segment a symptom or a record is found: one group of one dimension, e.g. the small firms among the sizes. */
export interface Slice {
  readonly dimension: string;
  readonly group: number;
}

/** A card as it is drawn at take-off. */
export interface CardPlan {
  readonly kind: CardKind;
  /** The two suspects of which it speaks. */
  readonly about: readonly [Suspect, Suspect];
  /** Tells records about the same two suspects apart, 0 or 1; they have titles of their own. */
  readonly variant: number;
}

/** What lies on the table for one strip, drawn at take-off. */
export interface DeskPlan {
  readonly symptom: Symptom;
  readonly cell: number;
  readonly slice: Slice;
  /** The week from which the symptom shows. */
  readonly onsetWeek: number;
  /** How large a disturbance has to be, on average since the onset, to make this symptom. */
  readonly size: number;
  /** In the order shown; `normal`, where it is a suspect, comes last. */
  readonly suspects: readonly Suspect[];
  readonly cards: readonly CardPlan[];
  /** The suspect that is behind it. */
  readonly truth: Suspect;
}

/** What lies on the tower's table in a flight, and how its message goes. */
export interface DeskRules {
  /** The kinds of work that are awake; a story of another kind has the desk of suspects. */
  readonly works: readonly TowerKind[];
  /** Three kinds; or four suspects, with «within the normal» as the last, true once in the flight. */
  readonly suspects: 3 | 4;
  readonly cards: number;
  /** How many of the cards may be opened. */
  readonly open: number;
  readonly alibis: readonly Alibi[];
  readonly cardKinds: readonly CardKind[];
  /** In this share of the desks one false suspect is quiet; in the others all are loud. */
  readonly quiet: number;
  /** By so much more the innocent records of a desk are loud, as a share of what the true one shows. With three suspects it takes more. */
  readonly louder: number;
  /** True when one card of the first desk is open from the beginning. */
  readonly firstOpened: boolean;
  /** How many more cards may be opened a week later, for the price of waiting; 0 = digging on is not awake yet. */
  readonly digOn: number;
  /** True when a message carries advice and so has to be written; otherwise the finding is the message, and goes with it. */
  readonly advised: boolean;
  /** True when a message is addressed. */
  readonly addressed: boolean;
  /** The first message is read back by the first officer, and from it on every so many; 1 = each of them. */
  readonly readBackEvery: number;
}
