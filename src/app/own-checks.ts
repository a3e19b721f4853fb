// The checks of our own companies, for scenarios that somebody brings. They come when a pack has scenarios.

import glossary from '../../locales/forbidden-words.json';
import responsibilities from '../../assets/companies/responsibilities.json';
import type { ArticleRow } from '../content/article.ts';
import { type AddedRead, checkAdded, type Host } from '../content/check/added.ts';
import type { Glossary } from '../content/check/glossary.ts';
import type { Filling } from '../content/export.ts';
import { type PackFault, faultOf } from '../content/packs/fault.ts';
import { MOST_FAULTS } from '../content/packs/limits.ts';
import type { ReadPack } from '../content/packs/opened.ts';
import { stripsOf } from '../content/packs/strips.ts';
import type { ShownCase } from '../content/own-case.ts';
import type { TextTree } from '../content/types.ts';
import { trialOf } from '../flight/index.ts';
import { figuresIn } from '../language/index.ts';
import { given } from '../quarter/at.ts';
import { bareContent, companies } from './content.ts';

/** Rows of the table as the checks know them; nobody is told a line of a file that is not theirs. */
const rows = new Map((responsibilities as readonly ArticleRow[]).map((row) => [row.id, { ...row, line: 0 }]));

/** Two trees of texts as one. */
function merged(one: TextTree, other: TextTree): TextTree {
  const both: Record<string, string | TextTree> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = both[name];
    both[name] = typeof before === 'object' && typeof value === 'object' ? merged(before, value) : value;
  }
  return both;
}

/** A company with segments of its own, and all its words in some languages; null where there is none of that name. */
async function hostOf(id: string, languages: readonly string[]): Promise<Host | null> {
  const listed = companies.find((company) => company.id === id && company.data !== null);
  if (listed?.data == null) return null;
  const content = await bareContent(id, () => undefined);
  if (!('records' in content)) return null;
  const texts: Record<string, TextTree> = {};
  for (const language of languages) {
    const parts = [listed.texts[language], listed.texts[`${language}/later`]];
    const trees = await Promise.all(parts.flatMap((load) => (load === undefined ? [] : [load()])));
    texts[language] = trees.reduce<TextTree>(merged, {});
  }
  return { content: content as Host['content'], texts };
}

/** Checks the scenarios of a pack, and makes strips of them. @param inSlices does the work in slices */
export async function checkScenarios(
  file: string,
  { home, parts }: ReadPack,
  inSlices: <T>(work: Generator<undefined, T>) => Promise<T>,
): Promise<{ readonly strips: readonly ShownCase[] } | { readonly faults: readonly PackFault[] }> {
  const host = await hostOf(home ?? '', [...parts.texts.keys()]); // a pack that has no home has no scenarios
  if (host === null) {
    const choices = companies.filter(({ data }) => data !== null).map(({ id }) => id);
    return { faults: [faultOf('home', file, { choices: choices.join(', ') })] };
  }
  const read: AddedRead = await inSlices(
    checkAdded(parts, host, { rows, glossary: glossary as Glossary, trialOf }),
  );
  if (read.problems !== undefined)
    return {
      faults: read.problems.slice(0, MOST_FAULTS).map((problem) => ({ kind: 'check', ...problem })),
    };
  const figures = new Map<string, Filling['write']>();
  for (const { language } of read.added.words) figures.set(language, await figuresIn(language));
  const strips = await inSlices(
    stripsOf(read.added, (language) => given(figures.get(language), `figures in ${language}`)),
  );
  return { strips };
}
