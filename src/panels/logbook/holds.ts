// What a logbook holds, in words.

import { formatDate, formatList, t } from '../../language/index.ts';
import type { LogbookHolds, LogbookRead } from '../ports.ts';

/** A file that was read and can be taken. */
export type Offered = Exclude<LogbookRead, { readonly fault: string }>;

function flightsText({ flights, newest }: LogbookHolds): string {
  if (newest === null) return t('logbook:carry.ask.flights', { count: flights });
  return t('logbook:carry.ask.flightsSince', { count: flights, newest: formatDate(new Date(newest)) });
}

/** «12 flyturer (den siste landet 29. nov. 2026, 10:00), 2 ferdighetsprøver og 1 egen sak»; null = it holds nothing. */
export function holdsText(holds: LogbookHolds): string | null {
  const { flights, underWay, rides, cases, packs } = holds;
  const things = [
    flights === 0 ? null : flightsText(holds),
    underWay === 0 ? null : t('logbook:carry.ask.underWay', { count: underWay }),
    rides === 0 ? null : t('logbook:carry.ask.rides', { count: rides }),
    cases === 0 ? null : t('logbook:carry.ask.cases', { count: cases }),
    packs === 0 ? null : t('logbook:carry.ask.packs', { count: packs }),
  ].filter((one) => one !== null);
  return things.length === 0 ? null : formatList(things);
}
