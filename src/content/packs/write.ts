// A pack as a file that can be opened elsewhere, and read and changed by hand.

import type { OwnCase } from '../own-case.ts';

/** The mark of our files, and the version of their shape. */
export const GAME = 'cleared-to-close';
export const PACK_VERSION = 1;

/** The text of a pack of own cases. */
export function writeCases(cases: readonly OwnCase[]): string {
  return `${JSON.stringify({ game: GAME, pack: PACK_VERSION, cases }, null, 2)}\n`;
}
