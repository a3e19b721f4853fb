// The week of the calendar that a day lies in, where the browser is.

import { timeFormat } from 'd3-time-format';
import type { CalendarWeek } from '../flight/index.ts';

const isoYear = timeFormat('%G');
const isoWeek = timeFormat('%V');

/** @param day a day as ISO 8601 writes it, e.g. `2026-11-29T12:00:00.000Z` */
export function calendarWeek(day: string): CalendarWeek {
  const date = new Date(day);
  return { year: Number(isoYear(date)), week: Number(isoWeek(date)) };
}
