// FNV-1a, 32 bits (Fowler, Noll, Vo): turns a text into a whole number that is the same in every engine.
// It detects differences; it gives no protection against anyone who wants to forge a text.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The hash of a text's character codes.
 * @param start another start value gives a second, independent hash of the same text
 * @returns 32 bits, 0 … 4 294 967 295
 */
export function fnv1a(text: string, start = OFFSET): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}
