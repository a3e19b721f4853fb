// Boots the whole world headless, with texts, and moves its time by hand.
// Must not wait for real time, and must use the same engine entry as the build.

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
  /** Keys of what was pressed. */
  readonly hits: readonly string[];
  /** Textures handed to the graphics card so far: there is none here, so they are only counted. */
  readonly uploads: () => number;
  /** How often the lost context was given up. */
  readonly lost: () => number;
  /** Lets time pass, in steps, as long as the world wants to be stepped. Returns the steps taken. */
  advance(milliseconds: number): number;
  end(): void;
}

/** Starts a world in an empty page of 1280 × 720, in Norwegian. */
export async function living(): Promise<Living> {
  Object.assign(window, { innerWidth: 1280, innerHeight: 720, devicePixelRatio: 1 });
  await setLanguage('nb');
  const first = companies.find(({ data }) => data !== null);
  if (first === undefined) throw new Error('no company has scenarios');
  await Promise.all([setCompany(first), loadTexts('world', 'flight')]);
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
        world.game.headlessStep(now + STEP, STEP); // the engine goes at its next step
      }
      ended = true;
      place.remove();
      card.mockRestore();
      vi.useRealTimers();
    },
  };
}
