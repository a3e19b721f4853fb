// One company of segments of others, as the storm route flies it: their stories, people and prices, each where it belongs.
// What comes from a company is named `<company>/<its own name>`, so that two may use the same name.

import { at } from '../quarter/at.ts';
import { joinedModel } from '../quarter/company.ts';
import { contentFrom } from './index.ts';
import { within } from './place.ts';
import type {
  CompanyContent,
  Content,
  FullScenario,
  Hope,
  JoinedData,
  Scenario,
  TextSources,
} from './types.ts';

/** A company of which one segment is flown. */
export interface Part {
  readonly content: CompanyContent;
  readonly segment: number;
}

const renamed = <T>(company: string, table: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(table).map(([name, one]) => [within(company, name), one]);

/**
 * Three segments have fewer places for a measured line about something else than five; so that such a line does not tell the seat, causes
 * that the log tells come as much more seldom.
 */
const TOLD_BY_LOG = 0.4;

function scenariosOf({ content: { id, scenarios } }: Part, cell: number): Scenario[] {
  const own = (name: string) => within(id, name);
  return scenarios.map((scenario): Scenario => {
    const known = { id: own(scenario.id), caller: own(scenario.caller), cell };
    if (scenario.storm) return { ...scenario, ...known };
    const { cockpit } = scenario;
    return {
      ...scenario,
      ...known,
      weight: scenario.weight * (scenario.told === 'log' ? TOLD_BY_LOG : 1),
      // Twins of one company would meet in one segment, where their matters could not be told apart.
      twin: null,
      sameText: false,
      cockpit: cockpit?.kind === 'process' ? { ...cockpit, process: own(cockpit.process) } : cockpit,
    };
  });
}

const isPaired = (one: Scenario): one is FullScenario =>
  !one.storm && one.handoff === 'none' && !one.defensible;

/**
 * The stories, half of them in pairs: the same trouble with the same result in two companies, where one knows the cause and the other does not.
 * Every company takes the first part with the one that follows it.
 */
function paired(parts: readonly (readonly Scenario[])[]): Scenario[] {
  const twins = new Map<string, string>();
  for (const [i, scenarios] of parts.entries()) {
    const next = at(parts, (i + 1) % parts.length).filter(isPaired);
    const own = scenarios.filter(isPaired).filter(({ cause }) => cause === 'known');
    for (const [k, known] of own.entries()) {
      const hidden = next.find(
        ({ id, cause, kind, figure }) =>
          cause === 'hidden' && kind === known.kind && figure === known.figure && !twins.has(id),
      );
      if (k % 2 === 1 || hidden === undefined) continue;
      twins.set(known.id, hidden.id);
      twins.set(hidden.id, known.id);
    }
  }
  return parts.flat().map((one) => (one.storm ? one : { ...one, twin: twins.get(one.id) ?? null })); // most have none
}

/** What people hope for in the one segment that is flown. */
function hopesOf({ content: { id, hopes }, segment }: Part, cell: number): [string, Hope][] {
  return renamed(id, hopes).flatMap(([person, hope]): [string, Hope][] =>
    hope.segment === segment ? [[person, { ...hope, segment: cell }]] : [],
  );
}

/**
 * The content of a joined company.
 * @param own what it has itself: its plans, its fuel, what its decisions are measured by
 * @param parts the segments in their order, each with its company's content
 */
export function joinContents(
  id: string,
  own: JoinedData,
  parts: readonly Part[],
  texts: TextSources,
): Content {
  const model = joinedModel(
    id,
    parts.map(({ content, segment }) => ({ company: content.model, segment })),
    own.model,
  );
  const merged = <T>(of: (part: Part, cell: number) => [string, T][]): Record<string, T> =>
    Object.fromEntries(parts.flatMap(of));
  const branches = parts.map(({ content: { id: company, people, records, groups, remedies, dials } }) => ({
    company,
    people: Object.keys(people).map((person) => within(company, person)),
    records,
    groups,
    remedies,
    dials,
  }));
  return contentFrom(
    {
      view: own.view,
      model,
      people: merged(({ content }) => renamed(content.id, content.people)),
      processes: merged(({ content }) => renamed(content.id, content.processes)),
      decisions: own.decisions,
      plans: own.plans,
      hopes: merged(hopesOf),
      scenarios: paired(parts.map(scenariosOf)),
    },
    {
      texts,
      parts: parts.map(({ content, segment }) => ({ id: content.id, segment, texts: content.texts })),
      branch: (cell) => at(branches, cell),
      remedies: branches.map(({ remedies }) => remedies),
    },
  );
}
