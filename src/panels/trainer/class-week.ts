// Where a class should be by the clock on the wall. The page hears nothing of the others' flights, so this is no account of where they are.

import { signal } from '@preact/signals';
import { WEEKS } from '../../flight/index.ts';
import { type ClassWish, SCHOOL_MINUTES } from './class-link.ts';
import { tabStorage } from './tab-storage.ts';

/** When a class began for a landing time, both in minutes since midnight. */
export interface Begun {
  readonly at: number;
  readonly land: number;
}

/** Where it stands in the tab's own storage: a trainer's page that is loaded again goes on. */
const PLACE = 'class-begun';

function read(): Begun | null {
  try {
    const { at, land } = JSON.parse(tabStorage()?.getItem(PLACE) ?? '{}') as Partial<Begun>;
    return Number.isInteger(at) && Number.isInteger(land) ? { at: Number(at), land: Number(land) } : null;
  } catch {
    return null;
  }
}

/** What the trainer last began; null = nothing in this tab. */
const begun = signal(read());

/** Begins now, and keeps that for the next loading of the page. */
export function beginClass(now: Begun): void {
  begun.value = now;
  try {
    tabStorage()?.setItem(PLACE, JSON.stringify(now));
  } catch {
    // No room: after a reload the trainer begins anew.
  }
}

/**
 * When the class of a wish began, in minutes since midnight; null = not yet. Another landing time is another class, and what began later than
 * now was on another day.
 */
export function begunAt({ land }: ClassWish, now: number): number | null {
  const last = begun.value;
  return last !== null && last.land === land && last.at <= now ? last.at : null;
}

/** What a class should be doing: Ground school, a week of so many, or finishing the week it is in. */
export type Due = 'school' | 'finish' | { readonly week: number; readonly last: number };

/**
 * What a class should be doing when the time up to the landing is shared out evenly over the weeks; Ground school comes first where it is
 * wished.
 * @param at when it began @param land when it lands @param now all in minutes since midnight
 */
export function dueByClock(wish: ClassWish, { at, land }: Begun, now: number): Due {
  if (now >= land) return 'finish';
  const first = at + (wish.school ? SCHOOL_MINUTES : 0);
  if (now < first) return 'school';
  const last = wish.stop ?? WEEKS;
  return { week: 1 + Math.floor((last * (now - first)) / (land - first)), last };
}
