// A schedule as a paper flight flies it: what a printed book cannot hold is left out.

import type { Schedule } from './types.ts';

/** True in the weeks whose calls are read from the book; in the others they stand on the cockpit's screen. */
export function isInBook(week: number): boolean {
  return week % 2 === 0;
}

const KEPT = new WeakMap<Schedule, Schedule>();

/**
 * The schedule without what depends on the flight so far: only desks of suspects and cards, none of them open from the beginning, and logs
 * that remember nothing. Asked for many times in a flight, so it is kept.
 */
export function onPaper(schedule: Schedule): Schedule {
  const kept = KEPT.get(schedule);
  if (kept !== undefined) return kept;
  const { desk, log } = schedule;
  const printed: Schedule = {
    ...schedule,
    desk: { ...desk, works: ['causes'], firstOpened: false },
    log: { ...log, memory: false },
  };
  KEPT.set(schedule, printed);
  return printed;
}
