// The address under which others reach this game, which need not be the one this page was opened by.

import { homeOf, shortened } from './short-address.ts';

/** Where a page lies, as far as its address decides who reaches it. */
export type Place = Pick<Location, 'protocol' | 'hostname' | 'origin' | 'pathname'>;

/** True for a host that only this machine reaches: its address is of no use to anybody else. */
export function isOnlyHere({ protocol, hostname }: Pick<Place, 'protocol' | 'hostname'>): boolean {
  if (protocol === 'file:') return true;
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

export interface Reached {
  readonly text: string;
  /** Why nobody else gets there; null = they do. */
  readonly unreachable: 'loopback' | 'file' | null;
}

/**
 * The address for a query.
 * @param room what the room's server says of itself, which knows short addresses; null = another server
 */
export function reachedFrom(query: string, place: Place, room: string | null): Reached {
  const { protocol, origin, pathname } = place;
  if (room !== null)
    return { text: shortened(isOnlyHere(place) ? room : `${origin}/`, query), unreachable: null };
  // The origin of a file is «null».
  const text = `${protocol === 'file:' ? 'file://' : origin}${homeOf(pathname)}${query}`;
  const unreachable = protocol === 'file:' ? 'file' : isOnlyHere(place) ? 'loopback' : null;
  return { text, unreachable };
}

/** What the room's server says of itself; null where another server gives the page. */
export function roomAddress(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="room-address"]')?.content ?? null; // another server's
}

/** The address for a query, from this page. */
export function reached(query: string): Reached {
  return reachedFrom(query, window.location, roomAddress());
}
