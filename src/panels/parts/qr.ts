// A QR code as a drawing. Fetched when one is shown.

import { generate } from 'lean-qr';

/** A code to be drawn in a square of `size` units, its quiet margin included. */
export interface QrDrawing {
  readonly size: number;
  /** The dark modules, one unit each, as an SVG path. */
  readonly path: string;
}

/** Light modules around a code, without which readers do not find it. */
const QUIET = 4;

/** Draws the code of a text. @throws Error for a text longer than any code holds (some two thousand letters) */
export function qrDrawing(text: string): QrDrawing {
  const code = generate(text);
  const places = Array.from({ length: code.size }, (_, at) => at);
  const path = places.flatMap((y) =>
    places.flatMap((x) => (code.get(x, y) ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  );
  return { size: code.size + 2 * QUIET, path: path.join('') };
}
