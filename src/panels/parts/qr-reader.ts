// Reads QR codes in a picture or in what the camera sees: by the browser's own reader where it has one, otherwise by ours.

import { untilFetched } from '../../look/late.ts';

type Source = ImageBitmap | HTMLVideoElement;

/** The browser's own reader, as far as it is used here. https://developer.mozilla.org/docs/Web/API/BarcodeDetector */
interface Detector {
  detect(source: Source): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Pictures are read at this many pixels a side at most: more makes them slower, not clearer. */
const LONGEST_SIDE = 1600;

async function ownReader(): Promise<Detector | null> {
  const { BarcodeDetector: own } = window as { readonly BarcodeDetector?: DetectorClass };
  if (own === undefined) return null;
  try {
    const formats = await own.getSupportedFormats();
    return formats.includes('qr_code') ? new own({ formats: ['qr_code'] }) : null;
  } catch {
    // Some browsers have it and cannot use it.
    return null;
  }
}

let reader: Promise<Detector | null> | null = null;

async function byPixels(source: Source, width: number, height: number): Promise<string[]> {
  const { codeInPixels } = await untilFetched(() => import('./qr-pixels.ts'));
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return [];
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  const code = codeInPixels(context.getImageData(0, 0, canvas.width, canvas.height));
  return code === null ? [] : [code];
}

/** The texts of the QR codes that are seen; none where there are none. */
export async function codesSeen(source: Source): Promise<readonly string[]> {
  const [width, height] =
    source instanceof HTMLVideoElement
      ? [source.videoWidth, source.videoHeight]
      : [source.width, source.height];
  if (width === 0 || height === 0) return [];
  reader ??= ownReader();
  const own = await reader;
  try {
    const found = (await own?.detect(source)) ?? [];
    if (found.length > 0) return found.map(({ rawValue }) => rawValue);
  } catch {
    // Then ours tries.
  }
  return byPixels(source, width, height);
}

/** The texts of the QR codes in a file; null where the browser cannot open it as a picture. */
export async function codesInFile(file: Blob): Promise<readonly string[] | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  try {
    return await codesSeen(picture);
  } finally {
    picture.close();
  }
}
