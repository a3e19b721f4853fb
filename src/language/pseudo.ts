// Pseudo-locales that show where texts are cut, mirrored wrongly or not translated at all.
// Must not be reachable but by the address; never changes digits, nor whether one text contains another.

export const PSEUDO_KINDS = ['long', 'rtl', 'keys'] as const;
export type PseudoKind = (typeof PSEUDO_KINDS)[number];

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'áà',
  e: 'éè',
  i: 'íì',
  o: 'óò',
  u: 'úù',
  y: 'ýÿ',
  æ: 'ææ',
  ø: 'øø',
  å: 'åå',
  A: 'ÁÀ',
  E: 'ÉÈ',
  I: 'ÍÌ',
  O: 'ÓÒ',
  U: 'ÚÙ',
  Y: 'ÝŸ',
  Æ: 'ÆÆ',
  Ø: 'ØØ',
  Å: 'ÅÅ',
};

const EMBED_RIGHT_TO_LEFT = '\u202B';
const END_EMBEDDING = '\u202C';

/**
 * Longer by about 40 %: every vowel twice, with accents. Letter by letter, so that a phrase which stands verbatim
 * in a longer text still does afterwards.
 */
export function lengthen(text: string): string {
  return Array.from(text, (letter) => ACCENTED[letter] ?? letter).join('');
}

/**
 * Turns a finished text into its pseudo form.
 * @param phrase true for a company's texts, of which one may be part of another: no marks are put around it
 */
export function toPseudo(kind: PseudoKind, text: string, key: string, phrase: boolean): string {
  switch (kind) {
    case 'long':
      return lengthen(text);
    case 'rtl':
      return phrase ? text : `${EMBED_RIGHT_TO_LEFT}${text}${END_EMBEDDING}`;
    case 'keys':
      return key;
  }
}
