// Can the seat be guessed from the words alone? A naive Bayes classifier learns from headline, call and log of all other texts and guesses each
// one.
// It is deliberately simple: it does what a player does who goes by typical words instead of the situation.

import type { Content } from '../types.ts';
import type { Trial } from './trial.ts';
import { type Words, lineWords } from './words.ts';

/** How well the classifier guesses. */
export interface WordsAlone {
  readonly texts: number;
  /** Share of the texts whose seat was guessed right. */
  readonly right: number;
  /** Share of the texts that belong in the commoner seat: what always guessing that seat would achieve. */
  readonly base: number;
}

/**
 * Guesses the seat of each text after learning from all others but its twin.
 * Pairs with the same text are left out: there an instrument decides, not the words.
 */
export function wordsAlone(content: Content, texts: Words, trial: Trial): WordsAlone {
  const all = content.scenarios
    .filter((s) => !s.storm)
    .filter((s) => !s.sameText)
    .map((s, i) => {
      const log = trial.log(s, i % content.segments, i + 1).map((line) => lineWords(texts, line));
      const words = [texts.get(s.id, 'headline') ?? '', texts.get(s.id, 'call') ?? '', ...log].join(' ');
      const plain = words.toLowerCase().replaceAll(/\{\{\w+\}\}/g, ' ');
      return { id: s.id, twin: s.twin, seat: s.seats[0] ?? 'som', tokens: new Set(plain.match(/\p{L}+/gu)) };
    });
  const right = all.filter(({ id, twin, seat, tokens }) => {
    const others = all.filter((other) => other.id !== id && other.id !== twin);
    const score = (guess: 'som' | 'analyst') => {
      const own = others.filter((other) => other.seat === guess);
      const having = (token: string) => own.filter((other) => other.tokens.has(token)).length;
      return [...tokens].reduce(
        (sum, token) => sum + Math.log((having(token) + 1) / (own.length + 2)),
        Math.log(own.length / others.length),
      );
    };
    return (score('som') > score('analyst') ? 'som' : 'analyst') === seat;
  }).length;
  const som = all.filter((text) => text.seat === 'som').length;
  return { texts: all.length, right: right / all.length, base: Math.max(som, all.length - som) / all.length };
}
