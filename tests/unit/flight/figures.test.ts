// Weekly figures, verdicts and points of forty flights of each company, as one hash per company. It changes when the rules change.
// The figures are hashed by name, so the hash does not change when only the shape of the state does.

import { describe, expect, it } from 'vitest';
import { contentToFly } from '../../../scripts/content-files.ts';
import { type FlightState, landingOf, stateHash } from '../../../src/flight/index.ts';
import { valueOf } from '../../../src/quarter/quarter.ts';
import { flight } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';

/** What a player could read, was told and was given in a flight. */
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

describe('forty flights of a company, flown by the policy mostly', () => {
  it.each(['startup', 'consulting', 'agency'] as const)('%s', (company) => {
    const { content } = contentToFly(company);
    const hashes = seeds(40).map((seed) => {
      const flying = flight({ company, seed, contentVersion: content.version }, content).parked(true);
      return stateHash(figuresOf(flying.land('mostly').state));
    });
    expect(stateHash(hashes)).toMatchSnapshot();
  });
});
