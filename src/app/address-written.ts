// Writes wishes into the address, as address.ts reads them out of it: those of a class, and those of a demo.

import { timeInAddress } from '../panels/parts/short-address.ts';
import type { ClassFlight, DemoWish } from '../panels/ports.ts';
import type { Parameters } from './address.ts';

/**
 * The query with a class's wishes in it, as its link has them: a flight for which the page is loaded again is still the class's.
 * @param query `location.search`; what it says of other things stays
 */
export function withClass(query: string, flight: ClassFlight): string {
  const { seed, company, flightNumber, stopAfter, land, crew, paper, school, settings } = flight;
  const { pace, language, points, textScale } = settings;
  const wishes: Partial<Record<keyof Parameters, string | null>> = {
    seed: String(seed),
    company,
    flight: flightNumber === 1 ? null : String(flightNumber),
    stop: stopAfter === null ? null : String(stopAfter),
    paper: paper === true ? '1' : null,
    land: land === null ? null : timeInAddress(land),
    crew: crew ?? null, // one player
    // Who flies has been offered the school.
    school: school ? null : '0',
    ...(pace && { pace }),
    ...(language && { lng: language }),
    ...(points !== undefined && { score: points ? null : '0' }),
    ...(textScale && { text: textScale === 1 ? null : String(100 * textScale) }),
  };
  return withParameters(query, wishes);
}

/** The query of a demo on the wall; null = without one. What the query says of other things stays. */
export function withDemo(query: string, demo: DemoWish | null): string {
  return withParameters(query, {
    demo: demo === null ? null : 'wall',
    company: demo?.company ?? null,
    seed: demo?.seed == null ? null : String(demo.seed),
    own: ownInAddress(demo?.own),
  });
}

/** @param wishes null = without this parameter */
function withParameters(query: string, wishes: Partial<Record<keyof Parameters, string | null>>): string {
  const parts = new URLSearchParams(query);
  for (const [name, value] of Object.entries(wishes)) {
    if (value === null) parts.delete(name);
    else parts.set(name, value);
  }
  return `?${parts.toString()}`;
}

function ownInAddress(own: DemoWish['own']): string | null {
  if (own === undefined || own === 'none') return own ?? null; // the newest
  return `${own.first ? 'first' : 'last'}-${own.id}`;
}
