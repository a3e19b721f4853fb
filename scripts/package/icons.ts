// The icons of the installed game: the two seats, cut out of the title's picture.

import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const PICTURE = join(import.meta.dirname, '..', '..', 'assets', 'images', 'title@2x.webp');

/** Squares of the picture, in its pixels. Systems may cut the maskable one down to a circle, so it leaves room around the seats. */
const CUTS = {
  any: { left: 945, top: 170, side: 910 },
  maskable: { left: 840, top: 0, side: 1080 },
} as const;

export interface AppIcon {
  readonly src: string;
  readonly sizes: string;
  readonly type: 'image/png';
  readonly purpose: keyof typeof CUTS;
}

/** What the icons are, as a web manifest lists them. */
export const ICONS: readonly AppIcon[] = (
  [
    ['any', 192],
    ['any', 512],
    ['maskable', 512],
  ] as const
).map(([purpose, side]) => ({
  src: `icons/${purpose}-${side}.png`,
  sizes: `${side}x${side}`,
  type: 'image/png',
  purpose,
}));

/** Draws an icon as PNG. */
export async function drawIcon({ sizes, purpose }: AppIcon): Promise<Buffer> {
  const { left, top, side } = CUTS[purpose];
  const size = Number.parseInt(sizes, 10);
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(await loadImage(PICTURE), left, top, side, side, 0, 0, size, size);
  return canvas.toBuffer('image/png');
}
