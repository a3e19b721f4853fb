// What the scenes of both seats share: they draw a frame, and time passes only while something moves.

import type { HitId } from '../look/hit-id.ts';
import type { Box, Layout } from '../look/layout.ts';
import type { Dial, Layers } from './drawing/dial.ts';
import { Phaser } from './engine.ts';
import { NOTHING } from './pointer.ts';
import type { Attention, HitArea, PictureWord } from './types.ts';

/** Everything needed to draw one picture. */
export interface Frame<V> {
  readonly view: V;
  readonly layout: Layout;
  /** Canvas pixels per CSS pixel. */
  readonly ratio: number;
  readonly still: boolean;
  readonly ringed: readonly HitId[];
  /** Where what stands still is drawn; null = everything on the live canvas. */
  readonly layers: Layers | null;
}

/** The scene of one seat. `V` is the view that the seat is drawn from. */
export abstract class SeatScene<V> extends Phaser.Scene {
  protected frame: Frame<V> | null = null;
  protected attention: Attention = NOTHING;
  /** A key of everything that the present parts were made for; when it changes, they are made again. */
  private built: string | null = null;

  /** Draws a frame: at once when the scene is running, otherwise when it starts. */
  present(frame: Frame<V>): void {
    this.frame = frame;
    if (this.sys.isActive()) this.draw();
  }

  /** Shows what is hovered, pressed or focused. */
  attend(attention: Attention): void {
    this.attention = attention;
    if (this.sys.isActive()) this.point();
  }

  create(): void {
    this.built = null;
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      this.tearDown();
      this.built = null;
      this.frame = null;
    });
    this.draw();
  }

  /** Draws everything again, including the words. */
  redraw(): void {
    this.built = null;
    if (this.sys.isActive()) this.draw();
  }

  private draw(): void {
    const { frame } = this;
    if (frame === null) return;
    // Compared by value: the layout is a new object for each picture. Parts that stay can move their figures smoothly.
    const wanted = JSON.stringify([
      frame.layout,
      frame.ratio,
      frame.layers !== null,
      this.partsOf(frame.view),
    ]);
    const anew = this.built !== wanted;
    if (anew) {
      this.tearDown();
      this.build(frame);
      this.built = wanted;
    }
    this.fill(frame, anew);
  }

  /** Which parts a view needs; when they change, all parts are made again. */
  protected partsOf(_view: V): readonly string[] {
    return [];
  }
  /** Makes the parts for a size of screen. */
  protected abstract build(frame: Frame<V>): void;
  /** Passes a frame's figures to the parts. `anew`: the parts have just been made. */
  protected abstract fill(frame: Frame<V>, anew: boolean): void;
  protected abstract tearDown(): void;
  /** Draws again only what depends on hover, press and focus. */
  protected point(): void {}
  /** Advances the time; returns true while something moves. */
  abstract pass(milliseconds: number): boolean;
  abstract hitAreas(): readonly HitArea[];
  /** The surfaces with texts, in order. */
  protected abstract dials(): readonly Dial[];

  /** The texts in the scene, in order: for tests. */
  words(): readonly string[] {
    return this.dials().flatMap(({ words }) => words);
  }

  /** The same, and where they stand in the window. @param stage where the stage lies in it */
  wordsIn(stage: Box): readonly PictureWord[] {
    return this.dials().flatMap((dial) => dial.wordsIn(stage));
  }
}
