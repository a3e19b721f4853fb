// How long a sentence of a verdict may be, and how long one is.

/** A verdict is read in passing. */
export const MAX_WORDS = 25;

export const wordsIn = (text: string) =>
  text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
