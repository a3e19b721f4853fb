// The stage: the engine's one live canvas, between the two layers where what stands still is laid.
// Must not know what is drawn on it, or when.

import type { Box } from '../look/layout.ts';
import type { Layers } from './drawing/dial.ts';
import { Phaser } from './engine.ts';
import type { PictureTier } from './types.ts';

/** Frames a second: half is enough for a sweep, and half the work on a machine that draws in software. */
const FRAMES: Readonly<Record<PictureTier, number>> = { full: 60, light: 30, still: 30 };

function stillLayer(): HTMLDivElement {
  const layer = document.createElement('div');
  Object.assign(layer.style, { position: 'absolute', pointerEvents: 'none' });
  return layer;
}

export class Stage {
  readonly game: Phaser.Game;
  /** In the light tiers: what stands still, under the live canvas and over it. */
  readonly layers: Layers;
  private readonly parent: HTMLElement;
  private readonly freeFrames: boolean;
  private placed = '';

  /**
   * @param renderer HEADLESS only in tests
   * @param freeFrames draws as often as it can, whatever the tier
   */
  constructor(parent: HTMLElement, renderer: number, freeFrames: boolean) {
    this.parent = parent;
    this.freeFrames = freeFrames;
    this.layers = { under: stillLayer(), over: stillLayer() };
    parent.append(this.layers.under);
    this.game = new Phaser.Game({
      type: renderer,
      parent,
      width: 320,
      height: 240,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      // Presses come from the page's own events; keys from the action registry.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      autoFocus: false,
      scale: { mode: Phaser.Scale.NONE, expandParent: false },
      fps: { limit: freeFrames ? 0 : FRAMES.light, smoothStep: false },
      render: { antialiasGL: false, maxTextures: 1, powerPreference: 'default' },
    });
  }

  /** Called once when the engine has booted: before that there is no canvas to lay anything over. */
  begin(): void {
    const { style } = this.game.canvas;
    style.position = 'absolute';
    style.display = 'block';
    this.parent.append(this.layers.over);
  }

  limitFrames(tier: PictureTier): void {
    const limit = this.freeFrames ? 0 : FRAMES[tier];
    if (this.game.loop.fpsLimit !== limit) this.game.loop.setFPSLimit(limit);
  }

  /** Backing pixels per CSS pixel. */
  get ratio(): number {
    return Math.min(2, window.devicePixelRatio || 1);
  }

  /** Puts canvas and layers in their place in the window, in CSS pixels. */
  place({ x, y, ...size }: Box): void {
    const { ratio } = this;
    const width = Math.max(1, Math.round(size.width * ratio));
    const height = Math.max(1, Math.round(size.height * ratio));
    const sign = [x, y, width, height].join();
    if (sign === this.placed) return;
    this.placed = sign;
    this.game.scale.resize(width, height);
    for (const { style } of this.pieces()) {
      style.left = `${x}px`;
      style.top = `${y}px`;
      style.width = `${width / ratio}px`;
      style.height = `${height / ratio}px`;
    }
  }

  /** Moves all of it sideways from its place, in CSS pixels, or hides it. */
  shift(aside: number, shown: boolean): void {
    for (const { style } of this.pieces()) {
      style.visibility = shown ? 'visible' : 'hidden';
      style.transform = aside === 0 ? '' : `translateX(${aside.toFixed(1)}px)`;
    }
  }

  private pieces(): readonly HTMLElement[] {
    return [this.layers.under, this.game.canvas, this.layers.over];
  }
}
