// Finds the addresses of the rendered pictures: rooms, views, aircraft.

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
