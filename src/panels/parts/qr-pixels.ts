// Reads a QR code out of pixels. Fetched when a picture or the camera is read and the browser has no reader of its own.

import jsQR from 'jsqr';

/** A picture as bytes: red, green, blue and opacity of each pixel, row by row. */
export type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

/** The text of the QR code in a picture; null where none is found. Of several beside each other it may find none. */
export function codeInPixels({ data, width, height }: Pixels): string | null {
  const text = jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? '';
  return text === '' ? null : text;
}
