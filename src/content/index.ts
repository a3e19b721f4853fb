// Makes content for the running game from a company's compiled data.

import { given } from '../quarter/at.ts';
import { entityOf } from '../quarter/draws.ts';
import type { Branch, CompanyData, Content, TextSources } from './types.ts';

export type {
  CompanyData,
  Content,
  FullScenario,
  ListedCompany,
  Scenario,
  StormScenario,
  TextSources,
  TextTree,
  ViewName,
} from './types.ts';
export { VIEWS } from './types.ts';

/**
 * Makes content from a company's checked data. Its version is a hash of what a log's outcome hangs on: scenarios, remedies,
 * prices, plans. Hopes, dials and view are not among it, because nothing in a flight follows from them.
 */
export function makeContent(data: CompanyData, texts: TextSources = {}): Content {
  const { model, people, records, groups, remedies, decisions, plans, dials, scenarios } = data;
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const scenario = (id: string) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no scenario ${id}`);
    return found;
  };
  const branch: Branch = { company: model.id, people: Object.keys(people), records, groups, remedies, dials };
  return {
    ...data,
    id: model.id,
    segments: model.shares.length,
    version: entityOf(JSON.stringify({ scenarios, remedies, decisions, plans })).toString(16),
    texts,
    parts: null,
    branch: () => branch,
    scenario,
    planFor: (schedule) =>
      plans[schedule] ?? given(plans['first'], `plan of ${model.id} for the first flight`),
    full(id) {
      const found = scenario(id);
      if (found.storm) throw new Error(`${id} is a storm strip`);
      return found;
    },
  };
}
