// What a trainer wants a class to fly, the address for it, and the time it takes.

import { signal } from '@preact/signals';
import type { Language } from '../../look/languages.ts';
import type { ClassFlight, Settings } from '../ports.ts';

/** What the class link sets. Everything else is decided by each player's own settings. */
export interface ClassWish {
  readonly seed: number;
  readonly pace: Settings['pace'];
  /** null = as each player's browser decides. */
  readonly language: Language | null;
  readonly school: boolean;
  readonly points: boolean;
  readonly text: Settings['textScale'];
  readonly stopEarly: boolean;
}

/** The largest seed that an address may have. */
export const LARGEST_SEED = 4_294_967_295;
/** The last week of a shortened flight. */
export const STOP_EARLY = 7;

/** Outlives the trainer's page, so that answer key and run sheet are about the same quarter. */
export const classWish = signal<ClassWish>({
  seed: 2026,
  pace: 'standard',
  language: null,
  school: true,
  points: true,
  text: 1,
  stopEarly: false,
});

/** The last week flown; null = by the schedule. */
export function stopOf(wish: ClassWish): number | null {
  return wish.stopEarly ? STOP_EARLY : null;
}

/** The query of the class link, without what is at its default. */
export function classQuery(wish: ClassWish): string {
  const query = new URLSearchParams({ seed: String(wish.seed), pace: wish.pace });
  if (wish.language !== null) query.set('lng', wish.language);
  query.set('school', wish.school ? '1' : '0');
  if (!wish.points) query.set('score', '0');
  if (wish.stopEarly) query.set('stop', String(STOP_EARLY));
  if (wish.text !== 1) query.set('text', String(wish.text * 100));
  return `?${query.toString()}`;
}

/** True for a host that only this machine reaches: its address is of no use on a wall. */
export function isOnlyHere({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  if (protocol === 'file:') return true;
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}

/** The same wish for a flight on this machine. */
export function classFlightOf(wish: ClassWish): ClassFlight {
  const { seed, school, pace, points, text: textScale, language } = wish;
  const settings = { pace, points, textScale, ...(language === null ? {} : { language }) };
  return { seed, stopAfter: stopOf(wish), school, settings };
}

/** The seed in a typed text; null when it is not valid. */
export function readSeed(text: string): number | null {
  const seed = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return seed <= LARGEST_SEED ? seed : null;
}

/** Minutes of flying, least and most, by pace: estimates from the design of the time to read, mark, move, work and read verdicts. */
const MINUTES = { relaxed: [12, 20], standard: [10, 16], brisk: [8, 12] } as const;
const SCHOOL_MINUTES = 3;

/** The estimated minutes of a class's flight, with Ground school if it is offered. */
export function minutesOf(wish: ClassWish): { readonly low: number; readonly high: number } {
  const [low, high] = MINUTES[wish.pace];
  // Until week 7 a little more than half of the strips come, and no storm.
  const share = wish.stopEarly ? 0.55 : 1;
  const extra = wish.school ? SCHOOL_MINUTES : 0;
  return { low: Math.round(low * share) + extra, high: Math.round(high * share) + extra };
}
