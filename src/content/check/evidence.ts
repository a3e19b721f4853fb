// The line of the log that explains a call is written in the story's words on half of the flights and in the company's own on the others. What is
// said about it afterwards (`right`, `wrong`, `why`) has to be true of both: «annonsene lover feil dato» is a riddle beside «31 av 95 sendt
// tilbake som ubrukelige». So it has no word that only one of the two lines has.

import type { FullScenario } from '../types.ts';
import type { Checker } from './checker.ts';
import type { Language, Words } from './words.ts';

/** The texts that speak of the line. */
const TOLD_OF = ['right', 'wrong', 'why'] as const;

/** Words of every matter, which tell of no fact: whom the company sells to, who sells, and what holds sentences together. */
const OF_ANY: Readonly<Record<Language, RegExp>> = {
  nb: /^(?:(?:kunde|kundeoppgave|selger|salg|salgsmulighet|henvendelse|oppdrag|tilbud|møte)(?:n|en|t|er|ene|ne|r|rne|s)?|gang|andre|alle|etter|også|våre|noen|ingen|uten|over|flere|samme|sammen|nytt)$/u,
  en: /^(?:(?:customer|client|rep|sale|quote|meeting|enquir(?:y|ies))s?|other|each|than|they|have|from|were|with|more|most|here|where|nobody|need|left|lost|again)$/u,
};

/** Two words that share so many letters from the start are one word in two forms: «skjema», «skjemaet». */
const ALIKE = 5;
/** A shorter word is looked for whole. */
const SHORTEST = 4;
/** What stands before the last part of a compound has so many letters at least: «lanserings-dato», but not «av-talt». */
const HEAD = 4;

/** The words of a text that are long enough to tell something, in small letters, without its placeholders. */
export const wordsIn = (text: string): string[] =>
  (
    text
      .replaceAll(/\{\{\w+\}\}/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}’]+/gu) ?? []
  ).filter((word) => word.length >= SHORTEST);

const wordsOf = (text: string, language: Language): string[] =>
  wordsIn(text).filter((word) => !OF_ANY[language].test(word));

/** True for two forms of one word, and for a word and a compound that ends in it: «datoen», «lanseringsdato». */
export function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const stem = short.slice(0, ALIKE);
  if (long.startsWith(stem)) return true;
  if (stem.length === ALIKE && long.includes(stem, HEAD)) return true;
  for (let from = HEAD; from <= long.length - SHORTEST; from += 1)
    if (short.startsWith(long.slice(from))) return true;
  return false;
}

/** Words of a text that only one of the two lines has, and that are known from nowhere else. */
export function wordsOfOneLine(
  text: string,
  lines: readonly [string, string],
  known: readonly string[],
  language: Language,
): string[] {
  const isIn = (line: string, word: string) => wordsOf(line, language).some((one) => areAlike(one, word));
  const [own, template] = lines;
  return wordsOf(text, language).filter(
    (word) => isIn(own, word) !== isIn(template, word) && !known.some((elsewhere) => isIn(elsewhere, word)),
  );
}

/** The texts of a scenario that its log explains are true of whichever line it is drawn with. */
export function checkEvidence(checker: Checker, scenario: FullScenario, words: Words): void {
  const { id, kind, told } = scenario;
  const own = words.get(id, 'log.measured');
  const template = words.get('log', `${kind}.measured`);
  if (told !== 'log' || own === null || template === null) return;
  // What the call says is known whatever the log says, and what the kind is called is what both lines say.
  const known = [words.get(id, 'headline'), words.get(id, 'call'), words.get('suspects', kind)].map(
    (text) => text ?? '', // a text that is missing is told by another check
  );
  for (const field of TOLD_OF) {
    const found = wordsOfOneLine(words.get(id, field) ?? '', [own, template], known, words.language); // as above
    checker.check(
      found.length === 0,
      () => words.where(id, field),
      () =>
        `“${found.join('”, “')}” is in one of the two lines that the log may have, “${own}” and “${template}”; say what is true of both`,
    );
  }
}
