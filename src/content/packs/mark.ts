// The name of a company whose stories come from a pack: of it alone, so that nothing kept of such a flight is taken for another's.

import { fnv1a } from '../../quarter/fnv.ts';

const PREFIX = 'pack-';

/** The checksum of a pack by its text, which is also the name that it is kept by. */
export function checksumOf(text: string): string {
  return fnv1a(text).toString(36);
}

/** The id of the company that is flown with a pack. */
export function packCompany(checksum: string): string {
  return `${PREFIX}${checksum}`;
}

/** The checksum of the pack that a company is flown with; null for one of the game's own. */
export function packOf(company: string): string | null {
  return company.startsWith(PREFIX) ? company.slice(PREFIX.length) : null;
}
