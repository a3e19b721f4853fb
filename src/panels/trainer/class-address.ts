// The address of the class link: the one under which others reach this game, which need not be the one this page was opened by.

import { homeOf, shortened } from '../parts/short-address.ts';
import { type ClassWish, classQuery } from './class-link.ts';

/** Where a page lies, as far as its address decides who reaches it. */
export type Place = Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname'>;

/** True for a host that only this machine reaches: its address is of no use on a wall. */
export function isOnlyHere({ protocol, hostname }: Pick<Place, 'protocol' | 'hostname'>): boolean {
  if (protocol === 'file:') return true;
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

export interface ClassAddress {
  readonly text: string;
  /** Why nobody else gets there; null = they do. */
  readonly unreachable: 'loopback' | 'file' | null;
}

/**
 * The address for a wish.
 * @param room what the room's server says of itself, which knows short addresses; null = another server
 */
export function classAddress(wish: ClassWish, place: Place, room: string | null): ClassAddress {
  const { protocol, origin, pathname } = place;
  const query = classQuery(wish);
  if (room !== null)
    return { text: shortened(isOnlyHere(place) ? room : `${origin}/`, query), unreachable: null };
  // The origin of a file is «null».
  const text = `${protocol === 'file:' ? 'file://' : origin}${homeOf(pathname)}${query}`;
  const unreachable = protocol === 'file:' ? 'file' : isOnlyHere(place) ? 'loopback' : null;
  return { text, unreachable };
}

/** The address for a wish, from this page. */
export function addressOf(wish: ClassWish): ClassAddress {
  const said = document.querySelector<HTMLMetaElement>('meta[name="room-address"]');
  return classAddress(wish, window.location, said?.content ?? null); // null = not the room's server
}
