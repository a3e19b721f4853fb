// A pack as a file that can be opened elsewhere, and read and changed by hand.

import type { OwnCase } from '../own-case.ts';
import { GAME, PACK_VERSION } from './limits.ts';
import type { ReadPack } from './opened.ts';

/** A pack that is known to be whole, as the text of a file. */
export const writePackValue = (pack: object) =>
  `${JSON.stringify({ game: GAME, pack: PACK_VERSION, ...pack }, null, 2)}\n`;

/** The text of a pack of own cases. */
export function writeCases(cases: readonly OwnCase[]): string {
  return writePackValue({ cases });
}

/** The text of a whole pack, as one file whatever it was before. */
export function writePack({ name, cases, home, parts: { company, scenarios, texts } }: ReadPack): string {
  return writePackValue({
    ...(name === '' ? {} : { name }),
    ...(home === null ? {} : { for: home }),
    ...(company === null ? {} : { company: company.raw }),
    ...(cases.length === 0 ? {} : { cases }),
    ...(scenarios.length === 0 ? {} : { scenarios: scenarios.map(({ raw }) => raw) }),
    ...(texts.size === 0
      ? {}
      : { texts: Object.fromEntries([...texts].map(([language, { raw }]) => [language, raw])) }),
  });
}
