// One check ride: twenty items of a form, answered one by one, and what came of it. It tells nothing before its end.

import type { RideForm, RideItem, RideSeat } from '../content/ride-item.ts';
import { hash, shuffled } from '../quarter/draws.ts';
import { type Matrix, matrixFrom } from '../measures/index.ts';
import { fnv1a } from '../quarter/fnv.ts';

/** How many items a form has. */
export const RIDE_LENGTH = 20;
/** So many others stand between two twins at least. */
const BETWEEN_TWINS = 3;
/** No seat is right more often in a row than this. */
const MOST_IN_A_ROW = 3;
/** What the hash of an order is for. */
const ORDER = 1;

export type RideWhen = 'before' | 'after';

export interface RideAnswer {
  /** Id of the item. */
  readonly item: string;
  readonly seat: RideSeat;
}

/** A ride, under way or finished. */
export interface Ride {
  /** A number drawn for the two rides of one person, which says which form comes first and in what order its items do. */
  readonly code: number;
  readonly when: RideWhen;
  readonly form: RideForm;
  /** When it began, as an ISO text. */
  readonly startedAt: string;
  /** How many flights had landed by then. Missing in rides of before it was kept, and where it was not known. */
  readonly flown?: number;
  /** The mark of the items that it asks (`itemsMark`). Missing in rides of before it was kept. */
  readonly items?: number;
  /** In the order in which they were given. */
  readonly answers: readonly RideAnswer[];
}

/** The items of a form in the order of their ids, whatever order they are ridden in. */
export function itemsOf(items: readonly RideItem[], form: RideForm): readonly RideItem[] {
  return items.filter((item) => item.form === form).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The mark of a form's items: other items, or another seat or other words for one of them, give another. */
export function itemsMark(items: readonly RideItem[], form: RideForm): number {
  const told = itemsOf(items, form).map(({ id, seat, words }) => `${id} ${seat} ${words}`);
  return fnv1a(told.join('\n'));
}

/** True where a ride asked other items than there are today: what it says cannot be compared, nor worked out anew. */
export function hasOtherItems({ form, items: mark, answers }: Ride, items: readonly RideItem[]): boolean {
  if (mark !== undefined) return mark !== itemsMark(items, form);
  const known = new Set(itemsOf(items, form).map(({ id }) => id));
  return answers.some(({ item }) => !known.has(item));
}

export const isFinished = ({ answers }: Ride): boolean => answers.length >= RIDE_LENGTH;

export const otherForm = (form: RideForm): RideForm => (form === 'a' ? 'b' : 'a');

/** The form of a person's first ride: by the last bit of their hashed code, so that half of all begin with each. */
export const firstForm = (code: number): RideForm => (hash(code, 0, 0, ORDER) % 2 === 0 ? 'a' : 'b');

function isGoodOrder(items: readonly RideItem[]): boolean {
  return items.every((item, at) => {
    const twin = items.findIndex((other, i) => i > at && other.pair !== null && other.pair === item.pair);
    const row = items.slice(at, at + MOST_IN_A_ROW + 1);
    const alike = row.length > MOST_IN_A_ROW && row.every(({ seat }) => seat === item.seat);
    return !alike && (twin < 0 || twin - at > BETWEEN_TWINS);
  });
}

/**
 * The items of a ride in its own order: shuffled, twins apart, and no seat right many times in a row.
 * @param items of both forms
 */
export function orderOf(
  items: readonly RideItem[],
  { form, code }: Pick<Ride, 'form' | 'code'>,
): readonly RideItem[] {
  const own = items.filter((item) => item.form === form);
  // About one shuffle in thirty will do.
  for (let turn = 1; ; turn += 1) {
    const order = shuffled(own.length, code, turn, ORDER).flatMap((i) => own[i] ?? []);
    if (isGoodOrder(order)) return order;
  }
}

/** What came of a ride, or of a part of it. */
export interface RideResult {
  readonly matrix: Matrix;
  /** What was put into the wrong seat, in the order of the ride. */
  readonly wrong: readonly RideItem[];
}

/** @param items those that count; answers to others are left out */
export function resultOf({ answers }: Pick<Ride, 'answers'>, items: readonly RideItem[]): RideResult {
  const answered = answers.flatMap(({ item: id, seat }) => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? [] : [{ item, belonged: item.seat, chosen: seat }];
  });
  return {
    matrix: matrixFrom(answered),
    wrong: answered.filter(({ belonged, chosen }) => belonged !== chosen).map(({ item }) => item),
  };
}
