// What a trainer wants a class to fly, the address for it, and the time it takes.

import { signal } from '@preact/signals';
import { LAST_NUMBER } from '../../flight/index.ts';
import { isLanguage, type Language } from '../../look/languages.ts';
import type { ClassFlight, Settings } from '../ports.ts';
import { tabStorage } from './tab-storage.ts';

/** What the class link sets. Everything else is decided by each player's own settings. */
export interface ClassWish {
  readonly seed: number;
  /** Id of the company; null = the first. */
  readonly company: string | null;
  /** The number of the flight, 1 to the last in which something wakes. */
  readonly flight: number;
  readonly pace: Settings['pace'];
  /** null = as each player's browser decides. */
  readonly language: Language | null;
  readonly school: boolean;
  readonly points: boolean;
  readonly text: Settings['textScale'];
  readonly stopEarly: boolean;
  /** True where the tower has a printed book; missing elsewhere. */
  readonly paper?: true;
}

/** The largest seed that an address may have. */
export const LARGEST_SEED = 4_294_967_295;
/** The last week of a shortened flight. */
export const STOP_EARLY = 7;

export const PACES = ['relaxed', 'standard', 'brisk'] as const satisfies readonly Settings['pace'][];
export const FLIGHTS = Array.from({ length: LAST_NUMBER }, (_, i) => i + 1);
export const TEXTS = [1, 1.25, 1.5, 2] as const satisfies readonly Settings['textScale'][];

const USUAL: ClassWish = {
  seed: 2026,
  company: null,
  flight: 1,
  pace: 'standard',
  language: null,
  school: true,
  points: true,
  text: 1,
  stopEarly: false,
};

const isYesOrNo = (value: unknown) => typeof value === 'boolean';
const CHECKS: { readonly [Name in keyof ClassWish]-?: (value: unknown) => boolean } = {
  seed: (value) => typeof value === 'number' && readSeed(String(value)) !== null,
  company: (value) => value === null || (typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)),
  flight: (value) => FLIGHTS.some((flight) => flight === value),
  pace: (value) => PACES.some((pace) => pace === value),
  language: (value) => value === null || isLanguage(value),
  school: isYesOrNo,
  points: isYesOrNo,
  text: (value) => TEXTS.some((text) => text === value),
  stopEarly: isYesOrNo,
  paper: (value) => value === true,
};

/** Where the form stands in the tab's own storage. */
const PLACE = 'class-wish';

/** What the form held before the page was loaded again, field by field; the usual where there is nothing, or nothing sensible. */
export function wishFrom(text: string | null): ClassWish {
  try {
    const found = Object.entries(JSON.parse(text ?? '{}') as Readonly<Record<string, unknown>>);
    const good = found.filter(
      ([name, value]) => Object.hasOwn(CHECKS, name) && CHECKS[name as keyof ClassWish](value),
    );
    return { ...USUAL, ...(Object.fromEntries(good) as Partial<ClassWish>) };
  } catch {
    return USUAL;
  }
}

/** Outlives the trainer's page, so that answer key and run sheet are about the same quarter. */
export const classWish = signal(wishFrom(tabStorage()?.getItem(PLACE) ?? null));

/** Changes the wish, and keeps it for the next loading of the page. */
export function changeWish(change: Partial<ClassWish>): void {
  classWish.value = { ...classWish.value, ...change };
  try {
    tabStorage()?.setItem(PLACE, JSON.stringify(classWish.value));
  } catch {
    // No room: the form then begins anew, as it did.
  }
}

/** The last week flown; null = by the schedule. */
export function stopOf(wish: ClassWish): number | null {
  return wish.stopEarly ? STOP_EARLY : null;
}

/** The query of the class link, without what is at its default. */
export function classQuery(wish: ClassWish): string {
  const query = new URLSearchParams({ seed: String(wish.seed), pace: wish.pace });
  if (wish.company !== null) query.set('company', wish.company);
  if (wish.flight !== 1) query.set('flight', String(wish.flight));
  if (wish.language !== null) query.set('lng', wish.language);
  query.set('school', wish.school ? '1' : '0');
  if (!wish.points) query.set('score', '0');
  if (wish.stopEarly) query.set('stop', String(STOP_EARLY));
  if (wish.paper === true) query.set('paper', '1');
  if (wish.text !== 1) query.set('text', String(wish.text * 100));
  return `?${query.toString()}`;
}

/** The same wish for a flight on this machine. */
export function classFlightOf(wish: ClassWish): ClassFlight {
  const { seed, company, flight, school, pace, points, text: textScale, language, paper } = wish;
  const settings = { pace, points, textScale, ...(language === null ? {} : { language }) };
  return {
    seed,
    company,
    flightNumber: flight,
    stopAfter: stopOf(wish),
    ...(paper && { paper }),
    school,
    settings,
  };
}

/** The seed in a typed text; null when it is not valid. */
export function readSeed(text: string): number | null {
  const seed = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return seed <= LARGEST_SEED ? seed : null;
}

/** Minutes of flying, least and most, by pace: estimates from the design of the time to read, mark, move, work and read verdicts. */
const MINUTES = { relaxed: [12, 20], standard: [10, 16], brisk: [8, 12] } as const;
const SCHOOL_MINUTES = 3;
/** A later flight has more strips than the first, and more to weigh at each. */
const LATER = 1.2;

/** The estimated minutes of a class's flight, with Ground school if it is offered. */
export function minutesOf(wish: ClassWish): { readonly low: number; readonly high: number } {
  const [low, high] = MINUTES[wish.pace];
  // Until week 7 a little more than half of the strips come, and no storm.
  const share = wish.stopEarly ? 0.55 : 1;
  const length = share * (wish.flight === 1 ? 1 : LATER);
  const extra = wish.school ? SCHOOL_MINUTES : 0;
  return { low: Math.round(low * length) + extra, high: Math.round(high * length) + extra };
}
