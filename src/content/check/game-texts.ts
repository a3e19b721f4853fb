// Checks the game's own files of texts.

import { isPlayed } from '../article.ts';
import { readTexts } from '../text-file.ts';
import { Checker } from './checker.ts';
import type { CheckResult } from './folder.ts';
import { type Glossary, checkGlossary, rulesFor } from './glossary.ts';
import type { Row } from './table.ts';
import type { Language } from './words.ts';

/** Checks the words of one of the game's own files of texts. @param name how messages name it */
export function checkGameTexts(
  name: string,
  text: string,
  language: Language,
  glossary: Glossary,
): Pick<CheckResult, 'passed' | 'problems'> {
  const checker = new Checker();
  checkGlossary(checker, name, readTexts(name, text), rulesFor(glossary, language, 'game'));
  return checker;
}

/** Every row that is played has its words in the debrief. @param name how messages name the file */
export function checkRowNames(
  name: string,
  text: string,
  rows: ReadonlyMap<string, Row>,
): Pick<CheckResult, 'passed' | 'problems'> {
  const checker = new Checker();
  const { tree, lineOf } = readTexts(name, text);
  const named = typeof tree.row === 'object' ? tree.row : {};
  for (const row of rows.values())
    checker.check(
      !isPlayed(row) || typeof named[row.id] === 'string',
      () => ({ file: name, line: lineOf(['row', row.id]) }),
      () => `write \`row.${row.id}\`: ${row.label.nb ?? ''}, in a few words of one's own`,
    );
  return checker;
}
