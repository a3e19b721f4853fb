// A class code drawn as a QR code is read back from the pixels of a picture, upright or not.

import { expect, it } from 'vitest';
import en from '../../../../locales/en/trainer.json' with { type: 'json' };
import nb from '../../../../locales/nb/trainer.json' with { type: 'json' };
import { qrDrawing } from '../../../../src/panels/parts/qr.ts';
import { codeInPixels, type Pixels } from '../../../../src/panels/parts/qr-pixels.ts';

/** Pixels a module. */
const SCALE = 5;
const CODE = '7K3M-2Q9X-A0BC-D4EF';

/** A picture of a code, black on white. @param turned true to lay it on its side */
function pictureOf(code: string, turned: boolean): Pixels {
  const { size, path } = qrDrawing(code);
  const side = size * SCALE;
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x = 0, y = 0] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const [across, down] = turned ? [size - 1 - Number(y), Number(x)] : [Number(x), Number(y)];
    for (let row = 0; row < SCALE; row += 1) {
      const from = 4 * ((down * SCALE + row) * side + across * SCALE);
      for (let p = from; p < from + 4 * SCALE; p += 1) if (p % 4 < 3) data[p] = 0;
    }
  }
  return { data, width: side, height: side };
}

it('reads the code of a picture', () => {
  expect(codeInPixels(pictureOf(CODE, false))).toBe(CODE);
  expect(codeInPixels(pictureOf(CODE, true))).toBe(CODE);
});

it('finds none where there is none', () => {
  expect(
    codeInPixels({ data: new Uint8ClampedArray(4 * 50 * 50).fill(255), width: 50, height: 50 }),
  ).toBeNull();
});

it('finds none where two lie side by side, and whoever is told so is told to take one at a time', () => {
  const one = pictureOf(CODE, false);
  const width = 2 * one.width;
  const data = new Uint8ClampedArray(4 * width * one.height);
  for (let y = 0; y < one.height; y += 1)
    for (const side of [0, 1])
      data.set(
        one.data.subarray(4 * y * one.width, 4 * (y + 1) * one.width),
        4 * (y * width + side * one.width),
      );
  expect(codeInPixels({ data, width, height: one.height })).toBeNull();
  expect(nb.collect.receipt.pictureNone).toContain('én kode om gangen');
  expect(en.collect.receipt.pictureNone).toContain('one code at a time');
});
