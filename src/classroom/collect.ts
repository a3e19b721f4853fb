// Picks the class codes out of whatever a trainer pastes, types or scans: a whole chat, with names, times and other text around them.

import type { Answers } from './answers.ts';
import { decode, type Decoded } from './code.ts';
import { plainCode } from '../codes/letters.ts';
import type { ClassQuarter } from './quarter.ts';

/** What is said of a code: taken; the same one again; not whole; whole, but of another quarter, or of another edition of the game. */
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

/** Four groups with the same sign between them; groups of three or five letters have lost one, or got one too many. */
const GROUPED = /(?<![\p{L}\p{N}-])[0-9A-Za-z]{2,6}(?:[-‐‑–—][0-9A-Za-z]{2,6}){3}(?![\p{L}\p{N}-])/gu;
/** In one piece, or with spaces; ordinary words have no digits among their letters. */
const SPACED = /(?<![\p{L}\p{N}-])[0-9A-Za-z]{4}(?: ?[0-9A-Za-z]{4}){3}(?![\p{L}\p{N}-])/gu;
const DIGITS_LEAST = 2;
/** As the debrief shows it. One code in fifty has so few digits that only this tells it from words. */
const AS_MADE = /^[0-9A-Z]{4}(?:[-‐‑–—][0-9A-Z]{4}){3}$/;

function hasDigits(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= DIGITS_LEAST; // no match, no digits
}

/** The dates, times and telephone numbers of a chat have digits alone. */
function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** What looks like a code in a text, in its order. A text that is nothing else is taken for one, as somebody typed it. */
export function codesIn(text: string): string[] {
  const alone = text.trim();
  const found = [...text.matchAll(GROUPED)].map(({ 0: code, index }) => ({ code, index }));
  const taken = found.map(({ code, index }) => [index, index + code.length] as const);
  const spaced = [...text.matchAll(SPACED)]
    .map(({ 0: code, index }) => ({ code, index }))
    .filter(({ index }) => !taken.some(([from, to]) => index >= from && index < to));
  return [...found, ...spaced]
    .filter(({ code }) => hasLetters(code) && (hasDigits(code) || AS_MADE.test(code) || code === alone))
    .toSorted((a, b) => a.index - b.index)
    .map(({ code }) => code);
}

/**
 * Reads every code of a text.
 * @param known the codes that have been taken before, in plain characters
 */
export function received(text: string, quarter: ClassQuarter, known: ReadonlySet<string>): Received[] {
  const seen = new Set(known);
  return codesIn(text).map((code): Received => {
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
