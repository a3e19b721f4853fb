// One lit instrument face at the screen's own resolution, redrawn only when it changes: either a texture on the live canvas,
// or, in the light picture tiers, a still canvas of its own that the browser lays under or over the live one.

import type { Box } from '../../look/layout.ts';
import type { Phaser } from '../engine.ts';
import type { PictureWord } from '../types.ts';
import { Pen } from './pen.ts';

/** Parents for faces outside the live canvas: one under it and one over it. */
export interface Layers {
  readonly under: HTMLElement;
  readonly over: HTMLElement;
}

/** Makes a canvas at a box's place within a layer. */
function layCanvas(layer: HTMLElement, name: string, box: Box, ratio: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(box.width * ratio));
  canvas.height = Math.max(1, Math.ceil(box.height * ratio));
  canvas.dataset['dial'] = name;
  Object.assign(canvas.style, {
    position: 'absolute',
    left: `${Math.round(box.x * ratio) / ratio}px`,
    top: `${Math.round(box.y * ratio) / ratio}px`,
    width: `${canvas.width / ratio}px`,
    height: `${canvas.height / ratio}px`,
  });
  layer.append(canvas);
  return canvas;
}

/** Sets the origin of drawing: CSS pixels from the left edge, or from the right one where mirrored. */
function place(context: CanvasRenderingContext2D, { width }: Box, ratio: number, mirrored: boolean): void {
  if (mirrored) context.setTransform(-ratio, 0, 0, ratio, width * ratio, 0);
  else context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** A rectangular face that is drawn with a pen and shown by the engine or, in a layer, by the browser. */
export class Dial {
  readonly name: string;
  readonly box: Box;
  private readonly pen: Pen;
  private readonly ratio: number;
  private readonly refresh: () => void;
  private readonly remove: () => void;

  /**
   * @param box CSS pixels from the stage's corner
   * @param ratio canvas pixels per CSS pixel
   * @param scale factor for text sizes
   * @param layer a still layer to lie in; null = the live canvas
   * @param depth drawing order on the live canvas
   * @param mirrored drawn from right to left, for right-to-left languages
   */
  constructor(
    scene: Phaser.Scene,
    name: string,
    box: Box,
    ratio: number,
    scale: number,
    layer: HTMLElement | null,
    depth = 0,
    mirrored = false,
  ) {
    this.name = name;
    this.box = box;
    this.ratio = ratio;
    const laid = layer === null ? null : layCanvas(layer, name, box, ratio);
    const context = laid?.getContext('2d') ?? null;
    if (laid !== null && context !== null) {
      place(context, box, ratio, mirrored);
      this.pen = new Pen(context, scale, mirrored);
      this.refresh = () => undefined;
      this.remove = () => laid.remove();
      return;
    }
    // Taken now, because at the scene's shutdown the image no longer refers to its scene.
    const { textures } = scene;
    const key = `${scene.scene.key}/${name}`;
    if (textures.exists(key)) textures.remove(key);
    const texture = textures.createCanvas(
      key,
      Math.max(1, Math.ceil(box.width * ratio)),
      Math.max(1, Math.ceil(box.height * ratio)),
    );
    if (texture === null) throw new Error(`no texture for ${key}`);
    // Snapped to whole canvas pixels: at fractions of a pixel every letter would be blurred.
    const image = scene.add
      .image(Math.round(box.x * ratio), Math.round(box.y * ratio), key)
      .setOrigin(0)
      .setDepth(depth)
      .setName(name);
    place(texture.context, box, ratio, mirrored);
    this.pen = new Pen(texture.context, scale, mirrored);
    this.refresh = () => texture.refresh();
    this.remove = () => {
      image.destroy();
      textures.remove(key);
    };
  }

  /** The texts that are written on it. */
  get words(): readonly string[] {
    return this.pen.words;
  }

  /** The same, and where they stand in the window. @param stage where the stage lies in it */
  wordsIn(stage: Box): readonly PictureWord[] {
    const { box, ratio } = this;
    const [left, top] = [stage.x + box.x, stage.y + box.y];
    const face = { ...box, x: left, y: top };
    const inWindow = (ink: Box): Box => ({
      x: left + ink.x / ratio,
      y: top + ink.y / ratio,
      width: ink.width / ratio,
      height: ink.height / ratio,
    });
    return this.pen
      .written()
      .map(({ text, boxes, squeezed }) => ({ text, squeezed, face, boxes: boxes.map(inWindow) }));
  }

  paint(draw: (pen: Pen) => void): void {
    this.pen.clear(this.box.width, this.box.height);
    draw(this.pen);
    this.refresh();
  }

  destroy(): void {
    this.remove();
  }
}
