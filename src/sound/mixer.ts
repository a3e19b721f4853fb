// The mix: effects, the sounds of the room, and the theme music, each at its volume, and all of them lower during radio speech.

import type { Settings } from '../look/preferences.ts';
import { createLimiter } from './limiter.ts';
import { type Later, type Loading, Loops, type Player } from './loops.ts';
import type { Scene, SoundName } from './port.ts';
import { layersOf, NO_THEME } from './theme.ts';

/** The groups of sounds: one audio file and one player each. */
export type Group = 'effects' | 'rooms' | 'music';

/** What the mix needs from outside; tests pass replacements. */
export interface MixerOutside {
  /** Starts loading a group's file. Loops start at volume zero. */
  readonly makePlayer: (group: Group, loading: Loading) => Player;
  readonly muteAll: (muted: boolean) => void;
  readonly now: () => number;
  readonly later: Later;
}

export interface Mixer {
  play(name: SoundName, place?: number): void;
  hear(scene: Scene | null): void;
  /** Lowers every other sound while somebody speaks on the radio. */
  duck(down: boolean): void;
  setVolumes(volumes: Settings['volumes']): void;
  setMuted(muted: boolean): void;
}

/** Milliseconds that a fade takes: at a change of seat, at a new phase or load, under speech, and to silence. */
const FADE = { seat: 700, theme: 2600, duck: 250, stop: 200 } as const;
/** Effects that did not come are asked for again no sooner than this, milliseconds. */
const ASK_AGAIN_MS = 5000;
/** What is left of a sound under the voice; the radio's own noises belong to it. */
const DUCKED = { loops: 0.35, effects: 0.6 } as const;
const OF_THE_RADIO: ReadonlySet<SoundName> = new Set(['squelch', 'squelch-close']);

/** Makes the mix. A group's file is loaded when it is first needed, and never while muted. */
export function createMixer(outside: MixerOutside): Mixer {
  const rooms = new Loops((loading) => outside.makePlayer('rooms', loading), outside.later);
  const music = new Loops((loading) => outside.makePlayer('music', loading), outside.later);
  const allowed = createLimiter();
  let effects: Player | null = null;
  let effectsReady = false;
  /** When they last did not come. */
  let askedAt = Number.NEGATIVE_INFINITY;
  let volumes: Settings['volumes'] = { ambience: 0, effects: 0, voice: 0 };
  let muted = true;
  let ducked = false;
  let scene: Scene | null = null;

  function loadEffects(): void {
    if (muted || volumes.effects === 0) return;
    effects ??= outside.makePlayer('effects', {
      onload: () => {
        effectsReady = true;
      },
      onloaderror: () => {
        effectsReady = false;
        effects = null;
        askedAt = outside.now();
      },
    });
  }

  function mixLoops(roomFade: number, themeFade: number): void {
    const volume = muted ? 0 : volumes.ambience * (ducked ? DUCKED.loops : 1);
    const seat = scene?.seat;
    rooms.want({ cockpit: seat === 'cockpit' ? volume : 0, tower: seat === 'tower' ? volume : 0 }, roomFade);
    const layers = Object.entries(scene === null ? NO_THEME : layersOf(scene));
    music.want(Object.fromEntries(layers.map(([name, loud]) => [name, loud * volume])), themeFade);
  }

  return {
    play(name, place = 0) {
      // What cannot be heard now is not heard late; but what did not come is asked for again.
      if (effects === null && outside.now() - askedAt > ASK_AGAIN_MS) loadEffects();
      if (effects === null || !effectsReady || muted || volumes.effects === 0) return;
      if (!allowed(name, outside.now())) return;
      const id = effects.play(name);
      const share = ducked && !OF_THE_RADIO.has(name) ? DUCKED.effects : 1;
      effects.volume(volumes.effects * share, id);
      if (place !== 0) effects.stereo(place, id);
    },
    hear(next) {
      const before = scene;
      if (JSON.stringify(before) === JSON.stringify(next)) return;
      scene = next;
      if (next === null) mixLoops(FADE.stop, FADE.stop);
      else mixLoops(FADE.seat, FADE.theme);
    },
    duck(down) {
      if (ducked === down) return;
      ducked = down;
      mixLoops(FADE.duck, FADE.duck);
    },
    setVolumes(next) {
      if (JSON.stringify(next) === JSON.stringify(volumes)) return;
      volumes = next;
      loadEffects();
      mixLoops(FADE.stop, FADE.stop);
    },
    setMuted(next) {
      if (next === muted) return;
      muted = next;
      outside.muteAll(next);
      loadEffects();
      mixLoops(FADE.stop, FADE.stop);
    },
  };
}
