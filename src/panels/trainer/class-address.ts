// The address of the class link.

import type { PagePlace } from '../../flight/index.ts';
import { queryAt } from '../parts/pair/PairLink.tsx';
import { type Place, type Reached, reached, reachedFrom } from '../parts/reach.ts';
import { type ClassWish, classQuery } from './class-link.ts';

/**
 * The address for a wish.
 * @param room what the room's server says of itself, which knows short addresses; null = another server
 */
export function classAddress(wish: ClassWish, place: Place, room: string | null): Reached {
  return reachedFrom(classQuery(wish), place, room);
}

/** The address for a wish, from this page. @param place in a flight of two; missing = each flies alone */
export function addressOf(wish: ClassWish, place?: PagePlace): Reached {
  const query = classQuery(wish);
  return reached(place === undefined ? query : queryAt(query, place));
}
