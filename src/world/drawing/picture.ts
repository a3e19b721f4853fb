// The pictures of the world that were shipped: rooms, views, aircraft.

import { type PictureAddress, pictureAmong } from '../../look/picture.ts';

const FOLDER = '../../../assets/images/';
const files = import.meta.glob<string>(
  [
    '../../../assets/images/**/*.webp',
    '!../../../assets/images/title*',
    '!../../../assets/images/*/field-approach*',
    '!../../../assets/images/*/field-ground*',
  ],
  { query: '?url', import: 'default', eager: true },
);

/**
 * The addresses of a picture in its sizes.
 * @param name as in assets/images, without size and file ending: `cockpit-dusk`, `fjord/sky-day`
 * @returns null where there is no such picture
 */
export function pictureOf(name: string): PictureAddress | null {
  return pictureAmong(files, `${FOLDER}${name}`);
}

/** Held by their addresses, because a browser forgets a picture that nobody holds. */
const held = new Map<string, HTMLImageElement>();
/** From so many device pixels across the window the larger size is the one that will be shown. */
const LARGE_FROM = 1200;

/**
 * Fetches pictures before they are shown, in the size that this window takes; those that it has fetched before are left out.
 * @param isWanted says of a name, as in `pictureOf`, whether it will be shown
 * @returns a piece of work for idle time, which fetches one and says whether there are more
 */
export function fetchAhead(isWanted: (name: string) => boolean): () => boolean {
  const large = window.innerWidth * window.devicePixelRatio > LARGE_FROM;
  const wanted = Object.keys(files).flatMap((path) => {
    const isLarge = path.endsWith('@2x.webp');
    const fits = isLarge === large || (!isLarge && files[path.replace('.webp', '@2x.webp')] === undefined);
    const name = path.slice(FOLDER.length).replace(/(@2x)?\.webp$/, '');
    const address = files[path];
    return fits && isWanted(name) && address !== undefined && !held.has(address) ? [address] : [];
  });
  let next = 0;
  return () => {
    const address = wanted[next];
    next += 1;
    if (address !== undefined) {
      const image = document.createElement('img');
      image.fetchPriority = 'low';
      image.src = address;
      held.set(address, image);
    }
    return next < wanted.length;
  };
}
