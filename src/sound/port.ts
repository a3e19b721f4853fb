// What the rest of the game asks of the sound, and the silence before it is loaded.
// Must not import Howler: it comes with its own chunk.

import type { Seat } from '../flight/types.ts';
import type { EffectName, Settings } from '../look/preferences.ts';

export interface Sound {
  play(effect: EffectName): void;
  /** The room one hears: a seat's, or none. */
  ambience(room: Seat | null): void;
  setVolumes(volumes: Settings['volumes']): void;
  setMuted(muted: boolean): void;
}

/** Nothing is heard before the first gesture, nor when the sound cannot be loaded. */
export const SILENCE: Sound = {
  play: () => undefined,
  ambience: () => undefined,
  setVolumes: () => undefined,
  setMuted: () => undefined,
};
