// Six calls to be sorted by hand, three for each seat, that nobody of the class meets in its own quarter.

import type { Content } from '../content/index.ts';
import type { Mark } from '../content/types.ts';
import {
  type BookCall,
  decidingMark,
  type FlightSetup,
  newFlight,
  type Seat,
  setupIn,
  type Strip,
  towerBookOf,
} from '../flight/index.ts';

/** A call as it arrives, and where it belongs. */
export interface SortCard {
  readonly strip: Strip;
  readonly seat: Seat;
  readonly decides: Mark;
}

/** So many of each seat. */
const EACH = 3;
/** Other quarters that are looked at; any two have more than enough. */
const QUARTERS = 12;
const SEEDS = 2 ** 32;

function cardOf({ strip }: BookCall, content: Content): SortCard | null {
  const scenario = content.scenario(strip.scenario);
  // Only what has one seat by itself can be sorted without a word.
  if (scenario.storm || scenario.defensible || scenario.handoff === 'request') return null;
  const seat = scenario.cause === 'known' ? 'cockpit' : 'tower';
  return { strip, seat, decides: decidingMark(scenario) };
}

/**
 * The six cards for a class, mixed, with the logs as they stand when the call comes.
 * @param setup of the class's own quarter, whose stories they do not have
 * @throws Error where the company has too few stories
 */
export function sixCards(setup: FlightSetup, content: Content): readonly SortCard[] {
  const { seed, flightNumber } = setup;
  const met = new Set(newFlight(setup, content).planned.map(({ scenario }) => scenario));
  const found: SortCard[] = [];
  for (let i = 1; i <= QUARTERS && found.length < 2 * EACH; i += 1) {
    const other = setupIn(content, { seed: (seed + i) % SEEDS, flightNumber, paper: true });
    for (const call of towerBookOf(other, content).flatMap(({ calls }) => calls)) {
      const card = cardOf(call, content);
      if (card === null || met.has(call.strip.scenario)) continue;
      if (found.filter(({ seat }) => seat === card.seat).length === EACH) continue;
      met.add(call.strip.scenario);
      found.push(card);
    }
  }
  if (found.length < 2 * EACH) throw new Error(`${content.id} has too few stories for six cards`);
  // Their numbers were drawn, so that the order says nothing of the seat.
  return found.toSorted((a, b) => a.strip.number - b.strip.number);
}
