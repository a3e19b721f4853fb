// Which of several kept flights a page takes up: two people may sit at two windows of one browser, and each has a flight of its own there.

import type { PagePlace } from '../flight/index.ts';
import type { KeptFlight, PlacedFlight } from '../keep/index.ts';

/** Where whoever is at a page of a flight of two sat at its take-off; null where one player flies. */
function beganIn({ setup, commands }: KeptFlight): PagePlace | null {
  if (setup.crew === undefined) return null;
  if (setup.crew === 'paper') return setup.crew;
  return commands[1]?.kind === 'change-seat' ? 'tower' : 'cockpit';
}

/** The flights in their order, but those that began where this page is first. @param place null = it is no page of two */
export function ownFirst(flights: readonly PlacedFlight[], place: PagePlace | null): readonly PlacedFlight[] {
  if (place === null) return flights;
  const own = flights.filter(({ flight }) => beganIn(flight) === place);
  return [...own, ...flights.filter((one) => !own.includes(one))];
}
