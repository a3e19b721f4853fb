// Which stories of a short strip bring back what went wrong the last time.

import type { Scenario } from '../../content/types.ts';

/**
 * Those of the stories that are of such a row: best none that was told in the flight before. Where only those are left, the one line of a full
 * story still asks again, in other words and for the seat alone; a line that was a short strip's then would be the same line.
 * @param rows what went wrong the last time, and has not come yet in this flight
 * @param isLately whether a story was told in the flight before
 */
export function againOf<Drawn extends Scenario>(
  stories: readonly Drawn[],
  rows: readonly string[],
  isLately: (story: Drawn) => boolean,
): readonly Drawn[] {
  const own = stories.filter(({ responsibility }) => responsibility.some((row) => rows.includes(row)));
  const fresh = own.filter((one) => !isLately(one));
  return fresh.length > 0 ? fresh : own.filter(({ storm }) => !storm);
}
