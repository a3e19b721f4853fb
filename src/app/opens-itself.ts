// What opens by itself, so that a press that leads to one thing opens it too: behind the door what waits for somebody in that seat, and with a
// new week what came with it.
// Must not lead to a seat with a call: in which one it belongs is what the player has to say.

import type { FlightState } from '../flight/index.ts';
import type { OpenCard } from '../panels/ports.ts';

/** True where what lies open is still to be read, stamped or worked on in this seat, so that it stays. */
function isAtHand({ strips, seat }: FlightState, open: OpenCard | null): boolean {
  const strip = open?.kind === 'strip' ? strips.find(({ id }) => id === open.id) : undefined;
  if (strip === undefined) return false;
  if (strip.job !== null) return strip.job.seat === seat;
  return strip.status === 'arrived' || strip.status === 'read' || strip.status === 'returned';
}

/** The slips that hang in the cockpit, or the effects that are to be checked in the tower, where the seat still has its order of the week. */
function waitingIn({ seat, orders, slips, strips, week }: FlightState): readonly OpenCard[] {
  if (!orders[seat]) return [];
  return seat === 'cockpit'
    ? slips.filter(({ state }) => state === 'hanging').map(({ id }) => ({ kind: 'slip', id }))
    : strips
        .filter(({ check }) => check !== null && !check.done && check.dueWeek <= week)
        .map(({ id }) => ({ kind: 'strip', id }));
}

/** The only one; what lies open where there is none, or where there are several to choose from. */
function onlyOne(all: readonly OpenCard[], open: OpenCard | null): OpenCard | null {
  const [first] = all;
  return first !== undefined && all.length === 1 ? first : open;
}

/** What lies open after a press on the door. @param open what lies open now */
export function openBehindDoor(state: FlightState, open: OpenCard | null): OpenCard | null {
  return isAtHand(state, open) ? open : onlyOne(waitingIn(state), open);
}

/**
 * What lies open after the week was turned: its call, where nothing else is asked and nothing waits in either seat. @param open what lies open
 * now
 */
export function openInNewWeek(state: FlightState, open: OpenCard | null): OpenCard | null {
  const { friday, officer, strips } = state;
  if (isAtHand(state, open) || friday?.chosen === null || officer?.chosen === null) return open;
  const elsewhere = (['cockpit', 'tower'] as const).flatMap((seat) => waitingIn({ ...state, seat }));
  if (elsewhere.length > 0) return open;
  const calls = strips.filter(({ status, called }) => called && status === 'arrived');
  return onlyOne(
    calls.map(({ id }) => ({ kind: 'strip', id })),
    open,
  );
}
