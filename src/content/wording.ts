// What is counted and looked for in the words of calls: for the checks of whole companies and of single cases alike.

import type { Language } from './check/words.ts';

/** Words of the rule itself, which would tell the player the seat. */
export const RULE_WORDS: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(svar(et)?|tiltak(et|ene)?|grep(et)?|funn(et)?|endring(en)?|tårn(et)?|cockpit(en)?|analytiker(en)?|leder(en)?)(?!\p{L})/iu,
  en: /\b(answers?|actions?|findings?|changes?|tower|cockpit|analysts?|managers?)\b/i,
};

/** The names of the figures in a text, sorted. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted();
}

/** The number of words in a text; a placeholder counts as one word. */
export function countWords(text: string): number {
  return text
    .replaceAll(/\{\{\w+\}\}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
