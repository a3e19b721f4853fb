// Chooses the segment for each strip of a flight.

import type { Scenario } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import type { Kind } from '../../quarter/types.ts';
import type { Drawer } from './drawer.ts';

/** Pairs of kinds that should not be in the same segment: the text of one calls a figure wrong that the text of the other calls normal. */
const CLASHES: readonly (readonly [Kind, Kind])[] = [
  ['order', 'cohort'],
  ['capacity', 'price'],
];

function clash(one: Kind, other: Kind): boolean {
  return one === other || CLASHES.some((pair) => pair.includes(one) && pair.includes(other));
}

/**
 * A segment for each story, in the order of the stories. Every segment is used once before any is used again, and twins never share one.
 * @param count the number of the company's segments
 */
export function segmentsFor(scenarios: readonly Scenario[], count: number, drawer: Drawer): number[] {
  const result: number[] = [];
  let bag: number[] = [];
  const ofScenario = new Map<string, number>();
  const kindsIn = Array.from({ length: count }, (): Kind[] => []);
  for (const scenario of scenarios) {
    if (bag.length === 0) bag = drawer.order(count);
    const twin = scenario.storm ? null : scenario.twin;
    const twinCell = twin === null ? undefined : ofScenario.get(twin);
    const clashes = (cell: number) =>
      cell === twinCell || at(kindsIn, cell).some((kind) => clash(kind, scenario.kind));
    const calm = bag.findIndex((cell) => !clashes(cell));
    const place = calm >= 0 ? calm : bag.findIndex((cell) => cell !== twinCell);
    const [taken] = bag.splice(Math.max(0, place), 1);
    if (taken === undefined) throw new Error('a company without segments');
    const cell = taken === twinCell ? (taken + 1) % count : taken;
    ofScenario.set(scenario.id, cell);
    at(kindsIn, cell).push(scenario.kind);
    result.push(cell);
  }
  return result;
}
