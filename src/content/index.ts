// Makes content for the running game from a company's compiled data.

import { entityOf } from '../quarter/draws.ts';
import type { CockpitTaskSpec, CompanyData, Content, Scenario, TextSources, TowerTaskSpec } from './types.ts';

export type {
  CompanyData,
  Content,
  FullScenario,
  ListedCompany,
  Scenario,
  StormScenario,
  TextSources,
  TextTree,
} from './types.ts';

/** A task with a field for everything that any kind of task may name, as tasks were written when the first flights were saved. */
function spelledOut(task: TowerTaskSpec | CockpitTaskSpec | null, names: readonly string[]) {
  if (task === null) return null;
  const named: Readonly<Record<string, unknown>> = { ...task };
  return { kind: task.kind, ...Object.fromEntries(names.map((name) => [name, named[name] ?? null])) };
}

/**
 * A scenario with every field that any scenario may have. The content's version is a hash of this text, and saved flights name that version.
 * Scenario files have since dropped the fields that mean nothing for storm strips and some tasks; adding them back here keeps the hash the
 * same.
 */
function inFull(scenario: Scenario): object {
  if (scenario.storm) {
    return {
      ...scenario,
      handoff: 'none',
      twin: null,
      sameText: false,
      defensible: false,
      interpretation: false,
      decides: 'a',
      figure: 'win',
      tower: null,
      cockpit: null,
    };
  }
  return {
    ...scenario,
    tower: spelledOut(scenario.tower, ['kpi']),
    cockpit: spelledOut(scenario.cockpit, ['process', 'step', 'department']),
  };
}

/** Makes content from a company's checked data. Its version is a hash of the scenarios only. */
export function makeContent(
  { model, people, processes, records, groups, scenarios }: CompanyData,
  texts: TextSources = {},
): Content {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const scenario = (id: string) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no scenario ${id}`);
    return found;
  };
  return {
    id: model.id,
    model,
    segments: model.shares.length,
    people,
    processes,
    records,
    groups,
    scenarios,
    version: entityOf(JSON.stringify(scenarios.map(inFull))).toString(16),
    texts,
    scenario,
    full(id) {
      const found = scenario(id);
      if (found.storm) throw new Error(`${id} is a storm strip`);
      return found;
    },
  };
}
