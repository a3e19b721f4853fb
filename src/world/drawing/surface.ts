// A still layer: a normal canvas under the live one. Showing it costs nothing as long as it is not redrawn,
// so must not be redrawn every frame.

import { Pen } from './pen.ts';

export class Surface {
  readonly element: HTMLCanvasElement;
  width = 0;
  height = 0;
  private pen: Pen | null = null;
  private readonly finest: number;

  /** @param finest the highest device pixel ratio to draw at; more would only cost memory */
  constructor(parent: HTMLElement, finest: number) {
    this.element = document.createElement('canvas');
    this.element.style.position = 'absolute';
    this.element.style.pointerEvents = 'none';
    this.finest = finest;
    parent.append(this.element);
  }

  /** Sets its place and size, in CSS pixels of its parent. */
  place(x: number, y: number, width: number, height: number): void {
    const ratio = Math.min(this.finest, window.devicePixelRatio || 1);
    this.width = width;
    this.height = height;
    this.element.width = Math.max(1, Math.round(width * ratio));
    this.element.height = Math.max(1, Math.round(height * ratio));
    const { style } = this.element;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    const context = this.element.getContext('2d');
    this.pen = context === null ? null : new Pen(context);
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  /** Clears it and draws. */
  paint(draw: (pen: Pen) => void): void {
    if (this.pen === null) return;
    this.pen.clear(this.width, this.height);
    draw(this.pen);
  }

  visible(shown: boolean): void {
    this.element.style.display = shown ? 'block' : 'none';
  }
}
