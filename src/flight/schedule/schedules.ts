// The list of all schedules. To add one, write a file for it and add it here.

import { demo } from './demo.ts';
import { first } from './first.ts';
import { later } from './later.ts';
import { second } from './second.ts';
import { storm } from './storm.ts';
import { onPaper } from './on-paper.ts';
import { asPractised } from './practised.ts';
import { third } from './third.ts';
import type { FlightSetup } from '../state/flight.ts';
import type { Schedule } from './types.ts';

export const SCHEDULES: readonly Schedule[] = [first, second, third, later, demo, storm];

const PLAYED: readonly Schedule[] = [first, second, third];

/** The number of the first flight in which everything is awake; nothing new comes after it. */
export const LAST_NUMBER = PLAYED.length + 1;

/** The id of the schedule for a player's nth flight, from 1 on. @param joined true for a company of joined segments */
export function scheduleFor(flightNumber: number, joined = false): string {
  return (joined ? storm : (PLAYED[flightNumber - 1] ?? later)).id;
}

/**
 * The schedule that a setup names, as subtle as it is flown, and as far as a book can hold it in a paper flight.
 * @throws Error on an unknown name; saves and addresses are checked for that when they are read
 */
export function scheduleOf(setup: Pick<FlightSetup, 'schedule' | 'practice' | 'paper'>): Schedule {
  const found = SCHEDULES.find(({ id }) => id === setup.schedule);
  if (found === undefined) throw new Error(`no schedule ${setup.schedule}`);
  const practised = asPractised(found, setup.practice);
  return setup.paper === true ? onPaper(practised) : practised;
}

/**
 * The same for the desk and the log of one strip, where the strips of a flight differ in subtlety. Noise and the number of cards that may be
 * opened are the flight's.
 */
export function scheduleAt(
  setup: Pick<FlightSetup, 'schedule' | 'practice' | 'paper'>,
  subtlety: number,
): Schedule {
  const flown = scheduleOf(setup);
  const { practice } = setup;
  if (practice === undefined || subtlety === practice.subtlety) return flown;
  const { desk, log } = scheduleOf({ ...setup, practice: { ...practice, subtlety } });
  return { ...flown, desk: { ...desk, open: flown.desk.open }, log };
}

/** True for the id of a schedule. */
export function isSchedule(id: unknown): id is string {
  return SCHEDULES.some((schedule) => schedule.id === id);
}

/** The week in which missed responsibilities come back as short strips; null in schedules without short strips. */
export function lastStormWeek(setup: { readonly schedule: string }): number | null {
  return scheduleOf(setup).storms.at(-1)?.week ?? null;
}

/** True where messages carry advice: a person who says one to another gives some in every flight, and so does the printed book. */
export function isAdvised(setup: FlightSetup): boolean {
  return setup.crew !== undefined || setup.paper === true || scheduleOf(setup).desk.advised;
}

/** True where what was missed comes back in the last of those weeks; a printed book cannot know it. */
export function hasEchoes({ paper }: Pick<FlightSetup, 'paper'>): boolean {
  return paper !== true;
}
