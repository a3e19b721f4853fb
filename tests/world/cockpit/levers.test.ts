// The levers of the cockpit's picture: which one is pressed, how they glide after an order, when they rest; and both seats with large text.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { layoutOf } from '../../../src/look/layout.ts';
import { FINGER } from '../../../src/world/hits.ts';
import { cockpitView, input } from '../fixtures.ts';
import { type Living, living } from '../living.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Longer than a lever glides, in milliseconds. */
const GLIDED = 3000;

let alive: Living | undefined;
afterEach(() => {
  alive?.end();
  alive = undefined;
});

const MOVED = cockpitView({ efforts: [0.2, 0.21, 0.26, 0.15, 0.18] });

async function settled(change: Parameters<typeof input>[1] = {}): Promise<Living> {
  alive = await living();
  alive.world.show(input('cockpit', change));
  alive.advance(GLIDED);
  return alive;
}

/** The words that can be read, with ordinary spaces. */
const saidBy = ({ world }: Living) => (world.scene?.words() ?? []).join(' ').replaceAll('\u00a0', ' ');

const leversOf = ({ world }: Living) => world.hitAreas.value.filter(({ id }) => id.kind === 'lever');

describe('the levers', () => {
  test('are five places for a finger, and a press names the one under it', async () => {
    const here = await settled();
    const levers = leversOf(here);
    expect(levers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((cell) => ({ kind: 'lever', cell })));
    for (const { width, height } of levers) expect(Math.min(width, height)).toBeGreaterThanOrEqual(FINGER);
    const [, , third] = levers;
    const at = { clientX: (third?.x ?? 0) + 20, clientY: (third?.y ?? 0) + 20 };
    for (const kind of ['pointerdown', 'pointerup'])
      here.world.game.canvas.dispatchEvent(new MouseEvent(kind, at));
    expect(here.hits).toEqual(['lever-2']);
  });

  test('glide to what an order set, and say it when they have come', async () => {
    const here = await settled({ tier: 'light' });
    here.world.show(input('cockpit', { tier: 'light', cockpit: MOVED }));
    expect(saidBy(here)).not.toContain('26 %');
    here.advance(GLIDED);
    expect(saidBy(here)).toContain('26 %');
  });

  test('stand there at once in the still picture', async () => {
    const here = await settled({ tier: 'still' });
    here.world.show(input('cockpit', { tier: 'still', cockpit: MOVED }));
    expect(saidBy(here)).toContain('26 %');
  });

  test('are drawn anew once when the focus comes to one, and rest again', async () => {
    const here = await settled({ tier: 'still' });
    const redraws = vi.spyOn(here.world.cockpit, 'attend');
    here.world.focus({ kind: 'lever', cell: 1 });
    here.world.focus({ kind: 'lever', cell: 1 });
    expect(redraws).toHaveBeenCalledTimes(1);
    here.advance(GLIDED);
    expect(here.world.counts().moving).toBe(false);
  });

  test('lie mirrored on a page that is read from the right', async () => {
    const here = await settled({ layout: layoutOf(1280, 720, 1, true) });
    const places = leversOf(here).map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
  });
});

test.each([1, 1.5, 2])('at a text size of %d each awake instrument has its say', async (scale) => {
  const here = await settled({ layout: layoutOf(1280, 720, scale) });
  const words = saidBy(here);
  for (const said of ['94 %', '87 %', 'Vest har flest kunder per selger', '14 prosentpoeng', 'lett'])
    expect(words).toContain(said);
});
