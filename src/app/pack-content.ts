// The content of a company that is flown with a pack which is kept here. Comes with the checks of packs, when such a flight is wanted.

import type { Content, TextTree } from '../content/index.ts';
import { flownWith } from '../content/packs/flown.ts';
import { checksumOf } from '../content/packs/mark.ts';
import type { KeptPack } from '../content/packs/opened.ts';
import { readPackFile } from '../content/packs/read.ts';
import { decodeText } from './decode.ts';
import { checkedPack } from './own-checks.ts';
import { inSlices } from './slices.ts';

/** Reads a kept pack, and lays it beside the company that it is for; null where it does not pass today's checks. */
export async function packContent({ name, text }: KeptPack): Promise<Content | null> {
  const slices = <T>(work: Generator<undefined, T>) => inSlices(work, () => performance.now());
  const read = await slices(readPackFile(name, new TextEncoder().encode(text), decodeText));
  if (read.faults !== undefined) return null;
  const found = await checkedPack(name, read.pack, slices);
  if ('faults' in found) return null;
  const { host, made, added, alone } = found;
  const texts = new Map([...read.pack.parts.texts].map(([language, { raw }]) => [language, raw as TextTree])); // as checked
  return flownWith(
    { name, checksum: checksumOf(text) },
    {
      host,
      lends: alone ? null : read.pack.home,
      company: made !== null,
      scenarios: added.scenarios,
      texts,
    },
  );
}
