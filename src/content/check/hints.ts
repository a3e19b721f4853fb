// What is said of a stamp is read before the tower has looked into the matter: «Så tar cockpiten tak i steget der tilbudene blir liggende» would be
// the finding, and no card would need to be opened. So no text about the seat has a word of what the tower is to find: the suspect as the desk
// names it, and the story's own cause. What the caller says is known in any case.

import type { FullScenario } from '../types.ts';
import type { Checker } from './checker.ts';
import { areAlike, wordsIn } from './evidence.ts';
import type { Language, Words } from './words.ts';

/** The texts that are read before the tower's desk: the verdict, the reason behind it, and a request, which lies on the desk. */
const textsOf = ({ handoff }: FullScenario): readonly string[] =>
  handoff === 'request' ? ['right', 'wrong', 'why', 'leg'] : ['right', 'wrong', 'why'];

/**
 * Words that point at no suspect: whom the company sells to and what comes of it; the words of the article and of the crew; and what holds
 * sentences together. Offers and enquiries are not among them, for a suspect is told by these alone.
 */
const OF_ANY: Readonly<Record<Language, RegExp>> = {
  nb: /^(?:(?:kunde|selger|salg|møte|oppdrag)(?:n|en|t|er|ene|ne|r|rne|s)?|kunde(?:atferd|preferanser|spesifikke)|konkurrent.*|marked(?:et|sføring.*)|lufttrafikktjenesten|melder|følger?|overvåke|kommer?|begynner|sett|satt|ikke|ingen|ingenting|eneste|uten|først|etter|etterpå|hverandre)$/u,
  en: /^(?:(?:customer|client|rep|sale|meeting|contract|competitor|follow|show|come|get|thing)s?|marketing|campaigns|following|something|what|where|that|they|them|with|without|from|have|haven’t|left|will|willing|can’t|many|other|afterwards|beforehand)$/u,
};

/** The words of a text that name what the tower is to find and that the caller has not said. */
export function wordsOfFinding(
  text: string,
  finding: string,
  known: readonly string[],
  language: Language,
): string[] {
  const own = wordsIn(text).filter((word) => !OF_ANY[language].test(word));
  const isIn = (one: string, word: string) => wordsIn(one).some((other) => areAlike(other, word));
  return own.filter((word) => isIn(finding, word) && !known.some((said) => isIn(said, word)));
}

/** No text about where a call with a hidden cause belongs tells that cause. */
export function checkHints(checker: Checker, scenario: FullScenario, words: Words): void {
  const { id, kind, cause } = scenario;
  if (cause !== 'hidden') return;
  const text = (field: string) => words.get(id, field) ?? ''; // a text that is missing is told by another check
  const suspect = words.get('suspects', kind) ?? ''; // likewise
  const finding = `${suspect} ${text('cause')}`;
  for (const field of textsOf(scenario)) {
    const found = wordsOfFinding(text(field), finding, [text('headline'), text('call')], words.language);
    checker.check(
      found.length === 0,
      () => words.where(id, field),
      () =>
        `“${found.join('”, “')}” tells what the tower is to find (“${suspect}”, “${text('cause')}”) before it has looked; say why the seat is right`,
    );
  }
}
