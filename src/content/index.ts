// Makes content for the running game from a company's compiled data.

import { given } from '../quarter/at.ts';
import { entityOf } from '../quarter/draws.ts';
import type { Remedies } from '../quarter/remedies.ts';
import type { Branch, BranchData, CompanyContent, CompanyData, Content, TextSources } from './types.ts';

export type {
  CompanyContent,
  CompanyData,
  Content,
  Department,
  FullScenario,
  ListedCompany,
  Scenario,
  StormScenario,
  TextSources,
  TextTree,
  ViewName,
} from './types.ts';
export { VIEWS } from './types.ts';

/** What content is made of besides the data that all of its segments share. */
interface Making {
  readonly texts: TextSources;
  readonly parts: Content['parts'];
  readonly branch: Content['branch'];
  /** What the cockpit's decisions cost and do, in every segment: part of the version. */
  readonly remedies: Remedies | readonly Remedies[];
}

/**
 * Makes content, of one company or of joined segments. Its version is a hash of what a log's outcome hangs on: scenarios, remedies,
 * prices, plans. Hopes, dials and view are not among it, because nothing in a flight follows from them.
 */
export function contentFrom(
  data: Omit<CompanyData, keyof BranchData>,
  { texts, parts, branch, remedies }: Making,
): Content {
  const { model, decisions, plans, scenarios } = data;
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const scenario = (id: string) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no scenario ${id}`);
    return found;
  };
  return {
    ...data,
    id: model.id,
    segments: model.shares.length,
    version: entityOf(JSON.stringify({ scenarios, remedies, decisions, plans })).toString(16),
    texts,
    parts,
    branch,
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

/** Makes content from a company's checked data. */
export function makeContent(data: CompanyData, texts: TextSources = {}): CompanyContent {
  const { model, people, records, groups, remedies, dials } = data;
  const own: BranchData = { records, groups, remedies, dials };
  const branch: Branch = { company: model.id, people: Object.keys(people), ...own };
  return { ...contentFrom(data, { texts, parts: null, branch: () => branch, remedies }), ...own };
}
