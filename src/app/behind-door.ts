// What opens by itself when the player goes through the door: the one thing that waits for somebody in that seat.
// Must not open a call: in which seat it belongs is what the player has to say.

import type { FlightState } from '../flight/index.ts';
import type { OpenCard } from '../panels/ports.ts';

/** True where what lies open is still to be read, stamped or worked on, so that it stays. */
function isAtHand({ strips, seat }: FlightState, open: OpenCard | null): boolean {
  const strip = open?.kind === 'strip' ? strips.find(({ id }) => id === open.id) : undefined;
  if (strip === undefined) return false;
  if (strip.job !== null) return strip.job.seat === seat;
  return strip.status === 'arrived' || strip.status === 'read' || strip.status === 'returned';
}

/**
 * The slip that hangs in the cockpit, or the effect that is to be checked in the tower, where there is one only and the seat still has its order
 * of the week. Null where what lies open stays, and for two people, of whom neither goes through a door.
 * @param state after the door
 */
export function behindDoor(state: FlightState, open: OpenCard | null): OpenCard | null {
  const { seat, orders, slips, strips, week } = state;
  if (state.crew !== undefined || !orders[seat] || isAtHand(state, open)) return null;
  const waiting =
    seat === 'cockpit'
      ? slips.filter((slip) => slip.state === 'hanging').map(({ id }) => ({ kind: 'slip', id }) as const)
      : strips
          .filter(({ check }) => check !== null && !check.done && check.dueWeek <= week)
          .map(({ id }) => ({ kind: 'strip', id }) as const);
  return waiting.length === 1 ? (waiting[0] ?? null) : null;
}
