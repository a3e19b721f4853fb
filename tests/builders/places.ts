// Where each scenario of the startup occurs: the first flight and seed whose schedule has it. Only schedules are read, nothing is flown.

import { type PlannedStrip, drawPlan } from '../../src/flight/index.ts';
import { type Flying, flight, setup, startup } from './flight.ts';

export interface Place {
  readonly seed: number;
  readonly flightNumber: number;
  readonly planned: PlannedStrip;
}

const found = new Map<string, Place>();

/** For every scenario the first place where it occurs, within seeds 1–400 of flights 1–3. */
export function places(): ReadonlyMap<string, Place> {
  for (let seed = 1; seed <= 400 && found.size < startup.scenarios.length; seed += 1) {
    for (const flightNumber of [1, 2, 3]) {
      for (const planned of drawPlan(setup({ seed, flightNumber }), startup).planned) {
        if (!found.has(planned.scenario)) found.set(planned.scenario, { seed, flightNumber, planned });
      }
    }
  }
  return found;
}

/** A flight in the week in which this scenario calls, with nothing done before, and the strip's id. */
export function placed(scenario: string): { flying: Flying; id: string } {
  const place = places().get(scenario);
  if (place === undefined) throw new Error(`${scenario} is never scheduled`);
  const flying = flight().seed(place.seed).number(place.flightNumber).parked();
  flying.reach(place.planned.callWeek);
  if (flying.state.friday !== null) flying.do({ kind: 'choose-friday', option: 0 });
  return { flying, id: place.planned.id };
}
