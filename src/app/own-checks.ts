// The checks of our own companies, for scenarios that somebody brings. They come when a pack has scenarios.

import glossary from '../../locales/forbidden-words.json';
import responsibilities from '../../assets/companies/responsibilities.json';
import type { ArticleRow } from '../content/article.ts';
import { type Added, type AddedRead, checkAdded, type Host } from '../content/check/added.ts';
import type { Glossary } from '../content/check/glossary.ts';
import type { Filling } from '../content/export.ts';
import { type PackFault, faultOf } from '../content/packs/fault.ts';
import { MOST_FAULTS } from '../content/packs/limits.ts';
import type { OpenedPack, ReadPack } from '../content/packs/opened.ts';
import { stripsOf } from '../content/packs/strips.ts';
import type { TextTree } from '../content/types.ts';
import { trialOf } from '../flight/index.ts';
import { figuresIn } from '../language/index.ts';
import { given } from '../quarter/at.ts';
import { LANGUAGES } from '../content/check/words.ts';
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

/** A company with segments of its own, and all its words; null where there is none of that name. */
async function hostOf(id: string): Promise<Host | null> {
  const listed = companies.find((company) => company.id === id && company.data !== null);
  if (listed?.data == null) return null;
  const content = await bareContent(id, () => undefined);
  if (!('records' in content)) return null;
  const texts: Record<string, TextTree> = {};
  for (const language of LANGUAGES) {
    // They come in parts, named `nb`, `nb/calls` and so on.
    const parts = Object.entries(listed.texts).flatMap(([part, load]) =>
      part.split('/')[0] === language ? [load] : [],
    );
    const trees = await Promise.all(parts.map((load) => load()));
    texts[language] = trees.reduce<TextTree>(merged, {});
  }
  return { content: content as Host['content'], texts };
}

/** Does work in slices, so that the page answers between them. */
type InSlices = <T>(work: Generator<undefined, T>) => Promise<T>;

/** Checks the scenarios of a pack against the company that it is for. */
export async function checkedScenarios(
  file: string,
  { home, parts }: ReadPack,
  inSlices: InSlices,
): Promise<{ readonly host: Host; readonly added: Added } | { readonly faults: readonly PackFault[] }> {
  const host = await hostOf(home ?? ''); // a pack that has no home has no scenarios
  if (host === null) {
    const choices = companies.filter(({ data }) => data !== null).map(({ id }) => id);
    return { faults: [faultOf('home', file, { choices: choices.join(', ') })] };
  }
  const read: AddedRead = await inSlices(
    checkAdded(parts, host, { rows, glossary: glossary as Glossary, trialOf }),
  );
  return read.problems === undefined
    ? { host, added: read.added }
    : { faults: read.problems.slice(0, MOST_FAULTS).map((problem) => ({ kind: 'check', ...problem })) };
}

/** What is shown of a pack's scenarios before they are flown. */
type Previewed = Pick<OpenedPack, 'strips' | 'replaces'>;

/** Checks the scenarios of a pack, and makes strips of them. */
export async function checkScenarios(
  file: string,
  pack: ReadPack,
  inSlices: InSlices,
): Promise<Previewed | { readonly faults: readonly PackFault[] }> {
  const found = await checkedScenarios(file, pack, inSlices);
  if ('faults' in found) return found;
  const figures = new Map<string, Filling['write']>();
  for (const { language } of found.added.words) figures.set(language, await figuresIn(language));
  const strips = await inSlices(
    stripsOf(found.added, (language) => given(figures.get(language), `figures in ${language}`)),
  );
  const { host, added } = found;
  const replaces = added.scenarios.filter(({ id }) => host.content.scenarios.some((own) => own.id === id));
  return { strips, replaces: replaces.length };
}
