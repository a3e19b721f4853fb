// Content for the running game: makes a company's compiled scenarios usable.
// Must not read files or the network by itself, and knows nothing of the DOM.

import { entityOf } from '../quarter/draws.ts';
import type { CompanyId } from '../quarter/types.ts';
import type { Content, Scenario } from './types.ts';

export type { Content, Scenario } from './types.ts';

/** Wraps checked scenarios of a company; the version is a hash of their data. */
export function makeContent(company: CompanyId, scenarios: readonly Scenario[]): Content {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return {
    company,
    version: entityOf(JSON.stringify(scenarios)).toString(16),
    scenarios,
    scenario(id) {
      const found = byId.get(id);
      if (found === undefined) throw new Error(`no scenario ${id}`);
      return found;
    },
  };
}
