// Seventy bits as sixteen characters that can be typed, pasted and read aloud, with a checksum.

import { bitsOf, CHECK_BITS, checksum, grouped, inLetters, plainCode } from './letters.ts';

/** Characters of a code, without its hyphens. */
export const CODE_LENGTH = 16;
const GROUP = 4;
const MASK = (1n << BigInt(CHECK_BITS)) - 1n;
/** The bits that a code holds beside its checksum. */
export const CODE_BITS = CODE_LENGTH * 5 - CHECK_BITS;

/** The sorts of codes, each with what its checksum is changed by, so that one sort is never taken for the other's. */
const SORTS = { flight: 0n, ride: 0x2a5n } as const;
type CodeSort = keyof typeof SORTS;

/** Four groups of four characters. @param told at most `CODE_BITS` bits */
export function writeCode(told: bigint, sort: CodeSort): string {
  const bits = (told << BigInt(CHECK_BITS)) | (checksum(told) ^ SORTS[sort]);
  return grouped(inLetters(bits, CODE_LENGTH), GROUP);
}

/** What a code holds; null where it is not whole, or of another sort. */
export function readCode(text: string, sort: CodeSort): bigint | null {
  const code = plainCode(text);
  const bits = code.length === CODE_LENGTH ? bitsOf(code) : null;
  if (bits === null) return null;
  const told = bits >> BigInt(CHECK_BITS);
  return (checksum(told) ^ SORTS[sort]) === (bits & MASK) ? told : null;
}
