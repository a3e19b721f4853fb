// Screenshots: saved in a folder for people to look at, and compared with each other.
// Must not be compared with screenshots from another machine: fonts and graphics differ.

import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator, Page } from '@playwright/test';

/** The path of a screenshot to look at; the folder is ignored by git. Not PNG, which takes a second to make of a 4K window. */
export function pictureAt(name: string): string {
  return `test-results/pictures/${name}.jpg`;
}

async function pixels(picture: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  return pen.getImageData(0, 0, image.width, image.height).data;
}

/** The largest difference of a colour channel (0–255) that still counts as the same colour. */
const SAME_COLOUR = 24;

function far(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number): boolean {
  return Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > SAME_COLOUR;
}

/** The share of pixels that differ, 0–1; 1 where the sizes differ. */
export async function difference(one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  if (a.length !== b.length) return 1;
  let differing = 0;
  for (let i = 0; i < a.length; i += 4) {
    // Runs over about a million pixels, many times, so it makes no list or closure for each.
    if (far(a, b, i) || far(a, b, i + 1) || far(a, b, i + 2)) differing += 1;
  }
  return differing / (a.length / 4);
}

/** A screenshot of the engine's canvas, with what is behind it. */
export function shotOf(page: Page, part: Locator): Promise<Buffer> {
  return part.boundingBox().then((box) => page.screenshot(box === null ? {} : { clip: box }));
}
