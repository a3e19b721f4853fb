// What a flight lays out follows from its setup alone: a plan is the same whatever was laid out before it on the same page.

import { expect, it } from 'vitest';
import { newFlight } from '../../../../src/flight/index.ts';
import { changedContent, setup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const PRACTISED = { weights: {}, short: [], subtlety: 0.5, spread: 0.5 };

/** Flights of one content and one number that are flown by different rules. */
const SETUPS = [1, 2, 3, 4].flatMap((flightNumber) =>
  seeds(3).flatMap((seed) => [
    setup({ flightNumber, seed }),
    setup({ flightNumber, seed, paper: true }),
    setup({ flightNumber, seed, practice: PRACTISED }),
    setup({ flightNumber, seed, practice: { ...PRACTISED, subtlety: -0.5 } }),
    setup({ flightNumber, seed, practice: PRACTISED, paper: true }),
  ]),
);

/** A company of which nothing has been laid out yet. */
const fresh = () => changedContent((scenario) => scenario);

it.each([
  ['one after the other', SETUPS],
  ['the other way round', SETUPS.toReversed()],
])('is the same alone and %s', (_, order) => {
  const shared = fresh();
  for (const one of order)
    expect(newFlight(one, shared).planned, JSON.stringify(one)).toEqual(newFlight(one, fresh()).planned);
});
