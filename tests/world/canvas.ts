// Provides what happy-dom lacks and the engine needs on import: 2D contexts, and pictures that load.
// Do not import the engine here: this runs before every test file, and the import takes seconds.

import { createCanvas } from '@napi-rs/canvas';

const contexts = new WeakMap<HTMLCanvasElement, unknown>();

/** A real 2D context, so that texts have widths. Pictures have no pixels here, so drawing them is skipped. */
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

// Here a cancelled animation rejects its promise even when nobody waits for it, which would fail the test; in a browser it does not.
Object.defineProperty(HTMLElement.prototype, 'animate', { configurable: true, value: undefined });
