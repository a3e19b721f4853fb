// The address of the class link.

import { type Place, type Reached, reached, reachedFrom } from '../parts/reach.ts';
import { type ClassWish, classQuery } from './class-link.ts';

/**
 * The address for a wish.
 * @param room what the room's server says of itself, which knows short addresses; null = another server
 */
export function classAddress(wish: ClassWish, place: Place, room: string | null): Reached {
  return reachedFrom(classQuery(wish), place, room);
}

/** The address for a wish, from this page. */
export function addressOf(wish: ClassWish): Reached {
  return reached(classQuery(wish));
}
