// A company as it is flown with a pack: its own stories and the pack's, under a name of their own.

import { makeContent } from '../index.ts';
import type { Host } from './opened.ts';
import { withOwn } from './texts.ts';
import type { CompanyContent, PackMark, Scenario, TextSources, TextTree } from '../types.ts';
import { packCompany } from './mark.ts';

/** So many times as often as any other comes a story of the pack: whoever has brought it wants to meet it. */
const RATHER = 1000;

/** What is flown of a pack whose scenarios have been checked. */
export interface FlownParts {
  readonly host: Host;
  /** The company of ours that tells its stories too; null where the pack tells all of them. */
  readonly lends: string | null;
  /** True where the pack has a company, of its own or changed. */
  readonly company: boolean;
  readonly scenarios: readonly Scenario[];
  /** Its texts by language, in its own order. */
  readonly texts: ReadonlyMap<string, TextTree>;
}

/** The company's words with the pack's; where the pack is not written in a language, in the first of its own. */
function textsOf({ host, texts }: FlownParts): TextSources {
  const [first] = texts.values();
  return Object.fromEntries(
    Object.entries(host.texts).map(([language, own]) => {
      const said = texts.get(language) ?? first;
      const all = said === undefined ? own : withOwn(own, said);
      return [language, async () => all];
    }),
  );
}

/** The content of a company with a pack. */
export function flownWith(mark: PackMark, parts: FlownParts): CompanyContent {
  const { host, scenarios, texts, lends, company } = parts;
  const ids = new Set(scenarios.map(({ id }) => id));
  const kept = lends === null ? [] : host.content.scenarios.filter(({ id }) => !ids.has(id));
  const wanted = scenarios.map(
    (one): Scenario => (lends === null ? one : { ...one, weight: one.weight * RATHER }),
  );
  const model = { ...host.content.model, id: packCompany(mark.checksum) };
  return {
    ...makeContent({ ...host.content, model, scenarios: [...kept, ...wanted] }, textsOf(parts)),
    pack: { ...mark, languages: [...texts.keys()], stories: [...ids], lends, company },
  };
}
