// The sprites and their names, the mix, and loading at the first gesture, with a fake Howl.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAtFirstGesture, placeOf, SILENCE, type Sound } from '../../../src/sound/index.ts';
import { createLimiter } from '../../../src/sound/limiter.ts';
import type { Scene, SoundName } from '../../../src/sound/port.ts';
import sprites from '../../../src/sound/sprites.json';
import { BEDS, layersOf, NO_THEME } from '../../../src/sound/theme.ts';
import { eventually } from '../../builders/eventually.ts';
import { fakeDesk } from '../../builders/fake-sound.ts';

const speaker = vi.hoisted(() => ({ loaded: 0, broken: false }));
vi.mock('../../../src/sound/speaker.ts', () => ({
  createSound(): Sound {
    speaker.loaded += 1;
    if (speaker.broken) throw new Error('no sound here');
    return { ...SILENCE, play: () => undefined };
  },
}));

const VOLUMES = { ambience: 0.5, effects: 0.8, voice: 0.8 };
const cruise: Scene = { seat: 'cockpit', phase: 'cruise', load: 0, storm: false, theme: true };

/** The compiler checks that this list is complete. */
const NAMES: Readonly<Record<SoundName, true>> = {
  stamp: true,
  switch: true,
  lever: true,
  squelch: true,
  'squelch-close': true,
  caution: true,
  warning: true,
  gong: true,
  strip: true,
  landing: true,
  'turn-seat': true,
  right: true,
  page: true,
};

describe('the sprites', () => {
  it('hold exactly the names that the code knows', () => {
    expect(Object.keys(sprites.effects).toSorted()).toEqual(Object.keys(NAMES).toSorted());
    expect(Object.keys(sprites.rooms).toSorted()).toEqual(['cockpit', 'tower']);
    expect(Object.keys(sprites.music).toSorted()).toEqual(Object.keys(NO_THEME).toSorted());
  });

  it('lay nothing over something else', () => {
    for (const group of Object.values(sprites)) {
      const places = Object.values(group).map(([at = 0, long = 0]) => [at, at + long] as const);
      for (const [index, [at, end]] of places.entries()) {
        expect(end).toBeGreaterThan(at);
        expect(at).toBeGreaterThanOrEqual(places[index - 1]?.[1] ?? 0);
      }
    }
  });

  it('have layers of one length, so that they stay in step', () => {
    expect(new Set(Object.values(sprites.music).map(([, long]) => long)).size).toBe(1);
  });
});

describe('the theme', () => {
  it('has one bed per phase, and is silent before the take-off and until it may begin', () => {
    for (const phase of BEDS) {
      const layers = layersOf({ ...cruise, phase });
      expect(BEDS.filter((bed) => layers[bed] > 0)).toEqual([phase]);
    }
    expect(layersOf({ ...cruise, phase: 'pre-flight' })).toEqual(NO_THEME);
    expect(layersOf({ ...cruise, theme: false })).toEqual(NO_THEME);
  });

  it('thickens with every open strip', () => {
    const loud = [0, 1, 2, 3, 4, 9].map((load) => {
      const { pulse, motion } = layersOf({ ...cruise, load });
      return pulse + motion;
    });
    expect(loud).toEqual(loud.toSorted((a, b) => a - b));
    expect(new Set(loud.slice(0, 5)).size).toBe(5);
    expect(loud[0]).toBe(0);
  });

  it('is tense in the storm only, and rests after the landing', () => {
    expect(layersOf({ ...cruise, load: 4 }).tension).toBe(0);
    const storm = (load: number) => layersOf({ ...cruise, phase: 'descent', storm: true, load }).tension;
    expect(storm(0)).toBeGreaterThan(0);
    expect(storm(3)).toBeGreaterThan(storm(0));
    const { landing, ...rest } = layersOf({ ...cruise, phase: 'landed', load: 2 });
    expect(landing).toBeGreaterThan(0);
    expect(Object.values(rest).every((volume) => volume === 0)).toBe(true);
  });
});

describe('the mix', () => {
  it('loads nothing while muted, and each file when it is needed', () => {
    const { mixer, players } = fakeDesk();
    mixer.setVolumes(VOLUMES);
    mixer.hear({ ...cruise, theme: false });
    expect([...players.keys()]).toEqual([]);
    mixer.setMuted(false);
    expect([...players.keys()]).toEqual(['effects', 'rooms']);
    mixer.hear(cruise);
    expect([...players.keys()]).toEqual(['effects', 'rooms', 'music']);
  });

  it('plays no effect late, muted or at no volume, and each where it belongs', () => {
    const desk = fakeDesk();
    desk.mixer.play('stamp');
    desk.mixer.setVolumes(VOLUMES);
    desk.mixer.setMuted(false);
    desk.mixer.play('stamp');
    desk.time.pass(1000);
    const effects = desk.player('effects');
    expect(effects.played).toEqual([]);
    desk.mixer.play('strip', -0.7);
    desk.mixer.play('stamp');
    expect(effects.played).toEqual(['strip', 'stamp']);
    expect([...effects.places]).toEqual([['strip', -0.7]]);
    desk.mixer.setMuted(true);
    desk.mixer.play('lever');
    desk.mixer.setMuted(false);
    desk.mixer.setVolumes({ ...VOLUMES, effects: 0 });
    desk.mixer.play('lever');
    expect(effects.played).toEqual(['strip', 'stamp']);
    expect(desk.mutes).toEqual([false, true, false]);
  });

  function flying() {
    const desk = fakeDesk();
    desk.mixer.setVolumes(VOLUMES);
    desk.mixer.setMuted(false);
    desk.mixer.hear({ ...cruise, load: 2 });
    desk.time.pass(1000);
    return desk;
  }

  it('crosses from room to room with the seat, and begins no loop twice', () => {
    const { mixer, player } = flying();
    expect(player('rooms').heard).toEqual({ cockpit: 0.5 });
    mixer.hear({ ...cruise, load: 2, seat: 'tower' });
    expect(player('rooms').heard).toEqual({ tower: 0.5 });
    expect(player('rooms').played.toSorted()).toEqual(['cockpit', 'tower']);
  });

  it('starts all layers at once, and stops when nothing is to be heard', () => {
    const { mixer, player, time } = flying();
    const layers = Object.keys(NO_THEME).toSorted();
    expect(player('music').played.toSorted()).toEqual(layers);
    mixer.hear(null);
    time.pass(5000);
    expect(player('music').heard).toEqual({});
    mixer.hear(cruise);
    expect(player('music').played).toHaveLength(2 * layers.length);
  });

  it('does not stop what has come back before its fade was over', () => {
    const { mixer, player, time } = flying();
    mixer.hear(null);
    mixer.hear(cruise);
    time.pass(5000);
    expect(player('rooms').heard).toEqual({ cockpit: 0.5 });
  });

  it('goes down under the voice and comes back; the radio itself does not', () => {
    const { mixer, player, time } = flying();
    const music = player('music').heard;
    mixer.duck(true);
    expect(player('rooms').heard['cockpit']).toBeLessThan(0.25);
    for (const [name, volume] of Object.entries(player('music').heard))
      expect(volume).toBeLessThan((music[name] ?? 0) / 2);
    mixer.play('squelch');
    mixer.play('stamp');
    const { squelch, stamp } = player('effects').heard;
    expect(squelch).toBe(0.8);
    expect(stamp).toBeLessThan(0.8);
    time.pass(1000);
    mixer.duck(false);
    expect(player('music').heard).toEqual(music);
  });

  it('falls silent when muted, and comes back as it was', () => {
    const { mixer, player, time } = flying();
    mixer.setMuted(true);
    time.pass(1000);
    expect(player('rooms').heard).toEqual({});
    mixer.setMuted(false);
    expect(player('rooms').heard).toEqual({ cockpit: 0.5 });
    mixer.setVolumes({ ...VOLUMES, ambience: 0.1 });
    expect(player('rooms').heard).toEqual({ cockpit: 0.1 });
  });

  it.each(['missing', 'on the way'] as const)('bears a file that is %s', (files) => {
    const { mixer, players, time } = fakeDesk(files);
    mixer.setVolumes(VOLUMES);
    mixer.setMuted(false);
    mixer.hear(cruise);
    time.pass(1000);
    mixer.play('stamp');
    mixer.duck(true);
    mixer.hear({ ...cruise, seat: 'tower' });
    mixer.hear(null);
    expect([...players.keys()]).toEqual(['effects', 'rooms', 'music']);
    for (const player of players.values()) expect(player.played).toEqual([]);
  });

  it('never floods the ear', () => {
    const allowed = createLimiter();
    expect([allowed('stamp', 0), allowed('stamp', 50), allowed('stamp', 130)]).toEqual([true, false, true]);
    const many = (['switch', 'lever', 'page', 'gong'] as const).map((name) => allowed(name, 140));
    expect(many).toEqual([true, true, false, false]);
  });
});

describe('callers', () => {
  it('are heard in the order of their segments, from left to right', () => {
    const places = [0, 1, 2, 3].map((cell) => placeOf(cell, 4));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeCloseTo(-(places[3] ?? 0));
    expect(placeOf(0, 1)).toBe(0);
  });
});

describe('the first gesture', () => {
  beforeEach(() => {
    vi.stubGlobal('window', new EventTarget());
    speaker.loaded = 0;
    speaker.broken = false;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('loads the sound once; nothing does before it', async () => {
    const ready = vi.fn<(sound: Sound) => void>();
    loadAtFirstGesture(
      () => 0,
      ready,
      () => undefined,
    );
    window.dispatchEvent(new Event('pointermove'));
    expect(speaker.loaded).toBe(0);
    window.dispatchEvent(new Event('keydown'));
    await eventually(() => expect(ready).toHaveBeenCalledTimes(1));
    window.dispatchEvent(new Event('pointerdown'));
    expect(speaker.loaded).toBe(1);
    expect(ready.mock.calls[0]?.[0]).not.toBe(SILENCE);
  });

  it('leaves the silence where the sound cannot be loaded', async () => {
    speaker.broken = true;
    const ready = vi.fn<(sound: Sound) => void>();
    loadAtFirstGesture(
      () => 0,
      ready,
      () => undefined,
    );
    window.dispatchEvent(new Event('pointerdown'));
    await eventually(() => expect(ready).toHaveBeenCalledWith(SILENCE));
  });
});
