// Replaces Howler and the whole sound in tests: records what it is asked to do. Time and loading happen only when a test says so.

import type { Later, Loading, Player } from '../../src/sound/loops.ts';
import { createMixer, type Group, type Mixer } from '../../src/sound/mixer.ts';
import type { Scene, Sound, Speech, VoiceWish } from '../../src/sound/port.ts';

/** A Howl without sound. Fades end at once; a fade between equal volumes is an error, because Howler never ends one. */
export class FakePlayer implements Player {
  readonly played: string[] = [];
  readonly places = new Map<string, number>();
  readonly #names = new Map<number, string>();
  readonly #volumes = new Map<number, number>();
  readonly loading: Loading;

  constructor(loading: Loading) {
    this.loading = loading;
  }
  play(name: string): number {
    const id = this.played.push(name);
    this.#names.set(id, name);
    return id;
  }
  stop(): void {
    this.#names.clear();
    this.#volumes.clear();
  }
  volume(first: number, id?: number): number {
    if (id === undefined) return this.#volumes.get(first) ?? 0;
    this.#volumes.set(id, first);
    return first;
  }
  fade(from: number, to: number, _milliseconds: number, id: number): void {
    if (from === to) throw new Error('Howler fades between equal volumes for ever');
    this.#volumes.set(id, to);
  }
  stereo(place: number, id: number): void {
    this.places.set(this.#names.get(id) ?? '', place);
  }
  /** What would be heard now: the names of the sounds that play, with their volumes. */
  get heard(): Readonly<Record<string, number>> {
    const heard = [...this.#names].map(([id, name]) => [name, this.#volumes.get(id) ?? 1] as const);
    return Object.fromEntries(heard.filter(([, volume]) => volume > 0));
  }
}

/** A clock that moves only when it is told to. */
export class FakeTime {
  now = 0;
  #due: { readonly at: number; readonly run: () => void }[] = [];
  readonly later: Later = (milliseconds, then) => {
    const entry = { at: this.now + milliseconds, run: then };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  };
  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.#due.filter(({ at }) => at <= this.now);
    this.#due = this.#due.filter(({ at }) => at > this.now);
    for (const { run } of due) run();
  }
}

export interface FakeDesk {
  readonly mixer: Mixer;
  readonly time: FakeTime;
  readonly players: Map<Group, FakePlayer>;
  readonly mutes: boolean[];
  player(group: Group): FakePlayer;
}

/** A mixer with fake players. @param files `missing`: no file can be loaded */
export function fakeDesk(files: 'there' | 'missing' | 'on the way' = 'there'): FakeDesk {
  const players = new Map<Group, FakePlayer>();
  const mutes: boolean[] = [];
  const time = new FakeTime();
  const mixer = createMixer({
    makePlayer(group, loading) {
      const player = new FakePlayer(loading);
      players.set(group, player);
      // Howler, too, calls back only after the constructor has returned.
      if (files === 'there') time.later(0, loading.onload);
      if (files === 'missing') time.later(0, loading.onloaderror);
      return player;
    },
    muteAll: (muted) => void mutes.push(muted),
    now: () => time.now,
    later: time.later,
  });
  const player = (group: Group) => {
    const found = players.get(group);
    if (found === undefined) throw new Error(`${group} was not loaded`);
    return found;
  };
  return { mixer, time, players, mutes, player };
}

/** Replaces the whole sound, and records what it is asked to do. */
export class NotedSound implements Sound {
  readonly played: (readonly [string, number])[] = [];
  readonly said: Speech[] = [];
  speaking: Speech | null = null;
  scene: Scene | null = null;
  wish: VoiceWish | null = null;
  muted: boolean | null = null;

  play(name: string, place = 0): void {
    this.played.push([name, place]);
  }
  hear(scene: Scene | null): void {
    this.scene = scene;
  }
  say(speech: Speech): void {
    this.said.push(speech);
    this.speaking = speech;
  }
  hush(): void {
    this.speaking = null;
  }
  setVoice(wish: VoiceWish): void {
    if (!wish.on || wish.language !== this.wish?.language) this.hush();
    this.wish = wish;
  }
  setVolumes(): void {}
  setMuted(muted: boolean): void {
    this.muted = muted;
  }
  wokenNow(): boolean {
    return false;
  }
}
