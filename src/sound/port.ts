// What the rest of the game may ask of the sound, and a silent stand-in for use until it is loaded.
// Must not import Howler: it would then load before the title, with everything that imports this file.

import type { Phase, Seat } from '../flight/index.ts';
import type { Language } from '../look/languages.ts';
import type { EffectName, Settings } from '../look/preferences.ts';

/** Every short sound: those that panels ask for, the warning, and the squelch at the end of a radio call. */
export type SoundName = EffectName | 'warning' | 'squelch-close';

/** The situation in flight, as far as it decides what is heard. */
export interface Scene {
  readonly seat: Seat;
  readonly phase: Phase;
  /** The number of open strips that ask something of the player. */
  readonly load: number;
  /** True during the weeks of a storm. */
  readonly storm: boolean;
  /** False at the start of a flight, when only the room is heard; true from when the music may start. */
  readonly theme: boolean;
}

/** Something said on the radio. The same words always stand on the screen too. */
export interface Speech {
  readonly text: string;
  /** Where the call comes from: −1 left … 1 right. */
  readonly place: number;
  /** The pitch of the voice (1 = normal), so that callers can be told apart. */
  readonly pitch: number;
}

/** Whether the radio voice is switched on, and its language. */
export interface VoiceWish {
  readonly on: boolean;
  readonly language: Language;
}

/** The sound as the game uses it; where nothing can be heard it is the silent stand-in. */
export interface Sound {
  /** @param place −1 left … 1 right */
  play(name: SoundName, place?: number): void;
  /** Plays the room and the theme for a scene; null = silence. */
  hear(scene: Scene | null): void;
  say(speech: Speech): void;
  /** Stops the current speech at once. */
  hush(): void;
  setVoice(wish: VoiceWish): void;
  setVolumes(volumes: Settings['volumes']): void;
  setMuted(muted: boolean): void;
  /** The press that is under way has set a stopped sound going: it was meant for that, not for silence. */
  wokenNow(): boolean;
}

/** The sound before the first gesture, and where the sound cannot be loaded: it does nothing. */
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

/** How far left and right the first and last segments are heard: 1 would be one ear only. */
const WIDEST = 0.7;

/**
 * Where a segment's callers are heard, −1 left … 1 right: in the segments' order on screen, the first on the left.
 * @param cells how many segments there are
 */
export function placeOf(cell: number, cells: number): number {
  return cells < 2 ? 0 : WIDEST * ((2 * cell) / (cells - 1) - 1);
}
