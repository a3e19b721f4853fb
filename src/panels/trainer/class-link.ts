// What a trainer wants a class to fly, the address for it, and the time it takes.

import { signal } from '@preact/signals';
import { LAST_NUMBER, WEEKS } from '../../flight/index.ts';
import { isLanguage, type Language } from '../../look/languages.ts';
import { timeInAddress } from '../parts/short-address.ts';
import type { ClassFlight, Game, Settings } from '../ports.ts';
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
  /** The last week flown; null = by the schedule. */
  readonly stop: number | null;
  /** True for the quarter of a printed tower's book. */
  readonly paper: boolean;
  /** The time at which all land, in minutes since midnight; null = none. */
  readonly land: number | null;
}

/** The largest seed that an address may have. */
export const LARGEST_SEED = 4_294_967_295;
/** The last week of a flight that is shortened in the form; an address may name another. */
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
  stop: null,
  paper: false,
  land: null,
};

/** Minutes of a day. */
const DAY = 24 * 60;

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
  stop: (value) => value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) < WEEKS),
  paper: isYesOrNo,
  land: (value) => value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < DAY),
};

/** Where the form stands in the tab's own storage. */
const PLACE = 'class-wish';
/** What the address said of the class when the form was last changed. */
const UNDER = 'class-wish-under';

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

/** What the page's own address asks of a class; empty where it asks nothing. */
let under = '';

/** Changes the wish, and keeps it for the next loading of the page. */
export function changeWish(change: Partial<ClassWish>): void {
  classWish.value = { ...classWish.value, ...change };
  try {
    tabStorage()?.setItem(PLACE, JSON.stringify(classWish.value));
    tabStorage()?.setItem(UNDER, under);
  } catch {
    // No room: the form then begins anew, as it did.
  }
}

/** Fills the form with what the address asks, once; what has been changed in the form under the same address holds, also when the page is loaded again. */
export function takeAsked(asked: Game['asked']): void {
  const found = asked.peek();
  if (found === null) return;
  under = JSON.stringify(found.wish);
  if (found.again || tabStorage()?.getItem(UNDER) !== under) changeWish(found.wish);
  asked.value = null;
}

/** The query of the class link, without what is at its default. */
export function classQuery(wish: ClassWish): string {
  const query = new URLSearchParams({ seed: String(wish.seed), pace: wish.pace });
  if (wish.company !== null) query.set('company', wish.company);
  if (wish.flight !== 1) query.set('flight', String(wish.flight));
  if (wish.language !== null) query.set('lng', wish.language);
  query.set('school', wish.school ? '1' : '0');
  if (!wish.points) query.set('score', '0');
  if (wish.stop !== null) query.set('stop', String(wish.stop));
  if (wish.paper) query.set('paper', '1');
  if (wish.land !== null) query.set('land', timeInAddress(wish.land));
  if (wish.text !== 1) query.set('text', String(wish.text * 100));
  return `?${query.toString()}`;
}

/** The same wish for a flight on this machine. */
export function classFlightOf(wish: ClassWish): ClassFlight {
  const { seed, company, flight, land, paper, school, pace, points, stop, text: textScale, language } = wish;
  const settings = { pace, points, textScale, ...(language === null ? {} : { language }) };
  return {
    seed,
    company,
    flightNumber: flight,
    stopAfter: stop,
    land,
    ...(paper && { paper }),
    school,
    settings,
  };
}

/** The time in a field for one, «10:35», in minutes since midnight; null where it is empty or not whole. */
export function readTime(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours === undefined ? null : 60 * Number(hours) + Number(minutes);
}

/** A time as such a field has it. */
export function writeTime(minutes: number | null): string {
  return minutes === null ? '' : timeInAddress(minutes).replace('.', ':').padStart(5, '0');
}

/** The seed in a typed text; null when it is not valid. */
export function readSeed(text: string): number | null {
  const seed = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return seed <= LARGEST_SEED ? seed : null;
}

/**
 * Minutes of a first flight, least and most, by pace. `npm run fly -- --seconds` adds up what is read and pressed: at 4 words a second and 1.5 s a
 * press it comes to 17 minutes, at its own 2.5 words and 2 s to 26. Without a clock some take longer, and a short clock saves less than it
 * seems, because it stands while one reads.
 */
const MINUTES = { relaxed: [17, 30], standard: [16, 26], brisk: [15, 22] } as const;
/** What Ground school takes. */
export const SCHOOL_MINUTES = 3;
/** A later flight has more strips than the first, and more to weigh at each. */
const LATER = 1.2;
/** Until week 7 a little more than half of the strips come, and no storm; of other weeks in proportion. */
const SHARE_OF_WEEK = 0.55 / STOP_EARLY;

/** The estimated minutes of a class's flight, with Ground school if it is offered. */
export function minutesOf(wish: ClassWish): { readonly low: number; readonly high: number } {
  const [low, high] = MINUTES[wish.pace];
  const share = wish.stop === null ? 1 : Math.min(1, wish.stop * SHARE_OF_WEEK);
  const length = share * (wish.flight === 1 ? 1 : LATER);
  const extra = wish.school ? SCHOOL_MINUTES : 0;
  return { low: Math.round(low * length) + extra, high: Math.round(high * length) + extra };
}
