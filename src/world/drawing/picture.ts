// The pictures of the world that were shipped: rooms, views, aircraft.

import { type PictureAddress, pictureAmong } from '../../look/picture.ts';

const FOLDER = '../../../assets/images/';
const files = import.meta.glob<string>(
  [
    '../../../assets/images/*.webp',
    '!../../../assets/images/title*',
    '!../../../assets/images/field-approach*',
    '!../../../assets/images/field-ground*',
  ],
  { query: '?url', import: 'default', eager: true },
);

/**
 * The addresses of a picture in its sizes.
 * @param name as in assets/images, without size and file ending: `cockpit-dusk`
 * @returns null where there is no such picture
 */
export function pictureOf(name: string): PictureAddress | null {
  return pictureAmong(files, `${FOLDER}${name}`);
}

/** Held, because a browser forgets a picture that nobody holds. */
const held: HTMLImageElement[] = [];
/** From so many device pixels across the window the larger size is the one that will be shown. */
const LARGE_FROM = 1200;

/**
 * Fetches pictures before they are shown: all that there are, in the size that this window takes.
 * @returns a piece of work for idle time, which fetches one and says whether there are more
 */
export function picturesAhead(): () => boolean {
  const large = window.innerWidth * window.devicePixelRatio > LARGE_FROM;
  const paths = Object.keys(files);
  const wanted = paths.filter((path) => {
    const isLarge = path.endsWith('@2x.webp');
    return isLarge === large || (!isLarge && files[path.replace('.webp', '@2x.webp')] === undefined);
  });
  let next = held.length > 0 ? wanted.length : 0;
  return () => {
    const address = files[wanted[next] ?? ''];
    next += 1;
    if (address !== undefined) {
      const image = document.createElement('img');
      image.fetchPriority = 'low';
      image.src = address;
      held.push(image);
    }
    return next < wanted.length;
  };
}
