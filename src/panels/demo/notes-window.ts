// The trainer's second window: the same page with another parameter.

import { openBeside } from '../parts/beside.ts';

/** Its address, made of the wall's own. */
export function notesAddress(): string {
  const address = new URL(window.location.href);
  address.searchParams.set('demo', 'notes');
  return address.href;
}

/** Opens it beside the wall. @returns false where the browser refuses */
export function openNotes(): boolean {
  return openBeside(notesAddress(), 'notes', 620, 760);
}
