// Where documents lie in the storage: each in one of two slots in turn, under its name; of some names there are several.

import { type DocumentName, VERSIONS } from './records.ts';

export type Slot = 'a' | 'b';
export const SLOTS = ['a', 'b'] as const;

/** What cannot be used, or was replaced, lies under this. */
export const ASIDE = 'aside';

/** The place of a document; of some names there are several, told apart by `of`. */
export function placeOf(name: DocumentName, of?: string): string {
  return of === undefined ? name : `${name}:${of}`;
}

/** The name of the document at a place; null where this version of the game knows none of that name. */
export function nameAt(place: string): DocumentName | null {
  const name = place.replace(/:.*$/s, '');
  return Object.hasOwn(VERSIONS, name) ? (name as DocumentName) : null;
}

/** The place whose slot a key is; null where it is none. */
export function placeOfKey(key: string): string | null {
  const place = /^(.+)\/[ab]$/s.exec(key)?.[1] ?? '';
  return place.startsWith(`${ASIDE}/`) || nameAt(place) === null ? null : place;
}

/** True for a document's key of which this version of the game knows none: a newer one has written it. */
export function isForeignKey(key: string): boolean {
  return /\/[ab]$/.test(key) && !key.startsWith(`${ASIDE}/`) && placeOfKey(key) === null;
}

/** The next free key for what is set aside of a place. @param taken the keys that there are */
export function nextAside(place: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${ASIDE}/${place}/${number}`)) number += 1;
  return `${ASIDE}/${place}/${number}`;
}

export function slotKeys(place: string): readonly [a: string, b: string] {
  return [`${place}/a`, `${place}/b`];
}
