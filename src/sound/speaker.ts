// The sound itself, by Howler and the browser's speech. Loaded at the first gesture; each audio file only when it is needed.
// Must only be imported dynamically, by index.ts: Howler comes with it and would otherwise load before the title.

import { Howl, Howler } from 'howler';
import effectsMp3 from '../../assets/audio/effects.mp3';
import effectsWebm from '../../assets/audio/effects.webm';
import musicMp3 from '../../assets/audio/music.mp3';
import musicWebm from '../../assets/audio/music.webm';
import roomsMp3 from '../../assets/audio/rooms.mp3';
import roomsWebm from '../../assets/audio/rooms.webm';
import { SOURCE_LANGUAGE } from '../look/languages.ts';
import type { Settings } from '../look/preferences.ts';
import { type Awake, keepAwake } from './awake.ts';
import type { Later } from './loops.ts';
import { createMixer, type Group } from './mixer.ts';
import type { Sound, VoiceWish } from './port.ts';
import sprites from './sprites.json';
import { createVoice, type Voice } from './voice.ts';

const FILES: Readonly<Record<Group, string[]>> = {
  effects: [effectsWebm, effectsMp3],
  rooms: [roomsWebm, roomsMp3],
  music: [musicWebm, musicMp3],
};

const later: Later = (milliseconds, then) => {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
};

function spriteOf(group: Group): Record<string, [number, number, boolean]> {
  const places: Readonly<Record<string, readonly number[]>> = sprites[group];
  const loop = group !== 'effects';
  return Object.fromEntries(Object.entries(places).map(([id, [at = 0, long = 0]]) => [id, [at, long, loop]]));
}

function createRadio(
  squelch: (begins: boolean, place: number) => void,
  speaking: (now: boolean) => void,
): Voice {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
  /** Held here because browsers may collect an utterance that nobody refers to, and then its `end` event never comes. */
  let utterance: SpeechSynthesisUtterance | null = null;
  return createVoice<SpeechSynthesisVoice>({
    voices: synthesis === null ? null : () => synthesis.getVoices(),
    speak({ text, voice, volume, pitch, rate }, ended) {
      utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, volume, pitch, rate });
      utterance.addEventListener('end', ended);
      utterance.addEventListener('error', ended);
      synthesis?.speak(utterance);
    },
    cancel() {
      utterance = null;
      synthesis?.cancel();
    },
    squelch,
    speaking,
    later,
  });
}

/**
 * Makes the sound. Call it inside the first gesture, so that the browser lets it be heard.
 * @param asleep told when the browser has stopped it, and when it runs again
 */
export function createSound(now: () => number, asleep: (now: boolean) => void): Sound {
  Howler.autoSuspend = false;
  let awake: Awake | null = null;
  const mixer = createMixer({
    makePlayer(group, loading) {
      const player = new Howl({
        src: FILES[group],
        sprite: spriteOf(group),
        volume: group === 'effects' ? 1 : 0,
        ...loading,
      });
      // Howler makes the context with its first player; where the browser has none there is nothing to watch.
      const context: AudioContext | null = Howler.ctx;
      if (context !== null) awake ??= keepAwake(context, window, asleep);
      return player;
    },
    muteAll: (muted) => Howler.mute(muted),
    now,
    later,
  });
  const voice = createRadio(
    (begins, place) => mixer.play(begins ? 'squelch' : 'squelch-close', place),
    (speaking) => mixer.duck(speaking),
  );
  let wish: VoiceWish = { on: false, language: SOURCE_LANGUAGE };
  let volumes: Settings['volumes'] = { ambience: 0, effects: 0, voice: 0 };
  return {
    play: mixer.play,
    hear: mixer.hear,
    say: voice.say,
    hush: voice.hush,
    setVoice(next) {
      wish = next;
      voice.set(wish, volumes.voice);
    },
    setVolumes(next) {
      volumes = next;
      mixer.setVolumes(next);
      voice.set(wish, next.voice);
    },
    setMuted: mixer.setMuted,
    wokenNow: () => awake?.wokenNow() ?? false,
  };
}
