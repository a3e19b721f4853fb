// A decision by hand comes for certain in the flight in which it wakes, whatever was told or is practised.

import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../../../scripts/by-hand-report.ts';
import { contentOf } from '../../../../scripts/content-files.ts';
import type { Content } from '../../../../src/content/index.ts';
import {
  drawPlan,
  type FlightSetup,
  plannedStories,
  seenIn,
  seenWith,
  setupIn,
} from '../../../../src/flight/index.ts';
import { seeds } from '../../../builders/quarter.ts';

/** What wakes, by the number of the flight. */
const WAKES: readonly (readonly [number, readonly string[]])[] = [
  [1, ['process', 'territory']],
  [2, ['levers', 'departments']],
  [3, ['tool', 'targets']],
  [4, ['launch', 'go']],
];
const COMPANIES = ['startup', 'consulting', 'agency'] as const;
const CASES = COMPANIES.flatMap((company) => WAKES.map(([flight, hands]) => ({ company, flight, hands })));

/** The ways in which the full strips of a flight can be decided in the cockpit. */
function handsIn(setup: FlightSetup, content: Content): (string | undefined)[] {
  return drawPlan(setup, content).planned.flatMap(({ scenario, slot }) => {
    const story = content.scenario(scenario);
    return slot === 'storm' || story.storm ? [] : [story.cockpit?.kind, story.decision ?? undefined];
  });
}

/** The kinds of the decisions that `right` takes in a flight. */
const decidedIn = (setup: FlightSetup, content: Content) =>
  decisionsOf(setup, content).map(({ task }) => task.kind);

describe.each(CASES)('flight $flight of $company', ({ company, flight, hands }) => {
  const content = contentOf(company);
  const isNew = (hand: string | undefined) => hand !== undefined && hands.includes(hand);

  it('has a story with a decision that wakes in it, 40 seeds', () => {
    for (const seed of seeds(40))
      expect(
        handsIn(setupIn(content, { seed, flightNumber: flight }), content).some(isNew),
        String(seed),
      ).toBe(true);
  });

  it('puts it before whoever stamps rightly, 4 seeds', () => {
    for (const seed of seeds(4))
      expect(decidedIn(setupIn(content, { seed, flightNumber: flight }), content).some(isNew)).toBe(true);
  });

  it('has one when the stories of the flights before wait', () => {
    for (const seed of seeds(8)) {
      let told: ReturnType<typeof seenWith> = [];
      for (let flightNumber = 1; flightNumber < flight; flightNumber += 1) {
        const before = setupIn(content, { seed, flightNumber, seenBefore: seenIn(told, content) });
        told = seenWith(told, plannedStories(before, content), content);
      }
      const setup = setupIn(content, { seed, flightNumber: flight, seenBefore: seenIn(told, content) });
      expect(handsIn(setup, content).some(isNew), String(seed)).toBe(true);
    }
  });

  it('has one where other rows and requests are practised', () => {
    const rows = content.scenarios.flatMap(({ storm, responsibility }) => (storm ? [] : responsibility));
    for (const seed of seeds(8)) {
      const practice = {
        weights: Object.fromEntries(rows.filter((_, i) => i % 3 === seed % 3).map((row) => [row, 26])),
        mixUps: { request: 6, handoff: 6 },
        short: [],
        subtlety: 0,
      };
      expect(handsIn(setupIn(content, { seed, flightNumber: flight, practice }), content).some(isNew)).toBe(
        true,
      );
    }
  });
});

describe('a fifth flight', () => {
  it.each(COMPANIES)('of %s draws any known story again', (company) => {
    const content = contentOf(company);
    const without = seeds(40).filter((seed) => {
      const [known] = drawPlan(setupIn(content, { seed, flightNumber: 5 }), content).planned.flatMap(
        ({ scenario, slot }) => {
          const story = content.scenario(scenario);
          return slot === 'storm' || story.storm || story.cause === 'hidden' || story.sameText ? [] : [story];
        },
      );
      return known?.decision === null;
    });
    expect(without.length).toBeGreaterThan(4);
  });
});
