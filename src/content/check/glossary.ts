// One word for one thing: the words that no text may use, and what to write instead. They are data (locales/forbidden-words.json).

import { atOnce } from '../json-file.ts';
import type { TextFile } from '../text-file.ts';
import type { TextTree } from '../types.ts';
import { say } from '../said.ts';
import type { Checker } from './checker.ts';
import type { Language } from './words.ts';

/** A word that is not used. */
export interface Forbidden {
  /** A regular expression without regard to case. It begins and ends at the edge of a word. */
  readonly word: string;
  /** True where capital letters count. */
  readonly exact?: boolean;
  /** What to write instead, or how. */
  readonly write: string;
  /** A regular expression; a text that it fits may use the word. */
  readonly unless?: string;
  /** A regular expression: only texts whose key it fits are looked at, e.g. `call$`. */
  readonly keys?: string;
  /** Where it is not used: in the game's own texts, in the companies', or in both when it is left out. */
  readonly texts?: 'game' | 'companies';
}

/** The forbidden words by language. */
export type Glossary = Readonly<Record<Language, readonly Forbidden[]>>;

interface Rule extends Forbidden {
  readonly pattern: RegExp;
}

const pattern = ({ word, exact }: Forbidden) =>
  new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, exact === true ? 'u' : 'iu');

function textsIn(tree: TextTree, before: readonly string[] = []): (readonly [readonly string[], string])[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[[...before, name], value] as const] : textsIn(value, [...before, name]),
  );
}

/** The first forbidden word of a text; null when there is none. @param key its key, the parts joined by dots */
export function forbiddenIn(
  text: string,
  key: string,
  rules: readonly Rule[],
): { readonly found: string; readonly write: string } | null {
  // What is filled in is no word of the text.
  const plain = text.replaceAll(/\{\{[^}]*\}\}/g, '·');
  for (const { pattern: word, write, unless, keys } of rules) {
    const found = word.exec(plain)?.[0];
    if (found === undefined) continue;
    if (keys !== undefined && !new RegExp(keys, 'iu').test(key)) continue;
    if (unless !== undefined && new RegExp(unless, 'iu').test(plain)) continue;
    return { found, write };
  }
  return null;
}

/** The rules for one language and one sort of texts. */
export function rulesFor(
  glossary: Glossary,
  language: Language,
  sort: 'game' | 'companies',
): readonly Rule[] {
  return glossary[language]
    .filter(({ texts }) => texts === undefined || texts === sort)
    .map((one) => ({ ...one, pattern: pattern(one) }));
}

/** So many texts are looked at before whoever checks may rest. */
const PIECE = 40;

/** Checks every text of a file, in pieces. @param file how messages name it */
export function* glossaryParts(
  checker: Checker,
  file: string,
  { tree, lineOf }: TextFile,
  rules: readonly Rule[],
): Generator<undefined, void> {
  for (const [i, [path, text]] of textsIn(tree).entries()) {
    const hit = forbiddenIn(text, path.join('.'), rules);
    checker.check(
      hit === null,
      () => ({ file, line: lineOf(path) }),
      () => say('glossary', { found: hit?.found ?? '', write: hit?.write ?? '' }),
    );
    if (i % PIECE === PIECE - 1) yield;
  }
}

/** Checks every text of a file, in one go. @param file how messages name it */
export function checkGlossary(checker: Checker, file: string, texts: TextFile, rules: readonly Rule[]): void {
  atOnce(glossaryParts(checker, file, texts, rules));
}
