// The whole world with the published engine: both seats, the turn between them, language, pause, a lost context, and the end.
// There are no pixels here: how it looks is for the browser tests.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { cockpitView, towerView } from '../../src/flight/index.ts';
import { setLanguage } from '../../src/language/index.ts';
import { hitKey } from '../../src/look/hit-id.ts';
import { layoutOf } from '../../src/look/layout.ts';
import { FINGER } from '../../src/world/hits.ts';
import {
  cockpitView as plausibleCockpit,
  content,
  flownTo,
  input,
  towerView as plausibleTower,
} from './fixtures.ts';
import { type Living, living } from './living.ts';

// Starting the engine and measuring real text is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Longer than a turn from seat to seat, in milliseconds. */
const TURNED = 1500;

let alive: Living | undefined;
afterEach(() => {
  alive?.end();
  alive = undefined;
});

async function shown(...seats: readonly ('cockpit' | 'tower')[]): Promise<Living> {
  alive = await living();
  for (const seat of seats) {
    alive.world.show(input(seat));
    alive.advance(TURNED);
  }
  return alive;
}

const ids = ({ world }: Living) => world.hitAreas.value.map(({ id }) => hitKey(id));

/** The words that can be read in the seat that is shown. @throws Error between two seats */
function wordsOf({ world }: Living): readonly string[] {
  if (world.scene === null) throw new Error('no seat is shown');
  return world.scene.words();
}

describe('a seat', () => {
  test.each(['cockpit', 'tower'] as const)('%s is drawn with its words and can be touched', async (seat) => {
    const { world } = await shown(seat);
    expect(world.scene).toBe(world[seat]);
    expect(world.scene?.words().length).toBeGreaterThan(8);
    const areas = world.hitAreas.value;
    expect(areas.length).toBeGreaterThanOrEqual(5);
    for (const area of areas) {
      expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(FINGER);
      expect(area.x).toBeGreaterThanOrEqual(0);
      expect(area.x + area.width).toBeLessThanOrEqual(window.innerWidth);
    }
    expect(new Set(areas.map(({ id }) => hitKey(id))).size).toBe(areas.length);
  });

  test('the cockpit shows its lamps and slips to the hand, the tower its sectors, and neither the other’s', async () => {
    const here = await shown('cockpit');
    expect(ids(here)).toEqual(expect.arrayContaining(['lamp-s1', 'slip-a', 'instrument-fuel']));
    here.world.show(input('tower'));
    here.advance(TURNED);
    const radar = ids(here);
    expect(radar.filter((id) => id.startsWith('sector-'))).toEqual(
      [0, 1, 2, 3, 4].map((cell) => `sector-${cell}`),
    );
    expect(radar.filter((id) => id.startsWith('blip-'))).toHaveLength(plausibleTower().blips.length);
    expect(radar.filter((id) => !/^(sector|blip)-/.test(id))).toEqual([]);
  });

  test('a press is answered with the smallest thing under it', async () => {
    const { world, hits } = await shown('cockpit');
    const lamp = world.hitAreas.value.find(({ id }) => hitKey(id) === 'lamp-s1');
    const at = { clientX: (lamp?.x ?? 0) + 4, clientY: (lamp?.y ?? 0) + 4 };
    for (const kind of ['pointerdown', 'pointerup'])
      world.game.canvas.dispatchEvent(new MouseEvent(kind, at));
    expect(hits).toEqual(['lamp-s1']);
  });

  test('what has come under a hand that is still down is not pressed', async () => {
    const here = await shown('cockpit');
    const { canvas } = here.world.game;
    const lamp = here.world.hitAreas.value.find(({ id }) => hitKey(id) === 'lamp-s1');
    const at = { clientX: (lamp?.x ?? 0) + 4, clientY: (lamp?.y ?? 0) + 4 };
    canvas.dispatchEvent(new MouseEvent('pointerdown', { clientX: 1, clientY: 1 }));
    canvas.dispatchEvent(new MouseEvent('pointerup', at));
    expect(here.hits).toEqual([]);
  });

  test('of blips that lie close the nearest is pressed, and what is pointed at has its data written', async () => {
    const blips = plausibleTower()
      .blips.slice(0, 2)
      .map((blip, index) => ({ ...blip, cell: 2, angle: 0.5, weeks: 4 + index * 0.5, low: false }));
    const here = await shown();
    here.world.show(input('tower', { tower: plausibleTower({ blips }) }));
    here.advance(TURNED);
    for (const { id } of blips) {
      const area = here.world.hitAreas.value.find((one) => hitKey(one.id) === `blip-${id}`);
      const at = { clientX: (area?.x ?? 0) + 22, clientY: (area?.y ?? 0) + 22 };
      const { canvas } = here.world.game;
      canvas.dispatchEvent(new MouseEvent('pointermove', at));
      expect(here.world.scene?.words()).toContain(`nr. ${id}`);
      canvas.dispatchEvent(new MouseEvent('pointerdown', at));
      canvas.dispatchEvent(new MouseEvent('pointerup', at));
    }
    expect(here.hits).toEqual(blips.map(({ id }) => `blip-${id}`));
    here.world.game.canvas.dispatchEvent(new MouseEvent('pointerleave'));
    expect(here.world.scene?.words().filter((word) => word.startsWith('nr. '))).toHaveLength(1);
    here.world.focus({ kind: 'blip', blip: blips[0]?.id ?? expect.fail() });
    here.world.show(input('tower', { tower: plausibleTower({ blips }), tier: 'still' }));
    here.advance(2000);
    expect(here.world.scene?.words()).toContain(`nr. ${blips[0]?.id}`);
    expect(here.advance(5000)).toBe(0);
  });

  test('sizes of window down to a phone are drawn', async () => {
    const here = await shown();
    for (const [width, height] of [
      [1920, 1080],
      [1024, 768],
      [844, 390],
      [390, 844],
    ] as const) {
      Object.assign(window, { innerWidth: width, innerHeight: height });
      for (const seat of ['cockpit', 'tower'] as const) {
        here.world.show(input(seat, { layout: layoutOf(width, height) }));
        here.advance(TURNED);
        expect(wordsOf(here).length).toBeGreaterThan(3);
      }
    }
  });

  test('every week of a flight is drawn in both seats', async () => {
    const here = await shown();
    for (const week of [1, 5, 9, 13]) {
      const state = flownTo(week);
      here.world.show(input('cockpit', { cockpit: cockpitView(state, content) }));
      here.advance(TURNED);
      expect(wordsOf(here).length).toBeGreaterThan(8);
      here.world.show(input('tower', { tower: towerView(state) }));
      here.advance(TURNED);
      expect(wordsOf(here).length).toBeGreaterThan(8);
    }
  });
});

describe('the turn', () => {
  test('goes over in under a second, and nothing can be touched on the way', async () => {
    const here = await shown('cockpit');
    here.world.show(input('tower'));
    here.advance(150);
    expect(here.world.scene).toBe(here.world.cockpit);
    expect(ids(here)).toEqual([]);
    here.advance(850);
    expect(here.world.scene).toBe(here.world.tower);
    expect(ids(here)).not.toEqual([]);
  });

  test('can be turned back half-way', async () => {
    const here = await shown('cockpit');
    here.world.show(input('tower'));
    here.advance(200);
    here.world.show(input('cockpit'));
    here.advance(TURNED);
    expect(here.world.scene).toBe(here.world.cockpit);
    expect(wordsOf(here).length).toBeGreaterThan(8);
  });

  test('a still picture changes seats at once', async () => {
    const here = await shown('cockpit');
    here.world.show(input('tower', { tier: 'still' }));
    here.advance(200);
    expect(here.world.scene).toBe(here.world.tower);
  });

  test('many turns leave no texture behind', async () => {
    const here = await shown('cockpit', 'tower', 'cockpit');
    const { textures } = here.world.counts();
    for (const seat of ['tower', 'cockpit', 'tower', 'cockpit'] as const) {
      here.world.show(input(seat));
      here.advance(TURNED);
    }
    expect(here.world.counts().textures).toBe(textures);
  });
});

describe('drawing', () => {
  test('a language is switched in both seats', async () => {
    const here = await shown('cockpit');
    const norwegian = wordsOf(here);
    await setLanguage('en');
    here.world.setLanguage();
    here.advance(200);
    expect(wordsOf(here)).not.toEqual(norwegian);
    expect(wordsOf(here)).toHaveLength(norwegian.length);
    await setLanguage('nb');
    here.world.setLanguage();
    here.advance(200);
    expect(here.world.scene?.words()).toEqual(norwegian);
  });

  test('stops when nothing moves, and goes on when something has changed', async () => {
    const here = await shown('cockpit');
    here.world.show(input('cockpit', { tier: 'still' }));
    here.advance(2000);
    expect(here.advance(10_000)).toBe(0);
    const fuel = { left: 40_000, granted: 300_000 };
    here.world.show(input('cockpit', { tier: 'still', cockpit: plausibleCockpit({ fuel }) }));
    const steps = here.advance(10_000);
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(10);
  });

  test('the sweep turns for as long as one sits at it, and stands in a pause', async () => {
    const here = await shown('tower');
    expect(here.advance(3000)).toBeGreaterThan(80);
    here.world.pause(true);
    here.advance(1000);
    expect(here.advance(3000)).toBe(0);
    here.world.pause(false);
    expect(here.advance(3000)).toBeGreaterThan(80);
  });

  test('a machine is measured once, in the first second of movement', async () => {
    const here = await shown('cockpit');
    const measured: number[] = [];
    here.world.show(input('cockpit', { cockpit: plausibleCockpit({ turbulence: 0 }) }));
    here.world.measure((framesPerSecond) => measured.push(framesPerSecond));
    here.advance(3000);
    expect(measured).toEqual([]);
    here.world.show(input('tower'));
    here.advance(5000);
    expect(measured).toHaveLength(1);
    // The limiter sometimes lets a frame through a little early, so the number is rounded to an even one.
    expect(Math.round((measured[0] ?? 0) / 2) * 2).toBe(30);
  });
});

describe('the light tier', () => {
  test.each(['cockpit', 'tower'] as const)(
    'in the %s, what stands still lies beside the live canvas',
    async (seat) => {
      const here = await shown(seat);
      const words = wordsOf(here);
      const laid = () => here.place.querySelectorAll('canvas[data-dial]').length;
      expect(laid()).toBe(0);
      const { textures } = here.world.counts();
      here.world.show(input(seat, { tier: 'light' }));
      here.advance(TURNED);
      expect(laid()).toBeGreaterThan(2);
      expect(here.world.counts().textures).toBeLessThan(textures);
      expect(here.world.scene?.words()).toEqual(words);
      here.world.show(input(seat, { tier: 'full' }));
      here.advance(TURNED);
      expect(laid()).toBe(0);
      expect(here.world.counts().textures).toBe(textures);
    },
  );
});

describe('the graphics context', () => {
  test.each(['cockpit', 'tower'] as const)('when it comes back, the %s is drawn anew', async (seat) => {
    const here = await shown(seat);
    const before = here.uploads();
    here.world.game.canvas.dispatchEvent(new Event('webglcontextlost'));
    here.world.game.canvas.dispatchEvent(new Event('webglcontextrestored'));
    here.advance(200);
    expect(here.uploads() - before).toBeGreaterThan(2);
    vi.advanceTimersByTime(20_000);
    expect(here.lost()).toBe(0);
  });

  test('when it stays away, the game is told, once', async () => {
    const here = await shown('cockpit');
    here.world.game.canvas.dispatchEvent(new Event('webglcontextlost'));
    here.world.game.canvas.dispatchEvent(new Event('webglcontextlost'));
    vi.advanceTimersByTime(20_000);
    expect(here.lost()).toBe(1);
  });
});

describe('the end', () => {
  test.each([
    ['at the title', []],
    ['in the cockpit', ['cockpit']],
    ['in the tower', ['tower']],
  ] as const)('%s, everything goes', async (_, seats) => {
    const here = await shown(...seats);
    here.end();
    expect(here.place.querySelector('canvas')).toBeNull();
  });

  test('in mid-turn, everything goes', async () => {
    const here = await shown('cockpit');
    here.world.show(input('tower'));
    here.advance(300);
    here.end();
    expect(here.place.querySelector('canvas')).toBeNull();
  });
});
