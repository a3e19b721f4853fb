// Pictures of the page: kept in a folder to be looked at, and compared with each other.
// Must not compare with a picture from another machine.

import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator, Page } from '@playwright/test';

/** Where pictures are put to be looked at; git does not see it. */
export function pictureAt(name: string): string {
  return `test-results/pictures/${name}.png`;
}

async function pixels(picture: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height).data;
}

/** A channel may differ by so much and still be the same colour. */
const SAME_COLOUR = 24;

function far(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number): boolean {
  return Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > SAME_COLOUR;
}

/** Share of the pixels that differ, 0–1; 1 where the sizes do. */
export async function difference(one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  if (a.length !== b.length) return 1;
  let differing = 0;
  for (let i = 0; i < a.length; i += 4) {
    // A million pixels, many times: no list and no closure for each.
    if (far(a, b, i) || far(a, b, i + 1) || far(a, b, i + 2)) differing += 1;
  }
  return differing / (a.length / 4);
}

/** What the engine's canvas shows, with whatever lies behind it. */
export function shotOf(page: Page, part: Locator): Promise<Buffer> {
  return part.boundingBox().then((box) => page.screenshot(box === null ? {} : { clip: box }));
}
