// When a strip is open. The bay, the keys, the clock, the cost of waiting and the debrief all use this.

import type { Seat, Strip } from '../state/strip.ts';

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

/** What tells whether a strip can still be stamped in this week. */
interface Stampable<Shown> {
  readonly strips: readonly Shown[];
  readonly week: number;
  readonly orders: Readonly<Record<Seat, boolean>>;
}

/**
 * The full strips that wait for a stamp and could still have one this week: a seat has its order, and no other work. Short strips are left
 * out, for the crew takes those.
 */
export function unstamped<
  Shown extends Pick<Strip, 'status' | 'availableWeek' | 'storm' | 'called'> & {
    readonly job: { readonly seat: Seat } | null;
  },
>({ strips, week, orders }: Stampable<Shown>): readonly Shown[] {
  const free = (['cockpit', 'tower'] as const).some(
    (seat) => orders[seat] && strips.every(({ job }) => job?.seat !== seat),
  );
  if (!free) return [];
  return strips.filter(
    ({ status, availableWeek, storm, called }) =>
      !storm &&
      called &&
      (status === 'arrived' || status === 'read' || status === 'returned') &&
      availableWeek <= week,
  );
}
