// Counts drawn frames and their script time, and measures the frame rate over the first second of movement.

import { Phaser } from './engine.ts';
import type { Counts } from './types.ts';

/** Milliseconds of movement that are not measured: textures and shaders are uploaded then, which is slow. */
const WARM_UP_MS = 400;
const MEASURED_MS = 1000;
/** A gap longer than this is not counted as a slow frame: the loop slept, or the page was in the background. */
const REST_MS = 400;
/** So many of them one after another are frames after all, of a machine that cannot draw this window any faster. */
const SLOW_FRAMES = 3;

export class Meter {
  private frames = 0;
  private script = 0;
  private begun = 0;
  private moved = 0;
  private counted = 0;
  private slow = 0;
  /** Where the counting began, in milliseconds of movement. */
  private from: number | null = null;
  private measured: ((framesPerSecond: number) => void) | null = null;

  private readonly game: Phaser.Game;

  constructor(game: Phaser.Game) {
    this.game = game;
    game.events.on(Phaser.Core.Events.PRE_STEP, () => {
      this.begun = performance.now();
    });
    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      this.frames += 1;
      this.script += performance.now() - this.begun;
    });
  }

  /** The counts since the start. `moving` is passed through from the world. */
  counts(moving: boolean): Counts {
    const textures = this.game.textures.getTextureKeys().length;
    return { frames: this.frames, scriptMilliseconds: this.script, textures, moving };
  }

  /** Calls back once, after the next second of movement. Null cancels a call that is still to come. */
  measure(done: ((framesPerSecond: number) => void) | null): void {
    this.measured = done;
    this.moved = 0;
    this.counted = 0;
    this.slow = 0;
    this.from = null;
  }

  /** Counts one step in which something moved. */
  pass(milliseconds: number): void {
    if (this.measured === null) return;
    this.slow = milliseconds > REST_MS ? this.slow + 1 : 0;
    if (this.slow >= SLOW_FRAMES) {
      const { measured } = this;
      this.measure(null);
      measured(1000 / milliseconds);
    }
    if (this.slow > 0) return;
    this.moved += milliseconds;
    if (this.moved < WARM_UP_MS) return;
    if (this.from === null) {
      this.from = this.moved;
      return;
    }
    this.counted += 1;
    const counting = this.moved - this.from;
    if (counting < MEASURED_MS) return;
    const { measured } = this;
    const framesPerSecond = (this.counted * 1000) / counting;
    this.measure(null);
    measured(framesPerSecond);
  }
}
