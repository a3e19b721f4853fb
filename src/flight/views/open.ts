// When a strip is open, for the bay, the keys, the clock, the cost of waiting and the debrief alike.

import type { Strip } from '../state/strip.ts';

const UNSETTLED: ReadonlySet<Strip['status']> = new Set(['arrived', 'read', 'working', 'returned']);

/** True while somebody still has to do something with it, now or later: only then does waiting cost. */
export function isUnsettled({ status }: Pick<Strip, 'status'>): boolean {
  return UNSETTLED.has(status);
}

/** True while the strip asks something of the player in this week. */
export function isOpen(strip: Pick<Strip, 'status' | 'availableWeek'>, week: number): boolean {
  return isUnsettled(strip) && strip.availableWeek <= week;
}
