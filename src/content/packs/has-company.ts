// Whether a pack says anything of a company. Apart, because it is asked before what reads packs is fetched.

import { COMPANY_KEYS } from '../company-keys.ts';
import type { Piece } from './parse.ts';

/** Of a pack, what may tell of a company. */
interface Telling {
  readonly company: Piece | null;
  /** Texts by language. */
  readonly texts: ReadonlyMap<string, Piece>;
}

/** True for a pack that has a company of its own, or changes one of ours. */
export function hasCompany({ company, texts }: Telling): boolean {
  const says = ({ raw }: Piece) =>
    typeof raw === 'object' && raw !== null && COMPANY_KEYS.some((key) => Object.hasOwn(raw, key));
  return company !== null || [...texts.values()].some(says);
}
