// What becomes of the class codes that a trainer pastes, types or scans.

import type { Answers } from './answers.ts';
import { decode, type Decoded } from './code.ts';
import { plainCode } from '../codes/letters.ts';
import { codesIn } from './find-codes.ts';
import type { ClassQuarter } from './quarter.ts';

/** What is said of a code: taken; the same one again; not whole; whole, but of another quarter or with other stories, or by other rules of the game. */
export type Receipt = 'taken' | 'double' | 'damaged' | 'otherQuarter' | 'foreign';

/** One code as it was found in a text. */
export interface Received {
  /** As it stood there. */
  readonly text: string;
  readonly receipt: Receipt;
  /** Only of a code that was taken. */
  readonly answers: Answers | null;
  /** It is of two who flew together. */
  readonly two: boolean;
  /** Of a code that was taken: the quarter whose strips it answers, the one asked for or its `apart`. */
  readonly quarter: ClassQuarter | null;
}

/** A code of the quarter, or of the one with other strips beside it. */
function decodeIn(code: string, quarter: ClassQuarter): { read: Decoded; of: ClassQuarter } {
  const read = decode(code, quarter);
  if (read.kind !== 'otherQuarter' || quarter.apart === null) return { read, of: quarter };
  return { read: decode(code, quarter.apart), of: quarter.apart };
}

/**
 * Reads every code of a text.
 * @param known the codes that have been taken before, in plain characters
 */
export function received(text: string, quarter: ClassQuarter, known: ReadonlySet<string>): Received[] {
  const seen = new Set(known);
  const isOne = (code: string) => decodeIn(code, quarter).read.kind === 'answers';
  return codesIn(text, isOne).map((found): Received => {
    const code = found.replaceAll(/\s+/g, ' ');
    const plain = plainCode(code);
    const { read, of } = decodeIn(code, quarter);
    const none = { text: code, answers: null, two: false, quarter: null };
    if (read.kind !== 'answers') return { ...none, receipt: read.kind };
    const { answers, two } = read;
    if (seen.has(plain)) return { ...none, receipt: 'double', two };
    seen.add(plain);
    return { text: code, receipt: 'taken', answers, two, quarter: of };
  });
}
