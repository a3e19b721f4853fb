// Finds the three phrases of a call in its text, so that they can be pressed there.

/** The letter under which each phrase is marked. */
export const PHRASE_LETTERS = { a: 'A', b: 'B', c: 'C' } as const;

/** A part of the call: plain text, or one of the phrases. */
export interface Piece {
  readonly text: string;
  readonly phrase: 'a' | 'b' | 'c' | null;
}

/**
 * Cuts a call into plain text and phrases, in reading order.
 * A phrase that is not found word for word is added at the end, so that it can still be marked.
 */
export function cutCall(call: string, phrases: Readonly<Record<'a' | 'b' | 'c', string>>): readonly Piece[] {
  const found: { from: number; to: number; phrase: 'a' | 'b' | 'c' }[] = [];
  const missing: Piece[] = [];
  for (const phrase of ['a', 'b', 'c'] as const) {
    const text = phrases[phrase];
    const from = text === '' ? -1 : call.indexOf(text);
    const to = from + text.length;
    const overlaps = found.some((other) => from < other.to && other.from < to);
    if (from < 0 || overlaps) missing.push({ text, phrase });
    else found.push({ from, to, phrase });
  }
  found.sort((one, other) => one.from - other.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, phrase } of found) {
    if (from > at) pieces.push({ text: call.slice(at, from), phrase: null });
    pieces.push({ text: call.slice(from, to), phrase });
    at = to;
  }
  if (at < call.length) pieces.push({ text: call.slice(at), phrase: null });
  return [...pieces, ...missing];
}
