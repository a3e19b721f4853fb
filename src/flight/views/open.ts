// When a strip is open. The bay, the keys, the clock, the cost of waiting and the debrief all use this.

import { busyWith } from '../desks/busy.ts';
import type { FlightState } from '../state/flight.ts';
import type { Seat, Strip } from '../state/strip.ts';

const SEATS: readonly Seat[] = ['cockpit', 'tower'];
const UNSETTLED: ReadonlySet<Strip['status']> = new Set(['arrived', 'read', 'working', 'returned']);

/** True while there is still something to do with the strip, now or later. Only then does waiting cost anything. */
export function isUnsettled({ status }: Pick<Strip, 'status'>): boolean {
  return UNSETTLED.has(status);
}

/** Strips in the order in which they are shown: whoever has rung again because nobody had acted comes first. */
export function inOrder<Shown extends Pick<Strip, 'escalated'>>(strips: readonly Shown[]): readonly Shown[] {
  return strips.toSorted((a, b) => Number(b.escalated !== null) - Number(a.escalated !== null));
}

/** True while the player can do something with the strip in this week. */
export function isOpen(strip: Pick<Strip, 'status' | 'availableWeek'>, week: number): boolean {
  return isUnsettled(strip) && strip.availableWeek <= week;
}

/**
 * The full strips that wait for a stamp and could still have one this week: a seat has its order, and nothing that keeps it from other work.
 * Short strips are left out, for the crew takes those.
 */
export function unstamped(state: FlightState): readonly Strip[] {
  const { strips, week, orders } = state;
  if (!SEATS.some((seat) => orders[seat] && busyWith(state, seat) === null)) return [];
  return strips.filter(
    ({ status, availableWeek, storm, called }) =>
      !storm &&
      called &&
      (status === 'arrived' || status === 'read' || status === 'returned') &&
      availableWeek <= week,
  );
}
