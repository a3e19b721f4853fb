// The week's quarter: in each week of the calendar one quarter that is the same for everybody, whatever they have flown before.

import type { FlightSetup } from '../state/flight.ts';
import { second } from './second.ts';

/** A week as ISO 8601 counts them: weeks begin on Monday, and week 1 has the year's first Thursday. */
export interface CalendarWeek {
  /** The year that the week belongs to, which near New Year is not always that of its days. */
  readonly year: number;
  readonly week: number;
}

/** It is always the startup by the second schedule, with the stories of a second flight. */
const SAME_FOR_ALL = { company: 'startup', schedule: second.id, flightNumber: 2 } as const;
/** A seed is written as year and week, e.g. 202648. */
const YEAR = 100;

/** What the week's quarter fixes of a setup. */
export type WeekQuarter = Pick<
  FlightSetup,
  'company' | 'schedule' | 'flightNumber' | 'seed' | 'missedBefore' | 'seenBefore'
>;

/** The quarter of a week. */
export function weekQuarter({ year, week }: CalendarWeek): WeekQuarter {
  return { ...SAME_FOR_ALL, seed: year * YEAR + week, missedBefore: [], seenBefore: [] };
}

/** The week whose quarter a setup is, flown in full; null where it is another quarter. */
export function calendarWeekOf(setup: FlightSetup): CalendarWeek | null {
  const { seed, missedBefore, seenBefore, practice, stopAfter } = setup;
  const week = { year: Math.floor(seed / YEAR), week: seed % YEAR };
  const same = Object.entries(SAME_FOR_ALL).every(
    ([name, value]) => setup[name as keyof typeof SAME_FOR_ALL] === value,
  );
  const exists = week.year >= 2000 && week.year < 10_000 && week.week >= 1 && week.week <= 53;
  const asEverybody = missedBefore.length === 0 && seenBefore.length === 0 && practice === undefined;
  return same && exists && asEverybody && stopAfter === second.lastWeek ? week : null;
}
