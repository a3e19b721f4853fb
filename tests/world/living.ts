// Starts the whole world without a screen, with its texts, and moves its time by hand.
// It uses the same entry of the engine as the build: with all of Phaser, a test would not notice what the game's bundle lacks.

import { vi } from 'vitest';
import companies from 'virtual:companies';
import { loadTexts, setCompany, setLanguage } from '../../src/language/index.ts';
import { hitKey } from '../../src/look/hit-id.ts';
import { Phaser } from '../../src/world/engine.ts';
import { boot } from '../../src/world/index.ts';
import type { LivingWorld } from '../../src/world/world.ts';

const STEP = 1000 / 30;

export interface Living {
  readonly world: LivingWorld;
  readonly place: HTMLElement;
  /** The keys of what was pressed (`hitKey`). */
  readonly hits: readonly string[];
  /** How many textures were uploaded so far. There is no graphics card, so they are only counted. */
  readonly uploads: () => number;
  /** How often the world gave up on a lost context. */
  readonly lost: () => number;
  /** Lets time pass in steps, as long as the world asks for more. Returns the number of steps. */
  advance(milliseconds: number): number;
  end(): void;
}

/** Starts a world in an empty page of 1280 × 720, in Norwegian. */
export async function living(): Promise<Living> {
  Object.assign(window, { innerWidth: 1280, innerHeight: 720, devicePixelRatio: 1 });
  await setLanguage('nb');
  const first = companies.find(({ data }) => data !== null);
  if (first === undefined) throw new Error('no company has scenarios');
  await Promise.all([setCompany({ ...first, parts: null }), loadTexts('world', 'flight')]);
  vi.useFakeTimers({
    now: 0,
    toFake: [
      'Date',
      'performance',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'setTimeout',
      'clearTimeout',
    ],
  });
  let uploads = 0;
  const card = vi.spyOn(Phaser.Textures.CanvasTexture.prototype, 'refresh').mockImplementation(function count(
    this: Phaser.Textures.CanvasTexture,
  ) {
    uploads += 1;
    return this;
  });
  const place = document.createElement('div');
  document.body.append(place);
  const hits: string[] = [];
  let lost = 0;
  const booting = boot(
    place,
    {
      onHit: (id) => hits.push(hitKey(id)),
      onLost: () => {
        lost += 1;
      },
    },
    Phaser.HEADLESS,
    { freeFrames: false },
  );
  await vi.advanceTimersByTimeAsync(100);
  const world = await booting;
  let now = performance.now();
  let ended = false;
  return {
    world,
    place,
    hits,
    uploads: () => uploads,
    lost: () => lost,
    advance(milliseconds) {
      let steps = 0;
      for (let left = milliseconds; left > 0; left -= STEP) {
        now += STEP;
        vi.setSystemTime(now);
        if (!world.game.loop.running) continue;
        world.game.headlessStep(now, STEP);
        steps += 1;
      }
      return steps;
    },
    end() {
      if (!ended) {
        world.destroy();
        world.game.headlessStep(now + STEP, STEP); // the engine destroys itself in its next step
      }
      ended = true;
      place.remove();
      card.mockRestore();
      vi.useRealTimers();
    },
  };
}
