// Checks of a pack's words for its company: that all are there, that none is one that nobody reads, and that nothing in them is more than text.

import { LONGEST_TEXT, UNSEEN } from '../own-check.ts';
import type { Piece } from '../packs/parse.ts';
import { say } from '../said.ts';
import type { TextFile } from '../text-file.ts';
import type { CompanyContent, TextTree } from '../types.ts';
import { COMPANY_KEYS } from '../company-keys.ts';
import { placeholders } from '../wording.ts';
import type { Checker } from './checker.ts';
import { checkNames, wantedNames } from './names.ts';
import { checkOwnWords } from './own-words.ts';
import { LANGUAGES, type Words } from './words.ts';

/** What the words of a company may name in braces, by their part. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  voices: ['segment', 'cost'],
  hopes: ['segment'],
  log: ['segment', 'week', 'hits', 'cases', 'who'],
  titles: ['segment'],
  dials: ['segment'],
};
/** Parts of which not every text has to be there, or whose texts are checked by a rule of their own. */
const FREE: readonly string[] = ['titles', 'dials', 'departments'];
/** Braces that hold more than a name, and what would take in another text. */
const STRANGE = /\$t\(|\{\{(?!\w+\}\})/;

function* textPaths(tree: TextTree, before: readonly string[] = []): Generator<[readonly string[], string]> {
  for (const [name, value] of Object.entries(tree))
    if (typeof value === 'string') yield [[...before, name], value];
    else yield* textPaths(value, [...before, name]);
}

/** Every text of a pack is text and nothing else, and of a length that can be shown. */
export function checkPlain(checker: Checker, file: string, { tree, lineOf }: TextFile): void {
  for (const [path, text] of textPaths(tree)) {
    const at = () => ({ file, line: lineOf(path) });
    if (text.trim() === '') checker.add(at(), say('emptyText'));
    if (text.length > LONGEST_TEXT) checker.add(at(), say('longText', { most: LONGEST_TEXT }));
    if (UNSEEN.test(text)) checker.add(at(), say('signs'));
    if (STRANGE.test(text)) checker.add(at(), say('braces', { example: '{{segment}}' }));
  }
}

/** What stands in braces in a company's text is filled in there. */
function checkFilled(checker: Checker, words: Words, part: string, path: string): void {
  const known = FILLED[part] ?? []; // most parts have nothing to fill in
  for (const name of placeholders(words.get(part, path) ?? '')) // the path is one of the texts
    if (!known.includes(name))
      checker.add(
        words.where(part, path),
        known.length === 0
          ? say('noNameFigure', { name })
          : say('nameFigure', { name, known: known.join(', ') }),
      );
}

/** The words of a company in all languages of a pack. @param texts as they stand in the pack */
export function checkCompanyWords(
  checker: Checker,
  content: CompanyContent,
  all: readonly Words[],
  texts: ReadonlyMap<string, Piece>,
): void {
  const wanted = new Set(wantedNames(content).map(([part, path]) => `${part}.${path}`));
  for (const words of all) {
    checkNames(checker, content, words);
    const raw = texts.get(LANGUAGES.find((one) => one === words.language) ?? '')?.raw; // each is of the pack
    for (const part of Object.keys(raw ?? {}).filter((key) => COMPANY_KEYS.includes(key)))
      for (const path of words.paths(part)) {
        if (words.get(part, path) === null) continue;
        if (!FREE.includes(part) && !wanted.has(`${part}.${path}`) && isWritten(raw, part, path))
          checker.add(words.where(part, path), say('unused', { path: `${part}.${path}` }));
        checkFilled(checker, words, part, path);
      }
  }
  checkOwnWords(checker, all);
}

/** True for a path that the pack itself has written. */
function isWritten(raw: unknown, part: string, path: string): boolean {
  let node: unknown = raw;
  for (const name of [part, ...path.split('.')])
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
  return node !== undefined;
}
