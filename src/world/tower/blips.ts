// The moving part of the radar: cases as blips that move smoothly from week to week and light up as the sweep passes.

import type { BlipView } from '../../flight/index.ts';
import { COLOURS } from '../../look/tokens.ts';
import { Glide } from '../drawing/glide.ts';
import { Pen, shade } from '../drawing/pen.ts';
import type { Phaser } from '../engine.ts';
import { LOW } from './colours.ts';
import { blipAngle, distanceOf, pointAt, type Scope } from './geometry.ts';

type Shape = 'dot' | 'triangle' | 'ghost-dot' | 'ghost-triangle';
const SHAPES: readonly Shape[] = ['dot', 'triangle', 'ghost-dot', 'ghost-triangle'];
/** Half the texture's width in CSS pixels. A blip of full size fills a third of it; the rest is its glow. */
const HALF = 24;
/** Brightness just before the sweep comes round again, 0–1. */
const FAINT = 0.62;

function paintShape(pen: Pen, shape: Shape): void {
  const low = shape.endsWith('triangle');
  const colour = low ? LOW : COLOURS.live;
  const ghost = shape.startsWith('ghost');
  if (!ghost)
    pen
      .circle(HALF, HALF, HALF)
      .fill(pen.outwards(HALF, HALF, HALF, [0, shade(colour, 0.4)], [1, shade(colour, 0)]));
  const radius = HALF * 0.5;
  if (low)
    pen.path(
      [
        [HALF, HALF - radius * 1.1],
        [HALF + radius, HALF + radius * 0.7],
        [HALF - radius, HALF + radius * 0.7],
      ],
      true,
    );
  else pen.circle(HALF, HALF, radius * 0.86);
  if (ghost) pen.stroke(shade(colour, 0.8), 3.4, [5, 4]);
  else pen.fill(colour).stroke(shade('#ffffff', 0.5), 1.5);
}

interface Blip {
  readonly image: Phaser.GameObjects.Image;
  readonly weeks: Glide;
  angle: number;
  size: number;
}

function shapeOf(blip: BlipView): Shape {
  if (blip.stale) return blip.low ? 'ghost-triangle' : 'ghost-dot';
  return blip.low ? 'triangle' : 'dot';
}

/** Scale for a value in NOK. The area follows the value, limited so that small blips can be seen and large ones told apart. */
function sizeOf(value: number): number {
  return Math.max(0.24, Math.min(0.62, 0.24 + 0.36 * Math.sqrt(value / 160_000)));
}

export class Blips {
  private readonly scene: Phaser.Scene;
  private readonly scope: Scope;
  private readonly ratio: number;
  private readonly blips = new Map<string, Blip>();

  constructor(scene: Phaser.Scene, scope: Scope, ratio: number) {
    this.scene = scene;
    this.scope = scope;
    this.ratio = ratio;
    for (const shape of SHAPES) {
      const key = this.key(shape);
      if (scene.textures.exists(key)) continue;
      const size = Math.ceil(HALF * 2 * ratio);
      const texture = scene.textures.createCanvas(key, size, size);
      texture?.context.setTransform(ratio, 0, 0, ratio, 0, 0);
      if (texture) paintShape(new Pen(texture.context), shape);
      texture?.refresh();
    }
  }

  private key(shape: Shape): string {
    return `tower/${shape}@${this.ratio}`;
  }

  /** Shows the week's cases; those that were there before move smoothly to their new places. */
  show(views: readonly BlipView[], still: boolean): void {
    const gone = new Set(this.blips.keys());
    for (const view of views) {
      gone.delete(view.id);
      let blip = this.blips.get(view.id);
      if (blip === undefined) {
        const image = this.scene.add.image(0, 0, this.key(shapeOf(view))).setName(`blip-${view.id}`);
        blip = { image, weeks: new Glide(view.weeks + 0.8), angle: 0, size: 0 };
        this.blips.set(view.id, blip);
      }
      blip.image.setTexture(this.key(shapeOf(view)));
      blip.angle = blipAngle(this.scope, view);
      blip.size = sizeOf(view.value) * this.scope.scale;
      blip.weeks.aim(view.weeks, still);
      blip.image.setScale(blip.size).setAlpha(1);
      this.place(blip);
    }
    for (const key of gone) {
      this.blips.get(key)?.image.destroy();
      this.blips.delete(key);
    }
  }

  /** Sets each blip's brightness by how long ago the sweep passed it; null = all at full brightness. */
  light(sweep: number | null): void {
    for (const { image, angle } of this.blips.values()) {
      if (sweep === null) {
        image.setAlpha(1);
        continue;
      }
      const turn = Math.PI * 2;
      const behind = (((sweep - angle) % turn) + turn) % turn;
      image.setAlpha(FAINT + (1 - FAINT) * Math.exp(-behind * 1.1));
    }
  }

  step(milliseconds: number): boolean {
    let moving = false;
    for (const blip of this.blips.values()) {
      if (!blip.weeks.step(milliseconds)) continue;
      moving = true;
      this.place(blip);
    }
    return moving;
  }

  private place(blip: Blip): void {
    const [x, y] = pointAt(this.scope, blip.angle, distanceOf(this.scope, blip.weeks.value));
    blip.image.setPosition(x * this.ratio, y * this.ratio);
  }

  destroy(): void {
    for (const { image } of this.blips.values()) image.destroy();
    this.blips.clear();
  }
}
