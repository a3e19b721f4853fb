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

export function slotKeys(place: string): readonly [a: string, b: string] {
  return [`${place}/a`, `${place}/b`];
}
