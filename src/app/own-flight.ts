// Which of several kept flights a page takes up: two people may sit at two windows of one browser, and each has a flight of its own there.

import type { Seat } from '../flight/index.ts';
import type { KeptFlight, PlacedFlight } from '../keep/index.ts';

/** Where whoever is at a page of a flight of two sat at its take-off; null where one player flies. */
function beganIn({ setup, commands }: KeptFlight): Seat | null {
  if (setup.crew === undefined) return null;
  return commands[1]?.kind === 'change-seat' ? 'tower' : 'cockpit';
}

/** The flights in their order, but those that began in this page's seat first. @param seat null = the page is in no seat */
export function ownFirst(flights: readonly PlacedFlight[], seat: Seat | null): readonly PlacedFlight[] {
  if (seat === null) return flights;
  const own = flights.filter(({ flight }) => beganIn(flight) === seat);
  return [...own, ...flights.filter((one) => !own.includes(one))];
}
