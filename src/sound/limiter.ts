// Limits how often sounds play: no sound twice within a moment, and only a few different ones within half a second.

import type { SoundName } from './port.ts';

/** Milliseconds between two plays of the same sound; and how many sounds may play within one window. */
const SAME_MS = 120;
const WINDOW_MS = 500;
const MOST_IN_WINDOW = 4;

/** Returns a function that says whether a sound may be played now, and remembers that it was. */
export function createLimiter(): (effect: SoundName, now: number) => boolean {
  const last = new Map<SoundName, number>();
  let recent: readonly number[] = [];
  return (effect, now) => {
    recent = recent.filter((time) => now - time < WINDOW_MS);
    if (recent.length >= MOST_IN_WINDOW || now - (last.get(effect) ?? Number.NEGATIVE_INFINITY) < SAME_MS)
      return false;
    recent = [...recent, now];
    last.set(effect, now);
    return true;
  };
}
