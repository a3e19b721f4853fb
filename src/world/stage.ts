// The stage: the engine's one live canvas, between the two layers that hold what stands still.

import type { Box } from '../look/layout.ts';
import type { Layers } from './drawing/dial.ts';
import { Phaser } from './engine.ts';
import type { PictureTier } from './types.ts';

/** Frames per second: the light tiers draw half as many, which halves the work on machines that draw in software. */
const FRAMES: Readonly<Record<PictureTier, number>> = { full: 60, light: 30, still: 30 };

function stillLayer(): HTMLDivElement {
  const layer = document.createElement('div');
  Object.assign(layer.style, { position: 'absolute', pointerEvents: 'none' });
  return layer;
}

export class Stage {
  readonly game: Phaser.Game;
  /** In the light tiers: where still faces lie, under the live canvas and over it. */
  readonly layers: Layers;
  private readonly parent: HTMLElement;
  private readonly freeFrames: boolean;
  private placed = '';

  /**
   * @param renderer HEADLESS only in tests
   * @param freeFrames draws as often as possible, whatever the tier: for measuring
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
      // Pointer presses come from the page's own events, and keys from the action registry.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      autoFocus: false,
      scale: { mode: Phaser.Scale.NONE, expandParent: false },
      fps: { limit: freeFrames ? 0 : FRAMES.light, smoothStep: false },
      render: { antialiasGL: false, maxTextures: 1, powerPreference: 'default' },
    });
  }

  /** Called once when the engine has started; before that its canvas does not exist. */
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

  /** Canvas pixels per CSS pixel. */
  get ratio(): number {
    return Math.min(2, window.devicePixelRatio || 1);
  }

  /** Sets place and size of canvas and layers in the window, in CSS pixels. */
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

  /** Moves everything sideways from its place, in CSS pixels, or hides it. */
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
