// What happy-dom lacks and the engine asks for at import: 2D contexts, and pictures that arrive.
// Must not import the engine (seconds per test file), and must not try to draw.

import { createCanvas } from '@napi-rs/canvas';

const contexts = new WeakMap<HTMLCanvasElement, unknown>();

/** A real 2D context, so that texts have widths; pictures are not drawn, they have no pixels here. */
function getContext(this: HTMLCanvasElement, kind: string): unknown {
  if (kind !== '2d') return null;
  const known = contexts.get(this);
  if (known !== undefined) return known;
  const context = createCanvas(Math.max(1, this.width), Math.max(1, this.height)).getContext('2d');
  Object.defineProperty(context, 'drawImage', { value: () => undefined });
  Object.defineProperty(context, 'getImageData', {
    value: (_x: number, _y: number, width: number, height: number) => context.createImageData(width, height),
  });
  contexts.set(this, context);
  return context;
}

Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: getContext });

const addresses = new WeakMap<HTMLImageElement, string>();

Object.defineProperty(HTMLImageElement.prototype, 'src', {
  configurable: true,
  get(this: HTMLImageElement) {
    return addresses.get(this) ?? '';
  },
  set(this: HTMLImageElement, address: string) {
    addresses.set(this, address);
    this.width = 32;
    this.height = 32;
    queueMicrotask(() => this.dispatchEvent(new Event('load')));
  },
});

// A cancelled animation rejects here even where nobody waits for its end; in a browser it does not.
Object.defineProperty(HTMLElement.prototype, 'animate', { configurable: true, value: undefined });
