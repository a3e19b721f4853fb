// Can the seat be guessed from the words alone? A naive Bayes classifier learns from headline, call and log of all other texts and guesses each
// one.
// It is deliberately simple: it does what a player does who goes by typical words instead of the situation.

import { atOnce } from '../json-file.ts';
import type { Content } from '../types.ts';
import type { Trial } from './trial.ts';
import { type Words, lineWords } from './words.ts';

/** A classifier that reads only the words may be right this much more often than one that always guesses the commoner seat. */
export const ALONE_MARGIN = 0.08;

/** How well the classifier guesses. */
export interface WordsAlone {
  readonly texts: number;
  /** Share of the texts whose seat was guessed right. */
  readonly right: number;
  /** Share of the texts that belong in the commoner seat: what always guessing that seat would achieve. */
  readonly base: number;
}

/** A company's texts in one language, with what draws their logs. */
export interface Read {
  readonly content: Content;
  readonly words: Words;
  readonly trial: Trial;
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

/** What the classifier reads of a company, in pieces. Pairs with the same text are left out: there an instrument decides, not the words. */
function* textsOf({ content, words, trial }: Read): Generator<undefined, readonly Told[]> {
  const told: Told[] = [];
  for (const s of content.scenarios) {
    if (s.storm || s.sameText) continue;
    const i = told.length;
    const log = trial.log(s, i % content.segments, i + 1).map((line) => lineWords(words, line));
    const text = [words.get(s.id, 'headline') ?? '', words.get(s.id, 'call') ?? '', ...log].join(' ');
    told.push({
      id: `${content.id}/${s.id}`,
      twin: `${content.id}/${s.twin ?? ''}`,
      seat: s.seats[0] ?? 'som',
      tokens: tokensOf(text),
    });
    yield;
  }
  return told;
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

/** How well the seats of scenarios are guessed, of one company or of several together; in pieces. */
export function* wordsAlone(companies: readonly Read[]): Generator<undefined, WordsAlone> {
  const all: Told[] = [];
  for (const company of companies) all.push(...(yield* textsOf(company)));
  return yield* guessed(all);
}
