// Pseudo-locales that show where texts are cut off, mirrored wrongly or not translated at all. Only the address parameter `pseudo` turns
// them on.
// They keep digits as they are, and a text that was part of another remains part of it: phrases are searched for in calls.

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
 * Makes a text about 40 % longer: every vowel becomes two, with accents. It works letter by letter, so that a phrase which is part
 * of a
 * longer text remains part of it.
 */
export function lengthen(text: string): string {
  return Array.from(text, (letter) => ACCENTED[letter] ?? letter).join('');
}

/**
 * Turns a finished text into its pseudo form.
 * @param phrase true for a company's texts. One of them may be part of another, so no marks are put around them
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
