// A storage that did not answer at the start and does now: what it holds comes into use, and nothing of this visit is lost by it.

import type { Signal } from '@preact/signals';
import { setLanguage } from '../language/index.ts';
import type { Settings } from '../panels/ports.ts';
import type { Logbook } from './logbook.ts';
import type { Outside } from './outside.ts';
import type { OwnLate } from './own-late.ts';
import type { Rides } from './rides.ts';

interface Visit {
  readonly outside: Pick<Outside, 'keeper' | 'settingsFrom' | 'kept'>;
  readonly logbook: Pick<Logbook, 'lookAgain'>;
  readonly rides: Pick<Rides, 'lookAgain'>;
  readonly own: Pick<OwnLate, 'lookAgain'>;
  /** The settings of this visit, and what they were at its start. */
  readonly settings: Signal<Settings>;
  readonly atStart: Settings;
}

/** Takes up what is kept. @returns whether there was anything that the visit did without */
export async function takeUpKept(visit: Visit): Promise<boolean> {
  const { outside, logbook, rides, own, settings, atStart } = visit;
  const kept = outside.settingsFrom(await outside.keeper.load('settings', outside.kept.settings));
  const before = settings.peek();
  // What has been set in this visit stays, also what is not kept, such as the wishes of a class.
  const setHere = Object.entries(before).filter(([name, value]) => value !== atStart[name as keyof Settings]);
  settings.value = { ...kept, ...Object.fromEntries(setHere) };
  const { language } = settings.peek();
  if (language !== null && language !== before.language) await setLanguage(language);
  const [flights, ridden] = await Promise.all([logbook.lookAgain(), rides.lookAgain(), own.lookAgain()]);
  return flights || ridden;
}
