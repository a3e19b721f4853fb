// How codes of a class are written: letters that are not mistaken for each other, and a checksum that finds one that was.

/** Crockford's base 32: without I, L, O and U, which are read as something else. https://www.crockford.com/base32.html */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
/** x¹⁰ + x⁹ + x⁵ + x⁴ + x + 1, the CRC-10 of ATM (ITU-T I.610): finds every change within ten bits in a row, so any one character. */
const CRC = { width: 10, polynomial: 0x233 } as const;

/** Bits of a checksum: two characters. */
export const CHECK_BITS = CRC.width;

/** The remainder of the bits' division by the polynomial. */
export function checksum(bits: bigint): bigint {
  // In small numbers, bit by bit: wherever a code might stand in a chat, one is tried.
  let rest = 0;
  for (const bit of bits.toString(2)) {
    const carried = (rest >> (CRC.width - 1)) ^ Number(bit);
    rest = ((rest << 1) & ((1 << CRC.width) - 1)) ^ (carried === 1 ? CRC.polynomial : 0);
  }
  return BigInt(rest);
}

/** The characters of a code as they are meant: without hyphens and spaces, in capitals, misread letters put right. */
export function plainCode(text: string): string {
  return Array.from(text.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''), (one) => MISREAD[one] ?? one).join('');
}

/** Bits as so many letters, five bits each. */
export function inLetters(bits: bigint, length: number): string {
  return Array.from({ length }, (_, i) =>
    LETTERS.charAt(Number((bits >> BigInt(5 * (length - 1 - i))) & 31n)),
  ).join('');
}

/** The bits of plain letters; null where one is no letter of ours. */
export function bitsOf(letters: string): bigint | null {
  let bits = 0n;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  return bits;
}

/** Letters in groups, for the eye and for the breath. */
export function grouped(letters: string, size: number): string {
  return letters.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? letters;
}
