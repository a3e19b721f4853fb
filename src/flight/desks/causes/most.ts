// How high a share a process record may show.

import type { ProcessRecord } from '../../../content/types.ts';

/**
 * Where no share goes beyond, in a group or a whole segment: a process in which nearly everything goes wrong for a whole quarter looks made up,
 * and nobody who knows the trade would call it innocent. A company whose own records are higher has more room, up to the second.
 */
const MOST = { usually: 0.6, ever: 0.94 } as const;
/** The largest disturbance that a flight has; in its segment it has room, so that it is always high. */
const LARGEST = 1.25;

/** Where no share of this record goes beyond. */
export function mostOf({ usual, delta }: ProcessRecord): number {
  return Math.min(MOST.ever, Math.max(MOST.usually, usual + LARGEST * delta));
}
