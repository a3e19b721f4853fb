// Bytes as text. Apart, because the reading of packs runs without a browser's own things.

/** UTF-8; null for bytes that are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
