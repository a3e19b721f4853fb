// Can the seat be guessed from the words alone? A naive Bayes classifier learns from all other texts of a sort and guesses each one: calls with
// headline and log, the lines of short strips, and the echoes by which full scenarios come as short strips.
// It is deliberately simple: it does what a player does who goes by typical words instead of the situation.

import { at } from '../../quarter/at.ts';
import { atOnce } from '../json-file.ts';
import { say } from '../said.ts';
import type { Content, Scenario } from '../types.ts';
import type { Checker } from './checker.ts';
import type { Trial } from './trial.ts';
import { type Words, lineWords } from './words.ts';

/** A classifier that reads only the words may be right this much more often than one that always guesses the commoner seat. */
export const ALONE_MARGIN = 0.08;

/** How often the logs of the calls are drawn. */
const LOG_DRAWS = 4;

/** So many one-liners of a sort that hold a word, all of one seat, and the word alone tells it. Fewer may do so by chance. */
export const TELLING_FROM = 5;

/**
 * The sorts of texts that are read, each by itself: a player meets them in different places, and the one line of a short strip has only its
 * seat. Headlines are what a strip in the bay shows of its call before it is opened.
 */
const ALONE_SORTS = ['calls', 'headlines', 'lines', 'echoes'] as const;
export type AloneSort = (typeof ALONE_SORTS)[number];
const SAID = {
  calls: 'aloneCalls',
  headlines: 'aloneHeadlines',
  lines: 'aloneLines',
  echoes: 'aloneEchoes',
} as const;

/** How well the classifier guesses. */
export interface WordsAlone {
  readonly texts: number;
  /** Share of the texts whose seat was guessed right. */
  readonly right: number;
  /** Share of the texts that belong in the commoner seat: what always guessing that seat would achieve. */
  readonly base: number;
}

/** How well each sort of text is guessed. */
export type AloneBySort = Readonly<Record<AloneSort, WordsAlone>>;

/** A company's texts in one language, with what draws their logs. */
export interface Read {
  readonly content: Content;
  readonly words: Words;
  readonly trial: Trial;
}

/** A scenario and what is read of it. */
interface Spoken {
  readonly scenario: Scenario;
  readonly text: string;
}

/** A text with its seat, as the classifier reads it. */
export interface Told {
  readonly id: string;
  /** The twin's id; whatever is no text's id where it has none. */
  readonly twin: string;
  readonly seat: 'som' | 'analyst';
  readonly tokens: ReadonlySet<string>;
}

/** The words of a text, each once. */
export function tokensOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replaceAll(/\{\{\w+\}\}/g, ' ');
  return new Set(plain.match(/\p{L}+/gu));
}

/**
 * Headline, call and log, the logs drawn for the nth time. Pairs with the same text are left out: there an instrument decides, not the words.
 */
function* callsOf({ content, words, trial }: Read, nth: number): Generator<undefined, readonly Spoken[]> {
  const calls: Spoken[] = [];
  for (const scenario of content.scenarios) {
    if (scenario.storm || scenario.sameText) continue;
    const i = calls.length;
    const seed = 1 + i + nth * content.scenarios.length;
    const log = trial.log(scenario, i % content.segments, seed).map((line) => lineWords(words, line));
    const own = ['headline', 'call'].map((field) => words.get(scenario.id, field) ?? '');
    calls.push({ scenario, text: [...own, ...log].join(' ') });
    yield;
  }
  return calls;
}

/** What the classifier reads of a company, with the logs of the nth draw; in pieces. */
function* textsOf(read: Read, sort: AloneSort, nth: number): Generator<undefined, readonly Told[]> {
  const { content, words } = read;
  const field = (storm: boolean, name: string): readonly Spoken[] =>
    content.scenarios
      .filter((scenario) => scenario.storm === storm)
      .map((scenario) => ({ scenario, text: words.get(scenario.id, name) ?? '' }));
  function* spoken(): Generator<undefined, readonly Spoken[]> {
    switch (sort) {
      case 'calls':
        return yield* callsOf(read, nth);
      case 'headlines':
        // Pairs with the same text have the same headline.
        return field(false, 'headline').filter(({ scenario }) => !(scenario.storm || scenario.sameText));
      case 'lines':
        return field(true, 'line');
      case 'echoes':
        return field(false, 'echo');
    }
  }
  return (yield* spoken()).map(({ scenario, text }) => ({
    id: `${content.id}/${scenario.id}`,
    twin: `${content.id}/${scenario.storm ? '' : (scenario.twin ?? '')}`,
    seat: scenario.seats[0] ?? 'som',
    tokens: tokensOf(text),
  }));
}

/** How strongly the words of a text speak for the cockpit after learning from all others but its twin: the logarithm of the odds. */
function leanOf({ id, twin, tokens }: Told, all: readonly Told[]): number {
  const others = all.filter((other) => other.id !== id && other.id !== twin);
  const score = (guess: 'som' | 'analyst') => {
    const own = others.filter((other) => other.seat === guess);
    const having = (token: string) => own.filter((other) => other.tokens.has(token)).length;
    return [...tokens].reduce(
      (sum, token) => sum + Math.log((having(token) + 1) / (own.length + 2)),
      Math.log(own.length / others.length),
    );
  };
  return score('som') - score('analyst');
}

/** By how much each text's words speak for its own seat: the probability that somebody who goes by them gets it right. */
export function rightByWords(all: readonly Told[]): ReadonlyMap<string, number> {
  return new Map(
    all.map((text) => {
      const lean = leanOf(text, all);
      return [text.id, 1 / (1 + Math.exp(text.seat === 'som' ? -lean : lean))];
    }),
  );
}

/** The words that stand in many of these texts, and only in those of one seat, with the number of texts. */
export function tellingWords(all: readonly Told[]): ReadonlyMap<string, number> {
  const seats = new Map<string, Told['seat'][]>();
  for (const { tokens, seat } of all)
    for (const token of tokens) seats.set(token, [...(seats.get(token) ?? []), seat]);
  return new Map(
    [...seats].flatMap(([token, own]) =>
      own.length >= TELLING_FROM && new Set(own).size === 1 ? [[token, own.length]] : [],
    ),
  );
}

/** Guesses the seat of each text after learning from all others but its twin, in pieces. */
function* guessed(all: readonly Told[]): Generator<undefined, WordsAlone> {
  let right = 0;
  for (const text of all) {
    if ((leanOf(text, all) > 0 ? 'som' : 'analyst') === text.seat) right += 1;
    yield;
  }
  const som = all.filter((text) => text.seat === 'som').length;
  return { texts: all.length, right: right / all.length, base: Math.max(som, all.length - som) / all.length };
}

/** As `wordsAlone`, of texts that were read. */
export function aloneOf(all: readonly Told[]): WordsAlone {
  return atOnce(guessed(all));
}

/** The texts of a sort, of all these companies, with the logs of the nth draw. */
function* allOf(
  companies: readonly Read[],
  sort: AloneSort,
  nth: number,
): Generator<undefined, readonly Told[]> {
  const all: Told[] = [];
  for (const company of companies) all.push(...(yield* textsOf(company, sort, nth)));
  return all;
}

/**
 * How well the seats of scenarios are guessed, of one company or of several together; in pieces. Without any text of the sort nothing is
 * guessed: shares of 0. A call is read with a log, which is drawn: `right` is the mean over several draws, because one of fifty logs swings by
 * as much as is allowed.
 */
export function* wordsAlone(companies: readonly Read[], sort: AloneSort): Generator<undefined, WordsAlone> {
  const draws: WordsAlone[] = [];
  for (let nth = 0; nth < (sort === 'calls' ? LOG_DRAWS : 1); nth += 1) {
    const all = yield* allOf(companies, sort, nth);
    draws.push(all.length === 0 ? { texts: 0, right: 0, base: 0 } : yield* guessed(all));
  }
  const right = draws.reduce((sum, one) => sum + one.right, 0) / draws.length;
  return { ...at(draws, 0), right };
}

/**
 * The words alone may tell the seat only a little better than always guessing the commoner one, in each sort of text, and no word of a
 * one-liner tells it. In pieces.
 */
export function* aloneParts(
  checker: Checker,
  file: string,
  companies: readonly Read[],
): Generator<undefined, AloneBySort> {
  const found = {} as Record<AloneSort, WordsAlone>;
  for (const sort of ALONE_SORTS) {
    const alone = yield* wordsAlone(companies, sort);
    checker.check(
      alone.right <= alone.base + ALONE_MARGIN,
      () => ({ file, line: 1 }),
      () => say(SAID[sort]),
    );
    // Of a call the many words around it are read too; a line of a dozen words is told by one.
    const telling =
      sort === 'calls' ? new Map<string, number>() : tellingWords(yield* allOf(companies, sort, 0));
    for (const [word, count] of telling)
      checker.check(
        false,
        () => ({ file, line: 1 }),
        () => say('tellingWord', { word, count }),
      );
    found[sort] = alone;
  }
  return found;
}

/** The same at once. */
export function checkAlone(checker: Checker, file: string, companies: readonly Read[]): AloneBySort {
  return atOnce(aloneParts(checker, file, companies));
}
