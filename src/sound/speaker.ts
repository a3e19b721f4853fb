// The sound, by Howler: a sprite of effects and one of room tones, loaded at the player's first gesture.
// Must not be imported by anything but app/, as a chunk of its own; nothing here decides when a sound is due.

import { Howl, Howler } from 'howler';
import effectsMp3 from '../../assets/audio/effects.mp3';
import effectsWebm from '../../assets/audio/effects.webm';
import roomsMp3 from '../../assets/audio/rooms.mp3';
import roomsWebm from '../../assets/audio/rooms.webm';
import sprites from './sprites.json';
import type { Seat } from '../flight/types.ts';
import type { EffectName, Settings } from '../look/preferences.ts';
import { createLimiter } from './limiter.ts';
import type { Sound } from './port.ts';

const FADE_MS = 600;

type Places = Record<string, [number, number] | [number, number, boolean]>;
function asSprite(places: Readonly<Record<string, readonly number[]>>, loop: boolean): Places {
  return Object.fromEntries(Object.entries(places).map(([id, [at = 0, long = 0]]) => [id, [at, long, loop]]));
}

/** Loads the sounds. Call it inside the first gesture, so that the browser lets them be heard. */
export function createSound(now: () => number): Sound {
  Howler.autoSuspend = false;
  const effects = new Howl({ src: [effectsWebm, effectsMp3], sprite: asSprite(sprites.effects, false) });
  const rooms = new Howl({ src: [roomsWebm, roomsMp3], sprite: asSprite(sprites.rooms, true) });
  const allowed = createLimiter();
  let volumes: Settings['volumes'] = { ambience: 0.5, effects: 0.8, voice: 0.8 };
  let room: { readonly seat: Seat; readonly id: number } | null = null;

  return {
    play(effect: EffectName) {
      if (volumes.effects > 0 && allowed(effect, now())) effects.play(effect);
    },
    ambience(seat) {
      if (room?.seat === seat || (room === null && seat === null)) return;
      if (room !== null) {
        const { id } = room;
        rooms.fade(volumes.ambience, 0, FADE_MS, id);
        rooms.once('fade', () => rooms.stop(id), id);
      }
      room = null;
      if (seat === null) return;
      const id = rooms.play(seat);
      rooms.fade(0, volumes.ambience, FADE_MS, id);
      room = { seat, id };
    },
    setVolumes(next) {
      volumes = next;
      effects.volume(next.effects);
      if (room !== null) rooms.volume(next.ambience, room.id);
    },
    setMuted(muted) {
      Howler.mute(muted);
    },
  };
}
