// What comes after a strip that asks for nothing more.
// Must not say in which seat an unstamped strip belongs, nor leave one behind.

import { type FlightView, inOrder, type Seat, type StripView } from '../../../flight/index.ts';
import { checkDue } from './steps.ts';

/** A card to open (`check`: that of a strip whose effect is to be checked), a seat to go to, or the next week. */
export type NextThing =
  | { readonly kind: 'strip' | 'slip' | 'check'; readonly id: string }
  | { readonly kind: 'seat'; readonly to: Seat }
  | { readonly kind: 'week' };

/** True while something is asked that comes before everything else. */
function isAsked({ difference, crises, friday, officer }: FlightView): boolean {
  return (
    difference !== null ||
    crises.at(-1)?.waits === null ||
    friday?.chosen === null ||
    officer?.chosen === null
  );
}

/** True where a strip has to be read, stamped or worked on by somebody. */
function isUnfinished({ status, called, availableWeek, job }: StripView, week: number): boolean {
  if (job !== null || status === 'working') return true;
  if (status === 'returned') return availableWeek <= week;
  return called && (status === 'arrived' || status === 'read');
}

/**
 * Another call, a slip, an effect check, the other seat where one of these waits there, else the next week.
 * Null where that is the player's own choice: while a question is open or a strip that was read is unfinished, and where two fly.
 * @param id the strip that is done with
 */
export function nextThing(state: FlightView, id: string): NextThing | null {
  const { seat, week, orders } = state;
  if (state.crew !== null || isAsked(state)) return null;
  const others = inOrder(state.strips.filter((strip) => strip.id !== id));
  const unread = others.find(({ status, called }) => called && status === 'arrived');
  if (unread !== undefined) return { kind: 'strip', id: unread.id };
  if (others.some((strip) => isUnfinished(strip, week))) return null;
  const slip = orders.cockpit ? state.slips.find((one) => one.state === 'hanging') : undefined;
  const check = orders.tower ? others.find((strip) => checkDue(strip, week)) : undefined;
  if (seat === 'cockpit' && slip !== undefined) return { kind: 'slip', id: slip.id };
  if (seat === 'tower' && check !== undefined) return { kind: 'check', id: check.id };
  if (slip !== undefined) return { kind: 'seat', to: 'cockpit' };
  if (check !== undefined) return { kind: 'seat', to: 'tower' };
  return { kind: 'week' };
}
