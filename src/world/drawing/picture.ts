// The pictures of the world that were shipped: rooms, views, aircraft.
// Must not place or show them.

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
 * The addresses of a picture.
 * @param name as in assets/images, without size and ending: `cockpit-dusk`
 * @returns null when it is not there
 */
export function pictureOf(name: string): PictureAddress | null {
  return pictureAmong(files, `${FOLDER}${name}`);
}
