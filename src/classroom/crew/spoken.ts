// A week's orders as they are said from one person to the other: letters in groups of four, the last two a checksum.

import type { Command, Seat } from '../../flight/index.ts';
import { fnv1a } from '../../quarter/fnv.ts';
import { bitsOf, CHECK_BITS, checksum, grouped, inLetters, plainCode } from '../../codes/letters.ts';
import { type Known, readOrders, writeOrders } from './orders.ts';

const GROUP = 4;
const CHECK_LETTERS = CHECK_BITS / 5;
/** No week is that long; whatever is longer was pasted from elsewhere. */
const LONGEST = 120;

/** Whose week it is. */
export interface Whose {
  readonly seed: number;
  readonly week: number;
  readonly seat: Seat;
}

/** The checksum is another in each week and seat, so that last week's code, or one's own, is refused. */
function checkOf(bits: bigint, { seed, week, seat }: Whose): bigint {
  return checksum(bits) ^ (BigInt(fnv1a(`${seed} ${week} ${seat}`)) & ((1n << BigInt(CHECK_BITS)) - 1n));
}

/** What a seat says of its week. */
export function sayOrders(whose: Whose, orders: readonly Command[], known: Known): string {
  const bits = writeOrders(whose.seat, orders, known);
  const letters = Math.ceil(bits.toString(2).length / 5);
  const said = (bits << BigInt(CHECK_BITS)) | checkOf(bits, whose);
  return grouped(inLetters(said, (bits === 0n ? 0 : letters) + CHECK_LETTERS), GROUP);
}

/**
 * What was heard and keyed.
 * @returns its orders; null where a letter was said, heard or keyed wrongly, or it is of another week or seat
 */
export function hearOrders(whose: Whose, text: string, known: Known): readonly Command[] | null {
  const letters = plainCode(text);
  if (letters.length < CHECK_LETTERS || letters.length > LONGEST) return null;
  const said = bitsOf(letters);
  if (said === null) return null;
  const bits = said >> BigInt(CHECK_BITS);
  if (said !== ((bits << BigInt(CHECK_BITS)) | checkOf(bits, whose))) return null;
  return readOrders(whose.seat, bits, known);
}
