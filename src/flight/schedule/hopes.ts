// Who tells before take-off what they have riding on the quarter.

import type { Content, Hope } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, shuffled } from '../../quarter/draws.ts';
import type { FlightSetup } from '../state/flight.ts';
import { scheduleOf } from './schedules.ts';

/** A person and what they have riding on the quarter. */
export interface DrawnHope extends Hope {
  readonly person: string;
}

/**
 * The hopes told in a flight, in the order in which they come due. They are drawn before it is known how long the flight is, so that one that
 * is stopped has the same; those that come due after its last week are left out.
 */
export function hopesOf(setup: FlightSetup, content: Content): DrawnHope[] {
  const people = Object.entries(content.hopes);
  return shuffled(people.length, setup.seed, setup.flightNumber, PURPOSE.hope)
    .slice(0, scheduleOf(setup).hopes)
    .map((i) => at(people, i))
    .flatMap(([person, hope]) => (hope.week <= setup.stopAfter ? [{ person, ...hope }] : []))
    .toSorted((a, b) => a.week - b.week || (a.person < b.person ? -1 : 1));
}
