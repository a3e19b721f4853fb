// Whether the calls of a company are as various as people are, and whether nothing about their form goes with one seat: how they begin and end,
// how long they are, and where the phrase that decides stands.

import { type Said, say } from '../said.ts';
import type { Content, FullScenario } from '../types.ts';
import type { Checker } from './checker.ts';
import { WHOLE } from './data.ts';
import { namesUsual } from './fractions.ts';
import { countWords } from '../wording.ts';
import type { Language, Place, Words } from './words.ts';

/** The most calls of a company that may name what is usual beside what is («X, normalt Y»), say since when, and hang on a weekday; shares. */
const MOST_MOULD = 0.4;
const MOST_SINCE = 0.8;
const MOST_WEEKDAYS = 0.2;
/** By so much the shares of the calls that say since when may differ between the seats. */
const SINCE_APART = 0.2;
/** The most calls of each seat that may hold a question, as a share, and by how much the seats may differ. */
const MOST_QUESTIONS = 0.4;
const QUESTIONS_APART = 0.2;
/** So many words may the mean calls of the two seats differ by. */
const WORDS_APART = 1.5;
/** Of each seat's deciding phrases so large a share may stand in the same place, or be the longest of the three. */
const MOST_IN_PLACE = 0.6;
/** The least number of deciding phrases of which a share says something. */
const FEW = 6;
/** By so much the shares of the calls that the log decides may differ between the seats. */
const LOG_APART = 0.2;

const WEEKDAYS: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(man|tirs|ons|tors|fre|lør|søn)dag(er|en|ene)?s?(?!\p{L})/iu,
  en: /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/i,
};
const SEATS = ['som', 'analyst'] as const;
const MARKS = ['a', 'b', 'c'] as const;
type Seat = (typeof SEATS)[number];
const NAMES: Readonly<Record<Seat, string>> = { som: 'cockpit', analyst: 'tower' };

const percent = (share: number) => `${Math.round(share * 100)} %`;
const shareOf = <One>(all: readonly One[], holds: (one: One) => boolean) =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length;
const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** The phrases of a scenario: where each begins in the call, and how many words it has. */
function phrasesOf(scenario: FullScenario, texts: Words) {
  const call = texts.get(scenario.id, 'call') ?? '';
  return MARKS.map((mark) => {
    const phrase = texts.get(scenario.id, mark) ?? '';
    return { decides: scenario.decides === mark, from: call.indexOf(phrase), words: countWords(phrase) };
  });
}

/** The place (0–2) of the deciding phrase among the three in the call. */
function placeOf(scenario: FullScenario, texts: Words): number {
  const phrases = phrasesOf(scenario, texts);
  const own = phrases.find(({ decides }) => decides)?.from ?? 0;
  return phrases.filter(({ from }) => from < own).length;
}

/** True when the deciding phrase has more words than each of the other two. */
function isLongest(scenario: FullScenario, texts: Words): boolean {
  const phrases = phrasesOf(scenario, texts);
  const own = phrases.find(({ decides }) => decides)?.words ?? 0;
  return phrases.every(({ decides, words }) => decides || words < own);
}

/** The calls of a company in one language, taken together. */
export function checkSpread(checker: Checker, { scenarios }: Content, texts: Words): void {
  const full = scenarios.filter((scenario) => !scenario.storm);
  if (full.length === 0) return;
  const call = ({ id }: FullScenario) => texts.get(id, 'call') ?? '';
  const own = (seat: Seat) => full.filter(({ seats }) => seats[0] === seat);
  /** The place of the first call that is too many. */
  const among = (some: readonly FullScenario[], most: number): Place => {
    const last = some[Math.floor(most)] ?? some.at(-1);
    return last === undefined ? WHOLE : texts.where(last.id, 'call');
  };
  const atMost = (
    of: readonly FullScenario[],
    most: number,
    holds: (one: FullScenario) => boolean,
    told: (some: { readonly share: string; readonly most: string; readonly ids: string }) => Said,
  ) => {
    const some = of.filter(holds);
    checker.check(
      some.length <= most * of.length,
      () => among(some, most * of.length),
      () =>
        told({
          share: percent(some.length / of.length),
          most: percent(most),
          ids: some.map(({ id }) => id).join(', '),
        }),
    );
  };

  atMost(
    full,
    MOST_MOULD,
    (one) => namesUsual(call(one), texts.language),
    (some) => say('mould', some),
  );
  const saysSince = (one: FullScenario) => call(one).includes('{{weeksAgo}}');
  atMost(full, MOST_SINCE, saysSince, (some) => say('since', some));
  atMost(
    full,
    MOST_WEEKDAYS,
    (one) => WEEKDAYS[texts.language].test(call(one)),
    (some) => say('weekdays', some),
  );
  for (const seat of SEATS)
    atMost(
      own(seat),
      MOST_QUESTIONS,
      (one) => call(one).includes('?'),
      (some) => say('questions', { ...some, seat: NAMES[seat] }),
    );
  const alike = (
    of: (some: readonly FullScenario[]) => number,
    most: number,
    key: 'questionsApart' | 'sinceApart' | 'logApart' | 'wordsApart',
    written: (value: number) => string = percent,
  ) => {
    const [som, analyst] = [own('som'), own('analyst')];
    checker.check(
      som.length < FEW || analyst.length < FEW || Math.abs(of(som) - of(analyst)) <= most,
      () => ({ file: texts.file, line: 1 }),
      () => say(key, { som: written(of(som)), analyst: written(of(analyst)) }),
    );
  };
  alike((some) => shareOf(some, (one) => call(one).includes('?')), QUESTIONS_APART, 'questionsApart');
  alike((some) => shareOf(some, saysSince), SINCE_APART, 'sinceApart');
  alike((some) => shareOf(some, ({ decides }) => decides === 'log'), LOG_APART, 'logApart');
  alike(
    (some) => mean(some.map((one) => countWords(call(one)))),
    WORDS_APART,
    'wordsApart',
    (words) => words.toFixed(1),
  );

  for (const seat of SEATS) {
    const phrased = own(seat).filter(({ decides }) => decides !== 'log');
    if (phrased.length < FEW) continue;
    for (const place of [0, 1, 2])
      atMost(
        phrased,
        MOST_IN_PLACE,
        (one) => placeOf(one, texts) === place,
        (some) => say('place', { ...some, seat: NAMES[seat], place: place + 1 }),
      );
    for (const mark of MARKS)
      atMost(
        phrased,
        MOST_IN_PLACE,
        ({ decides }) => decides === mark,
        (some) => say('letter', { ...some, seat: NAMES[seat], mark }),
      );
    atMost(
      phrased,
      MOST_IN_PLACE,
      (one) => isLongest(one, texts),
      (some) => say('longest', { ...some, seat: NAMES[seat] }),
    );
  }
}
