// Starts an engine scene without a screen, under happy-dom, and moves its time by hand.
// It uses the same entry of the engine as the build: with all of Phaser, a test would not notice what the game's bundle lacks.

import { vi } from 'vitest';
import { Phaser } from '../../src/world/engine.ts';

/** The length of one step, in milliseconds. */
const STEP = 1000 / 60;

export interface Booted<S extends Phaser.Scene> {
  readonly game: Phaser.Game;
  readonly scene: S;
  /** Lets this much time pass for the scene, in steps of a sixtieth of a second. */
  advance(milliseconds: number): void;
  destroy(): void;
}

/**
 * Starts one scene class without a screen. Resolves when its `create` has run.
 * @param data what the scene's `init` and `create` receive
 */
export async function boot<S extends Phaser.Scene>(
  Scene: new () => S,
  data: object = {},
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 720 },
): Promise<Booted<S>> {
  vi.useFakeTimers({
    now: 0,
    toFake: ['Date', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });

  const game = new Phaser.Game({
    type: Phaser.HEADLESS,
    ...size,
    parent: document.body,
    banner: false,
    audio: { noAudio: true },
    // As in the game, where the page itself listens to pointers and keys.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  });
  await new Promise<void>((resolve) => game.events.once(Phaser.Core.Events.READY, () => resolve()));
  game.loop.stop();
  const scene = new Scene();
  game.scene.add('scene-under-test', scene, true, data);

  let now = 0;
  function step(length: number): void {
    now += length;
    vi.setSystemTime(now);
    game.headlessStep(now, length);
  }
  step(STEP);
  step(STEP);

  return {
    game,
    scene,
    advance(milliseconds) {
      for (let left = milliseconds; left > 0; left -= STEP) step(Math.min(STEP, left));
    },
    destroy() {
      game.destroy(true);
      game.headlessStep(now, STEP); // the engine destroys itself in its next step
      vi.useRealTimers();
    },
  };
}
