// The rotating beam of the radar with its fading tail.

import { COLOURS } from '../../look/tokens.ts';
import { Pen, shade } from '../drawing/pen.ts';
import type { Phaser } from '../engine.ts';
import type { Scope } from './geometry.ts';

const ROUND_MS = 5600;
const TAIL = Math.PI * 0.42;

/** What the tail is filled with: fading away from the beam, or evenly faint in a browser without such a gradient. */
function tailOf({ context }: Pen, size: number): CanvasGradient | string {
  if (!('createConicGradient' in context)) return shade(COLOURS.live, 0.12);
  const tail = context.createConicGradient(-Math.PI / 2 - TAIL, size, size);
  for (let stop = 0; stop <= 8; stop += 1) {
    tail.addColorStop(((stop / 8) * TAIL) / (Math.PI * 2), shade(COLOURS.live, 0.34 * (stop / 8) ** 2));
  }
  return tail;
}

export class Sweep {
  /** Radians clockwise from three o'clock. */
  angle = -Math.PI / 2;
  private readonly image: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene, scope: Scope, ratio: number) {
    const size = Math.ceil(scope.radius);
    // A margin beside the beam, so that the texture's edge does not cut it.
    const margin = 4;
    const key = 'tower/sweep';
    if (scene.textures.exists(key)) scene.textures.remove(key);
    const texture = scene.textures.createCanvas(
      key,
      Math.ceil((size + margin) * ratio),
      Math.ceil(size * ratio),
    );
    if (texture !== null) {
      texture.context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const pen = new Pen(texture.context);
      // The beam points up along the right edge; its tail lies to the left of it.
      const tail = tailOf(pen, size);
      pen.context.beginPath();
      pen.context.moveTo(size, size);
      pen.context.arc(size, size, size - 2, -Math.PI / 2 - TAIL, -Math.PI / 2);
      pen.context.closePath();
      pen.fill(tail);
      pen
        .path([
          [size, size],
          [size, 2],
        ])
        .stroke(shade('live', 0.9), 2);
      texture.refresh();
    }
    this.image = scene.add
      .image(scope.x * ratio, scope.y * ratio, key)
      .setOrigin(size / (size + margin), 1)
      .setName('radar-sweep');
  }

  show(visible: boolean): void {
    this.image.setVisible(visible);
  }

  step(milliseconds: number): void {
    this.angle = (this.angle + (milliseconds / ROUND_MS) * Math.PI * 2) % (Math.PI * 2);
    this.image.setRotation(this.angle + Math.PI / 2);
  }

  destroy(): void {
    this.image.destroy();
  }
}
