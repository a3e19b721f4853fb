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

/**
 * What the checksum is changed by for the editions of the game, which take turns. No single changed character and no exchange of two neighbours
 * makes one of the other, nor the other sort: what was misread stays damaged, and is not taken for another edition.
 */
const EDITIONS = [0n, 0x23n, 0x4bn, 0x72n, 0x21cn] as const;

/** The edition's part of a code. @param rules the number of the edition's rules */
function editionOf(rules: number): bigint {
  return EDITIONS[rules % EDITIONS.length] ?? 0n; // every rest is there
}

/** Four groups of four characters. @param told at most `CODE_BITS` bits @param rules of the edition that it is told apart by; 0 = all read it */
export function writeCode(told: bigint, sort: CodeSort, rules = 0): string {
  const bits = (told << BigInt(CHECK_BITS)) | (checksum(told) ^ SORTS[sort] ^ editionOf(rules));
  return grouped(inLetters(bits, CODE_LENGTH), GROUP);
}

/** What a code holds, and what its checksum was changed by; null where it is no code. */
function opened(text: string): { readonly told: bigint; readonly mark: bigint } | null {
  const code = plainCode(text);
  const bits = code.length === CODE_LENGTH ? bitsOf(code) : null;
  if (bits === null) return null;
  const told = bits >> BigInt(CHECK_BITS);
  return { told, mark: checksum(told) ^ (bits & MASK) };
}

/** What a code holds; null where it is not whole, of another sort or of another edition. @param rules as it was written with */
export function readCode(text: string, sort: CodeSort, rules = 0): bigint | null {
  const found = opened(text);
  return found?.mark === (SORTS[sort] ^ editionOf(rules)) ? found.told : null;
}

/** True for a code that is whole, in another edition of the game. One edition in five is taken for this one. */
export function isOfOtherEdition(text: string, sort: CodeSort, rules: number): boolean {
  const mark = opened(text)?.mark;
  return EDITIONS.some((edition) => edition !== editionOf(rules) && mark === (SORTS[sort] ^ edition));
}
