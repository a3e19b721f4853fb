// What a seat has done in a week, as one number. The other page can do the same by it, and it is short enough to be said aloud.

import type { Command, CommandKind, Seat } from '../../flight/index.ts';
import { aboutNone, aboutStrip, type Kinds, type Known, nothing } from './deed-codes.ts';
import { deedsOf, type Group, grouped, type Item } from './deed-groups.ts';
import { type Code, fromNumber, oneOf, toNumber } from './digits.ts';

export type { Known } from './deed-codes.ts';

/** Deeds one after the other, until the digit that stands for the end. */
function sequence(kinds: Kinds): Code<readonly Item[]> {
  const names = [null, ...Object.keys(kinds)];
  const name = oneOf(...names);
  const codeOf = (kind: string): Code<object> => kinds[kind] ?? nothing; // a kind that is not listed has no name either
  return {
    write: (items) => [
      ...items.flatMap((item) => [...name.write(item.kind), ...codeOf(item.kind).write(item)]),
      ...name.write(null),
    ],
    read(next) {
      const items: Item[] = [];
      for (let kind = name.read(next); kind !== null; kind = name.read(next))
        items.push({ ...codeOf(kind).read(next), kind });
      return items;
    },
  };
}

/** A week of a seat. */
function weekCode(seat: Seat, known: Known): Code<readonly Group[]> {
  const { planned } = known;
  const ids = planned.map(({ id }) => id);
  /** The end, no strip, or one of the plan. */
  const about = oneOf<string | null | undefined>(undefined, null, ...ids);
  const none = sequence(aboutNone(seat, known));
  const codes = new Map(planned.map((strip) => [strip.id, sequence(aboutStrip(seat, known, strip))]));
  const codeFor = (strip: string | null) => (strip === null ? none : (codes.get(strip) ?? none)); // only planned strips have a name
  return {
    write: (groups) => [
      ...groups.flatMap(({ strip, items }) => [...about.write(strip), ...codeFor(strip).write(items)]),
      ...about.write(undefined),
    ],
    read(next) {
      const groups: Group[] = [];
      for (let strip = about.read(next); strip !== undefined; strip = about.read(next))
        groups.push({ strip, items: codeFor(strip).read(next) });
      return groups;
    },
  };
}

/** The kinds of deeds that stand in a week's orders, by seat. */
const SAYABLE: Readonly<Record<Seat, readonly CommandKind[]>> = {
  tower: [
    'stamp',
    'open-card',
    'strike',
    'dig-on',
    'commit-finding',
    'hand-in',
    'send-message',
    'check-effect',
    'tag',
    'survey',
  ],
  cockpit: [
    'stamp',
    'order-remedy',
    'follow',
    'send-on',
    'guess',
    'ask-tower',
    'ask-again',
    'hear',
    'let-wait',
    'choose-friday',
    'name-difference',
    'find-wrong-stamp',
    'trim-effort',
  ],
};

/** The orders of a seat among the commands of a week. */
export function ordersOf(seat: Seat, week: readonly Command[]): readonly Command[] {
  return week.filter(({ by, kind }) => by === seat && SAYABLE[seat].includes(kind));
}

/** What a seat has done in a week, as one number; 0 = nothing. */
export function writeOrders(seat: Seat, orders: readonly Command[], known: Known): bigint {
  return toNumber(weekCode(seat, known).write(grouped(orders)));
}

/** The orders that a number stands for; null where it is no number of ours. */
export function readOrders(seat: Seat, number: bigint, known: Known): readonly Command[] | null {
  const groups = fromNumber(number, weekCode(seat, known));
  return groups?.flatMap(deedsOf).map((deed) => ({ ...deed, by: seat })) ?? null;
}
