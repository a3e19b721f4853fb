// The code of a finished ride: its answers in sixteen characters, so that a room can be told what it has gained. It names nobody.
//
// 70 bits, most significant first: the moment, the form, an answer for each item, a fingerprint of the form's items, and the number that the two
// rides of one person share.

import type { RideForm, RideItem } from '../content/ride-item.ts';
import { readCode, writeCode } from '../codes/typed-code.ts';
import { hasOtherItems, isFinished, itemsMark, itemsOf, type Ride, RIDE_LENGTH } from './ride.ts';

/** A ride as its code tells it. */
export type ToldRide = Pick<Ride, 'code' | 'when' | 'form' | 'answers'>;

const FINGERPRINT = 16n;
const ROUND = 32n;
const mask = (bits: bigint) => (1n << bits) - 1n;

/** What a code has of the mark of a form's items. */
function fingerprintOf(items: readonly RideItem[], form: RideForm): bigint {
  return BigInt(itemsMark(items, form)) & mask(FINGERPRINT);
}

/** The code of a ride; null while it is under way, and where its items have changed since. @param items of both forms */
export function rideCodeOf(ride: Ride, items: readonly RideItem[]): string | null {
  if (!isFinished(ride) || hasOtherItems(ride, items)) return null;
  const own = itemsOf(items, ride.form);
  let told = ride.when === 'after' ? 1n : 0n;
  told = (told << 1n) | (ride.form === 'b' ? 1n : 0n);
  for (const { id } of own) {
    const tower = ride.answers.some(({ item, seat }) => item === id && seat === 'tower');
    told = (told << 1n) | (tower ? 1n : 0n);
  }
  told = (told << FINGERPRINT) | fingerprintOf(items, ride.form);
  return writeCode((told << ROUND) | (BigInt(ride.code) & mask(ROUND)), 'ride');
}

/** Reads a code; null where it is none of a ride of these items. */
export function readRide(text: string, items: readonly RideItem[]): ToldRide | null {
  const told = readCode(text, 'ride');
  if (told === null) return null;
  const answers = (told >> (ROUND + FINGERPRINT)) & mask(BigInt(RIDE_LENGTH));
  const form = (told >> (ROUND + FINGERPRINT + BigInt(RIDE_LENGTH))) & 1n ? 'b' : 'a';
  const after = told >> (ROUND + FINGERPRINT + BigInt(RIDE_LENGTH) + 1n);
  const own = itemsOf(items, form);
  if (own.length !== RIDE_LENGTH || ((told >> ROUND) & mask(FINGERPRINT)) !== fingerprintOf(items, form))
    return null;
  return {
    code: Number(told & mask(ROUND)),
    when: after === 1n ? 'after' : 'before',
    form,
    answers: own.map(({ id }, i) => ({
      item: id,
      seat: (answers >> BigInt(RIDE_LENGTH - 1 - i)) & 1n ? 'tower' : 'cockpit',
    })),
  };
}
