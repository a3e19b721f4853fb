// What the rest of the game asks of the sound, and the silence before it is loaded.
// Must not import Howler: it comes with its own chunk.

import type { Phase, Seat } from '../flight/index.ts';
import type { Language } from '../look/languages.ts';
import type { EffectName, Settings } from '../look/preferences.ts';

/** Every short sound: those that panels ask for, the warning, and the end of a radio call. */
export type SoundName = EffectName | 'warning' | 'squelch-close';

/** Where one is while flying, as far as it can be heard. */
export interface Scene {
  readonly seat: Seat;
  readonly phase: Phase;
  /** Strips that ask something of the player. */
  readonly load: number;
  /** The weeks of the storm strips. */
  readonly storm: boolean;
  /** False until the theme may begin: the first sounds of a flight are the room's. */
  readonly theme: boolean;
}

/** Something said on the radio. The words stand on the screen as well. */
export interface Speech {
  readonly text: string;
  /** Where the call comes from: −1 left … 1 right. */
  readonly place: number;
  /** Of the voice, around 1, so that callers differ. */
  readonly pitch: number;
}

export interface VoiceWish {
  readonly on: boolean;
  readonly language: Language;
}

export interface Sound {
  /** @param place −1 left … 1 right */
  play(name: SoundName, place?: number): void;
  /** The room and the theme under it; null = silence. */
  hear(scene: Scene | null): void;
  say(speech: Speech): void;
  /** Ends what is being said, at once. */
  hush(): void;
  setVoice(wish: VoiceWish): void;
  setVolumes(volumes: Settings['volumes']): void;
  setMuted(muted: boolean): void;
  /** The press that is under way has set a stopped sound going: it was meant for that, not for silence. */
  wokenNow(): boolean;
}

/** Nothing is heard before the first gesture, nor when the sound cannot be loaded. */
export const SILENCE: Sound = {
  play: () => undefined,
  hear: () => undefined,
  say: () => undefined,
  hush: () => undefined,
  setVoice: () => undefined,
  setVolumes: () => undefined,
  setMuted: () => undefined,
  wokenNow: () => false,
};

/** How far to the sides the outermost segments stand. */
const WIDEST = 0.7;

/**
 * Where a segment's callers are heard: the first on the left, the last on the right, as they stand on every screen.
 * @param cells how many segments there are
 */
export function placeOf(cell: number, cells: number): number {
  return cells < 2 ? 0 : WIDEST * ((2 * cell) / (cells - 1) - 1);
}
