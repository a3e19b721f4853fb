// What both seats' scenes share: a frame to draw, and time that passes only while something moves.

import type { HitId } from '../look/hit-id.ts';
import type { Layout } from '../look/layout.ts';
import type { Layers } from './drawing/dial.ts';
import { Phaser } from './engine.ts';
import { NOTHING } from './pointer.ts';
import type { Attention, HitArea } from './types.ts';

/** One picture to draw. */
export interface Frame<V> {
  readonly view: V;
  readonly layout: Layout;
  /** Backing pixels per CSS pixel. */
  readonly ratio: number;
  readonly still: boolean;
  readonly ringed: readonly HitId[];
  /** Where what stands still is laid; null = all on the live canvas. */
  readonly layers: Layers | null;
}

export abstract class SeatScene<V> extends Phaser.Scene {
  protected frame: Frame<V> | null = null;
  protected attention: Attention = NOTHING;
  /** What the parts were made for. */
  private built: string | null = null;

  /** Draws a frame: at once when the scene runs, otherwise when it starts. */
  present(frame: Frame<V>): void {
    this.frame = frame;
    if (this.sys.isActive()) this.draw();
  }

  /** Shows what the hand and the focus are at. */
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

  /** Draws everything anew, words too. */
  redraw(): void {
    this.built = null;
    if (this.sys.isActive()) this.draw();
  }

  private draw(): void {
    const { frame } = this;
    if (frame === null) return;
    // By value: the window is measured anew for every picture, and parts that stay can let their figures glide.
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

  /** Which parts a view asks for; when they change, all are made anew. */
  protected partsOf(_view: V): readonly string[] {
    return [];
  }
  /** Makes the parts for a size of screen. */
  protected abstract build(frame: Frame<V>): void;
  /** Puts a frame's figures into the parts. */
  protected abstract fill(frame: Frame<V>, anew: boolean): void;
  protected abstract tearDown(): void;
  /** Draws anew what depends on the hand alone. */
  protected point(): void {}
  /** Lets time pass; returns true while something moves. */
  abstract pass(milliseconds: number): boolean;
  abstract hitAreas(): readonly HitArea[];
  /** What can be read in the scene, in order: for tests. */
  abstract words(): readonly string[];
}
