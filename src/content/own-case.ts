// «Our own case»: one strip that somebody has written about their own firm, without figures of the model. Its words are in one language, as text.

import { RIDE_SEATS, type RideSeat } from './ride-item.ts';
import { MARKS, type Mark } from './types.ts';

/** The hands in which a line of such a log can be written: those that need nothing of a flight. */
export const OWN_HANDS = ['believes', 'measured', 'ruledOut', 'done'] as const;
export type OwnHand = (typeof OWN_HANDS)[number];

export interface OwnLine {
  readonly hand: OwnHand;
  readonly text: string;
}

/** A case as it is written and kept. While it is being written, any text may be empty, and `decides` and `seat` null. */
export interface OwnCase {
  /** Small letters, digits and hyphens; no two in a browser share one. */
  readonly id: string;
  /** The language that it is written in, by its code. */
  readonly language: string;
  readonly call: string;
  /** Three parts of the call, as they stand there. */
  readonly phrases: readonly string[];
  /** What decides: the first, second or third phrase, or the log. */
  readonly decides: Mark | null;
  /** No more than two lines. */
  readonly log: readonly OwnLine[];
  readonly seat: RideSeat | null;
  /** Why it belongs there. */
  readonly why: string;
}

/** A case as a strip of the demo shows it. Where no phrase decides, the log does. */
export interface ShownCase {
  readonly language: string;
  readonly call: string;
  readonly phrases: readonly { readonly text: string; readonly decides: boolean }[];
  readonly log: readonly OwnLine[];
  readonly seat: RideSeat;
  readonly why: string;
}

/** What a strip shows of a case; null while it has no seat or nothing decides. */
export function shownCase({ language, call, phrases, decides, log, seat, why }: OwnCase): ShownCase | null {
  if (seat === null || decides === null) return null;
  return {
    language,
    call,
    phrases: phrases.map((text, i) => ({ text, decides: MARKS[i] === decides })),
    log,
    seat,
    why,
  };
}

/** A case of which nothing is written yet. */
export function emptyCase(id: string, language: string): OwnCase {
  return { id, language, call: '', phrases: ['', '', ''], decides: null, log: [], seat: null, why: '' };
}

/** True when a value has the shape of a case, finished or not. */
export function isOwnCase(value: unknown): value is OwnCase {
  if (typeof value !== 'object' || value === null) return false;
  const { id, language, call, phrases, decides, log, seat, why } = value as Partial<
    Record<keyof OwnCase, unknown>
  >;
  return (
    [id, language, call, why].every((text) => typeof text === 'string') &&
    Array.isArray(phrases) &&
    phrases.length === 3 &&
    phrases.every((phrase) => typeof phrase === 'string') &&
    (decides === null || MARKS.some((mark) => mark === decides)) &&
    (seat === null || RIDE_SEATS.some((one) => one === seat)) &&
    Array.isArray(log) &&
    log.length <= 2 &&
    log.every(isOwnLine)
  );
}

function isOwnLine(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { hand, text } = value as Partial<Record<keyof OwnLine, unknown>>;
  return typeof text === 'string' && OWN_HANDS.some((one) => one === hand);
}
