// When a strip is open. The bay, the keys, the clock, the cost of waiting and the debrief all use this.

import type { Strip } from '../state/strip.ts';

const UNSETTLED: ReadonlySet<Strip['status']> = new Set(['arrived', 'read', 'working', 'returned']);

/** True while there is still something to do with the strip, now or later. Only then does waiting cost anything. */
export function isUnsettled({ status }: Pick<Strip, 'status'>): boolean {
  return UNSETTLED.has(status);
}

/** Strips in the order in which they are shown: whoever has rung again because nobody had acted comes first. */
export function inOrder<Shown extends Pick<Strip, 'escalated'>>(strips: readonly Shown[]): readonly Shown[] {
  return strips.toSorted((a, b) => Number(b.escalated !== null) - Number(a.escalated !== null));
}

/** True while the player can do something with the strip in this week. */
export function isOpen(strip: Pick<Strip, 'status' | 'availableWeek'>, week: number): boolean {
  return isUnsettled(strip) && strip.availableWeek <= week;
}
