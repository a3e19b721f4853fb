// Weekly figures, verdicts and points of three hundred flights, as one hash each company: a change of the rules shows here.
// The hash reads figures by name, so that a state may change its shape without changing it.

import { describe, expect, it } from 'vitest';
import { contentToFly } from '../../../scripts/content-files.ts';
import { type FlightState, landingOf, stateHash } from '../../../src/flight/index.ts';
import { valueOf } from '../../../src/quarter/quarter.ts';
import { flight } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';

/** What a player could have read, been told and been given in a flight. */
function figuresOf(state: FlightState) {
  return {
    weeks: state.quarter.cells.map((cell) =>
      cell.history.map((reading) => Object.entries(reading).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ),
    landings: state.landings,
    landing: landingOf(state),
    value: valueOf(state.quarter),
    fuel: state.fuel,
    verdicts: state.strips.map(({ id, scenario, cell, facts, stamps }) => ({
      id,
      scenario,
      cell,
      facts,
      stamps: stamps.map(({ week, seat, mark, rightSeat, knowledge, verdict }) => ({
        week,
        seat,
        mark,
        rightSeat,
        knowledge,
        verdict,
      })),
    })),
    points: state.score.map(({ week, event, points, strip }) => ({ week, event, points, strip })),
  };
}

describe('a hundred flights of a company, flown by the policy mostly', () => {
  it.each(['startup', 'consulting', 'agency'] as const)(
    '%s',
    (company) => {
      const { content } = contentToFly(company);
      const hashes = seeds(100).map((seed) => {
        const flying = flight({ company, seed, contentVersion: content.version }, content).parked(true);
        return stateHash(figuresOf(flying.land('mostly').state));
      });
      expect(stateHash(hashes)).toMatchSnapshot();
    },
    240_000,
  );
});
