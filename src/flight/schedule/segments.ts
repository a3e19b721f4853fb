// Chooses the segment for each strip of a flight.

import type { Scenario } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { POOLS, symptomOf } from '../../quarter/symptoms.ts';
import type { Kind } from '../../quarter/types.ts';
import type { Drawer } from './drawer.ts';

/** The tower needs at least so many innocent kinds to suspect beside the true one. */
const INNOCENT = 2;

/** A story with the kinds that could be behind its call; none where it is too short to have a desk. */
interface Told {
  readonly scenario: Scenario;
  readonly pool: readonly Kind[];
}

const toldOf = (scenario: Scenario): Told => ({
  scenario,
  pool: scenario.storm ? [] : POOLS[symptomOf(scenario.kind, scenario.figure)],
});

/**
 * True when these stories can share a segment: no kind comes twice, and each call leaves enough innocent kinds that no other story disturbs
 * there.
 */
function agree(stories: readonly Told[]): boolean {
  const kinds = stories.map(({ scenario }) => scenario.kind);
  if (kinds.some((kind, i) => kinds.indexOf(kind) < i)) return false;
  const isDisturbed = (kind: Kind) =>
    stories.some(({ scenario }) => !scenario.storm && scenario.kind === kind);
  return stories.every(
    ({ pool }) => pool.length === 0 || pool.filter((kind) => !isDisturbed(kind)).length >= INNOCENT,
  );
}

/** The most kinds that the calls of one segment may have in common: of each, a desk has said already what its records show. */
const SHARED = 2;

/** True when a story can share a segment easily with these: their calls name different results, and mostly different kinds are behind them. */
function keepApart(there: readonly Told[], { scenario, pool }: Told): boolean {
  const result = scenario.storm ? null : scenario.figure;
  return there.every(
    (other) =>
      (other.scenario.storm || other.scenario.figure !== result) &&
      other.pool.filter((kind) => pool.includes(kind)).length <= SHARED,
  );
}

/**
 * A segment for each story, in the order of the stories. Every segment is used once before any is used again, and twins never share one.
 * @param count the number of the company's segments
 * @param freely true to let a segment be used again before all have been used, where the stories cannot share segments otherwise
 */
export function segmentsFor(
  scenarios: readonly Scenario[],
  count: number,
  drawer: Drawer,
  freely: boolean,
): number[] {
  const result: number[] = [];
  let bag: number[] = [];
  const ofScenario = new Map<string, number>();
  const storiesIn = Array.from({ length: count }, (): Told[] => []);
  for (const scenario of scenarios) {
    if (freely || bag.length === 0) bag = drawer.order(count);
    const told = toldOf(scenario);
    const twin = scenario.storm ? null : scenario.twin;
    const twinCell = twin === null ? undefined : ofScenario.get(twin);
    // On a route of several companies every story has its own segment.
    if (scenario.cell !== undefined) {
      at(storiesIn, scenario.cell).push(told);
      result.push(scenario.cell);
      continue;
    }
    const suits = (cell: number) => cell !== twinCell && agree([...at(storiesIn, cell), told]);
    const easily = (cell: number) => suits(cell) && keepApart(at(storiesIn, cell), told);
    const calm = bag.findIndex(easily);
    const suited = calm >= 0 ? calm : bag.findIndex(suits);
    const place = suited >= 0 ? suited : bag.findIndex((cell) => cell !== twinCell);
    const [drawn] = bag.splice(Math.max(0, place), 1);
    if (drawn === undefined) throw new Error('a company without segments');
    // Where nothing left in the bag suits, any segment that does comes before one that does not.
    const others = Array.from({ length: count }, (_, i) => (drawn + i) % count);
    const cell = others.find(easily) ?? others.find(suits) ?? others.find((one) => one !== twinCell) ?? drawn;
    ofScenario.set(scenario.id, cell);
    at(storiesIn, cell).push(told);
    result.push(cell);
  }
  return result;
}
