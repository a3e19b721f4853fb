// What a logbook holds, in words.

import { formatDate, t } from '../../language/index.ts';
import type { LogbookHolds, LogbookRead } from '../ports.ts';

/** A file that was read and can be taken. */
export type Offered = Exclude<LogbookRead, { readonly fault: string }>;

/** «12 flyturer, den siste landet 29. nov. 2026, 10:00». */
export function holdsText({ flights, newest }: LogbookHolds): string {
  if (newest === null) return t('logbook:carry.ask.empty');
  return t('logbook:carry.ask.holds', { count: flights, newest: formatDate(new Date(newest)) });
}
