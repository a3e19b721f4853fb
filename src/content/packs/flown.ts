// A company as it is flown with a pack: its own stories and the pack's, under a name of their own.

import type { Host } from '../check/added.ts';
import { makeContent } from '../index.ts';
import type { CompanyContent, PackMark, Scenario, TextSources, TextTree } from '../types.ts';
import { packCompany } from './mark.ts';

/** So many times as often as any other comes a story of the pack: whoever has brought it wants to meet it. */
const RATHER = 1000;

/** What is flown of a pack whose scenarios have been checked. */
export interface FlownParts {
  readonly host: Host;
  readonly scenarios: readonly Scenario[];
  /** Its texts by language, in its own order. */
  readonly texts: ReadonlyMap<string, TextTree>;
}

/** The company's words with the pack's; where the pack is not written in a language, in the first of its own. */
function textsOf({ host, texts }: FlownParts): TextSources {
  const [first] = texts.values();
  return Object.fromEntries(
    Object.entries(host.texts).map(([language, own]) => {
      const all = { ...own, ...(texts.get(language) ?? first) };
      return [language, async () => all];
    }),
  );
}

/** The content of a company with a pack. */
export function flownWith(mark: PackMark, parts: FlownParts): CompanyContent {
  const { host, scenarios, texts } = parts;
  const ids = new Set(scenarios.map(({ id }) => id));
  const kept = host.content.scenarios.filter(({ id }) => !ids.has(id));
  const wanted = scenarios.map((one): Scenario => ({ ...one, weight: one.weight * RATHER }));
  const model = { ...host.content.model, id: packCompany(mark.checksum) };
  return {
    ...makeContent({ ...host.content, model, scenarios: [...kept, ...wanted] }, textsOf(parts)),
    pack: { ...mark, languages: [...texts.keys()], stories: [...ids] },
  };
}
