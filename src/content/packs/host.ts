// What a pack's scenarios stand beside: one of our companies, one that the pack has changed, or one that is all its own.

import { makeContent } from '../index.ts';
import type { Problem } from '../problem.ts';
import { textsIn } from '../text-file.ts';
import type { Scenario, TextTree } from '../types.ts';
import { COMPANY_KEYS } from '../company-keys.ts';
import { companyFrom } from './company.ts';
import type { Piece } from './parse.ts';
import type { Host, MadeHost } from './opened.ts';
import type { PackParts } from './parts.ts';
import { mergedTexts, Renaming, textAt, textsOf } from './texts.ts';

type HostRead =
  | { readonly host: MadeHost; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly host?: never };

const isOfCompany = (key: string) => COMPANY_KEYS.includes(key);

/** A name without what follows a comma. */
const bare = (name: string | null) => (name ?? '').split(',')[0]?.trim() ?? '';

/** The texts of a pack about its company, by language. What is no text is told by the checks. */
function ownTexts({ texts }: PackParts): ReadonlyMap<string, TextTree> {
  return new Map(
    [...texts].map(([language, { file, raw, lineOf }]) => {
      const { tree } = textsIn(file, raw, lineOf);
      return [language, Object.fromEntries(Object.entries(tree).filter(([key]) => isOfCompany(key)))];
    }),
  );
}

/** Who and what has another name in the pack, in one language. */
function renamingOf(language: string, before: TextTree, own: TextTree, people: readonly string[]): Renaming {
  const names = new Map<string, string>();
  for (const path of [['company', 'name'], ...people.map((person) => ['people', person])]) {
    const [old, name] = [bare(textAt(before, ...path)), bare(textAt(own, ...path))];
    if (old !== '' && name !== '' && old !== name) names.set(old, name);
  }
  return new Renaming(language, names);
}

/** The stories that are told with other names without a word going wrong. A twin does not come alone. */
function tellable(
  scenarios: readonly Scenario[],
  own: ReadonlySet<string>,
  tells: (id: string) => boolean,
): readonly Scenario[] {
  const isOut = (id: string) => !own.has(id) && !tells(id);
  return scenarios.filter((one) => {
    const twin = one.storm ? null : one.twin;
    // One that is the twin of the pack's own stays with it, whatever it says.
    return (twin !== null && own.has(twin)) || !(isOut(one.id) || (twin !== null && isOut(twin)));
  });
}

/** The ids of a pack's scenarios, as far as they have any. */
function idsOf(scenarios: readonly Piece[]): ReadonlySet<string> {
  return new Set(
    scenarios.flatMap(({ raw }) => {
      const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
      return typeof id === 'string' ? [id] : [];
    }),
  );
}

/** A company of the pack's own; its scenarios are not among it yet. */
function ownHost(company: Parameters<typeof makeContent>[0], languages: readonly string[]): MadeHost {
  const texts = Object.fromEntries(languages.map((language) => [language, {}]));
  return { content: makeContent(company), texts, leftOut: 0 };
}

/**
 * Makes the host of a pack that has a company.
 * @param base the company of ours that it goes by; null where it has one of its own
 * @param languages of the game
 * @param schedules the kinds of flights that have plans, by id
 */
export function* hostFrom(
  parts: PackParts,
  base: Host | null,
  languages: readonly string[],
  schedules: readonly string[],
): Generator<undefined, HostRead> {
  const [first] = parts.texts.values();
  const piece = parts.company ?? { file: first?.file ?? '', raw: undefined, lineOf: () => 1 };
  const read = yield* companyFrom(piece, base?.content ?? null, schedules);
  if (read.problems !== undefined) return read;
  if (base === null) return { host: ownHost({ ...read.company, scenarios: [] }, languages) };
  const own = ownTexts(parts);
  const [inFirst = {}] = own.values();
  const people = Object.keys(base.content.people);
  const renamings = new Map<string, Renaming>();
  const texts: Record<string, TextTree> = {};
  for (const [language, before] of Object.entries(base.texts)) {
    const said = own.get(language) ?? inFirst;
    const renaming = renamingOf(language, before, said, people);
    renamings.set(language, renaming);
    texts[language] = mergedTexts(renaming.tree(before), said);
    yield;
  }
  const tells = (id: string) =>
    [...renamings].every(([language, renaming]) =>
      renaming.canRename([...textsOf(base.texts[language]?.[id])]),
    );
  const ids = idsOf(parts.scenarios);
  const scenarios = tellable(base.content.scenarios, ids, tells);
  return {
    host: {
      content: makeContent({ ...read.company, scenarios }),
      texts,
      leftOut: base.content.scenarios.length - scenarios.length,
    },
  };
}
