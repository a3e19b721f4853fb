// How often what the people have riding on the quarter comes true, how often a crisis comes and is met wisely, and how often each deed is
// endorsed, by ways of flying.

import {
  ENDORSEMENTS,
  type FlightState,
  type Policy,
  endorsementsOf,
  hopesOf,
  newFlight,
  nextCommand,
  perform,
  settle,
  setupIn,
} from '../src/flight/index.ts';
import type { Content } from '../src/content/index.ts';

const HOPES: readonly Policy[] = ['none', 'right'];
const FLYERS: readonly Policy[] = ['right', 'careful', 'lazy', 'coin'];
const FLIGHTS = [1, 2, 3, 4];

/** A whole flight by a policy, graded as the game grades it. */
function fly(content: Content, seed: number, flightNumber: number, policy: Policy): FlightState {
  const setup = setupIn(content, { seed, flightNumber });
  let state = newFlight(setup, content);
  for (;;) {
    const command = nextCommand(state, content, policy);
    if (command === null) return state;
    const outcome = perform(state, command, content);
    if (outcome.rejected !== undefined) throw new Error(`${policy}: ${command.kind}: ${outcome.rejected}`);
    state = outcome.state;
  }
}

function share(states: readonly FlightState[], test: (state: FlightState) => boolean): number {
  return Math.round((states.filter(test).length / states.length) * 100) / 100;
}

function byName<Name extends string, T>(
  names: readonly Name[],
  of: (name: Name) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}

/** One kind of flight: the share of the seeds in which each hope comes true, a crisis comes or is met wisely, and each deed is shown. */
function flightReport(content: Content, seeds: readonly number[], flight: number) {
  const policies = [...new Set([...HOPES, ...FLYERS])];
  const flown = byName(policies, (policy) => seeds.map((seed) => fly(content, seed, flight, policy)));
  const of = (policy: Policy) => flown[policy] ?? [];
  const people = Object.keys(content.hopes);
  const met = (person: string) => (state: FlightState) => {
    const hope = content.hopes[person];
    return hope !== undefined && settle(state.quarter, { person, ...hope }).met;
  };
  return {
    hopes: byName(HOPES, (policy) => byName(people, (person) => share(of(policy), met(person)))),
    told: Math.max(...of('none').map(({ setup }) => hopesOf(setup, content).length)),
    crises: byName(FLYERS, (policy) => ({
      came: share(of(policy), ({ crises }) => crises.length > 0),
      wise: share(of(policy), ({ crises }) => crises.some(({ judged }) => judged?.worth === 'wise')),
      usable: share(of(policy), ({ crises }) => crises.some(({ judged }) => judged?.worth === 'usable')),
      dear: share(of(policy), ({ crises }) => crises.some(({ judged }) => judged?.worth === 'dear')),
    })),
    endorsements: byName(FLYERS, (policy) =>
      byName(ENDORSEMENTS, (deed) => share(of(policy), (state) => endorsementsOf(state).includes(deed))),
    ),
  };
}

/** The report of a company. */
export function endorsementReport(content: Content, seeds: readonly number[]) {
  return {
    company: content.id,
    seeds: seeds.length,
    flights: byName(FLIGHTS.map(String), (flight) => flightReport(content, seeds, Number(flight))),
  };
}
