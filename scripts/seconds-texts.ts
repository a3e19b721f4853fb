// The game's own texts, and what words, presses and panels come to in seconds.

import { readFileSync } from 'node:fs';
import type { Language } from '../src/content/check/words.ts';
import { countWords } from '../src/content/wording.ts';

/** Words read in a second, seconds a press, and seconds for a kind of panel that is seen for the first time. */
const PACE = { words: 2.5, press: 2, panel: 6 } as const;

export type Texts = { readonly [name: string]: string | Texts };

/** Seconds by what they are spent on. */
export type Parts = Readonly<Record<string, number>>;

/** A part of the game's own texts. */
export function game(language: Language, part: string): Texts {
  const file = new URL(`../locales/${language}/${part}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

/** The words of a text, or of all texts below a name. */
export function wordsIn(texts: string | Texts | undefined): number {
  if (texts === undefined) return 0;
  if (typeof texts === 'string') return countWords(texts);
  return Object.values(texts).reduce<number>((sum, one) => sum + wordsIn(one), 0);
}

/** Seconds for words, presses and new panels. */
export function seconds(words: number, presses: number, panels = 0): number {
  return words / PACE.words + presses * PACE.press + panels * PACE.panel;
}

/** The sum of all parts. */
export function whole(parts: Parts): number {
  return Object.values(parts).reduce((sum, one) => sum + one, 0);
}

function nodeAt(texts: Texts, path: string): string | Texts | undefined {
  return path
    .split('.')
    .reduce<string | Texts | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      texts,
    );
}

/** The text at a path of the game's texts. @throws Error when there is none, so that no text is counted as nothing */
export function textAt(texts: Texts, path: string): string {
  const found = nodeAt(texts, path);
  if (typeof found !== 'string') throw new Error(`no text ${path}`);
  return found;
}

/** The sum of what each comes to. */
export function sum<T>(all: readonly T[], of: (one: T, index: number) => number): number {
  return all.reduce((total, one, i) => total + of(one, i), 0);
}
