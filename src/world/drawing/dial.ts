// One lit face on the live canvas: a texture of its own at the screen's own resolution, drawn only when it changes.
// Must not know which instrument it is.

import type { Box } from '../../look/layout.ts';
import type { Phaser } from '../engine.ts';
import { Pen } from './pen.ts';

export class Dial {
  readonly name: string;
  readonly box: Box;
  readonly image: Phaser.GameObjects.Image;
  private readonly texture: Phaser.Textures.CanvasTexture;
  private readonly pen: Pen;

  /** Kept here: at a scene's shutdown the image has lost its scene already. */
  private readonly textures: Phaser.Textures.TextureManager;

  /**
   * @param box CSS pixels from the stage's corner
   * @param ratio backing pixels per CSS pixel
   * @param scale of texts
   */
  constructor(scene: Phaser.Scene, name: string, box: Box, ratio: number, scale: number) {
    this.name = name;
    this.box = box;
    this.textures = scene.textures;
    const key = `${scene.scene.key}/${name}`;
    if (scene.textures.exists(key)) scene.textures.remove(key);
    const texture = scene.textures.createCanvas(
      key,
      Math.max(1, Math.ceil(box.width * ratio)),
      Math.max(1, Math.ceil(box.height * ratio)),
    );
    if (texture === null) throw new Error(`no texture for ${key}`);
    this.texture = texture;
    // Whole backing pixels, or every letter would be smeared over two.
    this.image = scene.add
      .image(Math.round(box.x * ratio), Math.round(box.y * ratio), key)
      .setOrigin(0)
      .setName(name);
    texture.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.pen = new Pen(texture.context, scale);
  }

  /** What is written on it. */
  get words(): readonly string[] {
    return this.pen.words;
  }

  paint(draw: (pen: Pen) => void): void {
    this.pen.clear(this.box.width, this.box.height);
    draw(this.pen);
    this.texture.refresh();
  }

  destroy(): void {
    const { key } = this.texture;
    this.image.destroy();
    this.textures.remove(key);
  }
}
