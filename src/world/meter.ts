// Counts drawn frames and their script time, and measures the frame rate over the first second of movement.

import { Phaser } from './engine.ts';
import type { Counts } from './types.ts';

/** Milliseconds of movement that are not measured: textures and shaders are uploaded then, which is slow. */
const WARM_UP_MS = 400;
const MEASURED_MS = 1000;
/** A gap longer than this is not counted as a slow frame: the loop slept, or the page was in the background. */
const REST_MS = 400;

export class Meter {
  private frames = 0;
  private script = 0;
  private begun = 0;
  private moved = 0;
  private counted = 0;
  /** When the measuring began, in milliseconds of movement; null = not yet. */
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
    this.from = null;
  }

  /** Counts one step in which something moved. */
  pass(milliseconds: number): void {
    if (this.measured === null || milliseconds > REST_MS) return;
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
