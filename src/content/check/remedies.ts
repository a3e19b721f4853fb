// What a story calls the remedies of its kind: they are chosen between, so none may look like the best, and none be told from the company's own
// names beside it.

import { SHAPES } from '../../quarter/remedies.ts';
import { say } from '../said.ts';
import type { Content, Scenario } from '../types.ts';
import { placeholders } from '../wording.ts';
import type { Checker } from './checker.ts';
import { type Language, type Words, freeFieldsOf } from './words.ts';

/** A name has at most so many signs: its column is narrow. */
const MOST_SIGNS = 46;

/** Words that praise a remedy or make it small: price, weeks and share stand beside it, and say how good it is. */
const RANKING: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(best|beste|bedre|riktig|endelig|grundig|varig|permanent|skikkelig|ordentlig|bare|kun|litt|enkel|enkelt|kjapp|rask|billig|dyr|for godt|en gang for alle)(?!\p{L})/iu,
  en: /\b(best|better|right|finally|thorough|lasting|permanent|proper|properly|only|just|simple|simply|quick|quickly|cheap|for good|once and for all)\b/i,
};

/** By so large a share the mean lengths of the stories' names and of the company's may differ. */
const LENGTHS_APART = 0.15;
/** In so large a share of the stories the name of one shape may be the longest, or the shortest, of the four that can stand there. */
const MOST_AT_END = 0.5;
/** The least number of stories of which a share says something. */
const FEW = 10;

/** What a remedy is called in a story. @param plain the company's name, whatever the story says */
function nameOf(words: Words, scenario: Scenario, shape: string, plain = false): string {
  const own = plain ? null : words.get(scenario.id, `remedy.${shape}`);
  return own ?? words.get('remedies', `${scenario.kind}.${shape}`) ?? ''; // a name that is missing has been told
}

/** Each name that a scenario gives a remedy. */
export function checkRemedyNames(checker: Checker, scenario: Scenario, words: Words): void {
  for (const [path] of freeFieldsOf(scenario)) {
    const name = words.get(scenario.id, path);
    if (name === null) continue;
    const place = () => words.where(scenario.id, path);
    const ranked = RANKING[words.language].exec(name)?.[0];
    checker.check(name.length <= MOST_SIGNS, place, () =>
      say('remedySigns', { n: name.length, most: MOST_SIGNS }),
    );
    checker.check(ranked === undefined, place, () => say('remedyRanked', { found: ranked ?? '' }));
    for (const figure of placeholders(name)) checker.add(place(), say('noNameFigure', { name: figure }));
  }
}

/** What one language names, the others do too. */
export function checkSameRemedies(checker: Checker, scenario: Scenario, all: readonly Words[]): void {
  for (const [path] of freeFieldsOf(scenario)) {
    if (all.every((words) => words.get(scenario.id, path) === null)) continue;
    for (const words of all)
      checker.check(
        words.get(scenario.id, path) !== null,
        () => words.where(scenario.id),
        () => say('remedyMissing', { path }),
      );
  }
}

/** The names that a company's stories give, taken together: no shape is told by its length, nor a story's name beside the company's. */
export function checkRemedyLengths(checker: Checker, { scenarios }: Content, words: Words): void {
  const named = scenarios.filter((scenario) =>
    freeFieldsOf(scenario).some(([path]) => words.get(scenario.id, path) !== null),
  );
  if (named.length < FEW) return;
  const told = { own: 0, plain: 0 };
  const ends = new Map<string, number>();
  for (const scenario of named) {
    const lengths = SHAPES.map((shape) => nameOf(words, scenario, shape).length);
    for (const [i, shape] of SHAPES.entries()) {
      const length = lengths[i] ?? 0;
      for (const [end, rest] of [
        ['longest', Math.max(...lengths.toSpliced(i, 1))],
        ['shortest', Math.min(...lengths.toSpliced(i, 1))],
      ] as const) {
        const key = `${shape} ${end}`;
        const is = end === 'longest' ? length > rest : length < rest;
        ends.set(key, (ends.get(key) ?? 0) + Number(is)); // the first of its sort
      }
      if (words.get(scenario.id, `remedy.${shape}`) === null) continue;
      told.own += length;
      told.plain += nameOf(words, scenario, shape, true).length;
    }
  }
  const place = () => ({ file: words.file, line: 1 });
  checker.check(Math.abs(told.own / told.plain - 1) <= LENGTHS_APART, place, () =>
    say('remedyLengths', { share: Math.round((told.own / told.plain) * 100) }),
  );
  for (const [key, count] of ends) {
    const [shape = '', end] = key.split(' ');
    checker.check(count <= MOST_AT_END * named.length, place, () =>
      say(end === 'longest' ? 'remedyLongest' : 'remedyShortest', {
        path: `remedy.${shape}`,
        n: count,
        of: named.length,
      }),
    );
  }
}
