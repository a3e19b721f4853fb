// Seventy bits as sixteen characters that can be typed, pasted and read aloud, with a checksum.

/** Crockford's base 32: without I, L, O and U, which are read as something else. https://www.crockford.com/base32.html */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MISREAD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };
/** Characters of a code, without its hyphens. */
export const CODE_LENGTH = 16;
const GROUP = 4;
/** x¹⁰ + x⁹ + x⁵ + x⁴ + x + 1, the CRC-10 of ATM (ITU-T I.610): finds every change within ten bits in a row, so any one character. */
const CRC = { width: 10, polynomial: 0x233 } as const;
const MASK = (1n << BigInt(CRC.width)) - 1n;
/** The bits that a code holds beside its checksum. */
export const CODE_BITS = CODE_LENGTH * 5 - CRC.width;

/** The sorts of codes, each with what its checksum is changed by, so that one sort is never taken for the other's. */
const SORTS = { flight: 0n, ride: 0x2a5n } as const;
export type CodeSort = keyof typeof SORTS;

/** The remainder of the bits' division by the polynomial. */
function checksum(bits: bigint): bigint {
  const top = 1n << BigInt(CRC.width);
  const divisor = top | BigInt(CRC.polynomial);
  let rest = bits << BigInt(CRC.width);
  for (let place = bits.toString(2).length + CRC.width; place > CRC.width; place -= 1) {
    const step = BigInt(place - 1 - CRC.width);
    if ((rest >> BigInt(place - 1)) & 1n) rest ^= divisor << step;
  }
  return rest;
}

/** Four groups of four characters. @param told at most `CODE_BITS` bits */
export function writeCode(told: bigint, sort: CodeSort): string {
  const bits = (told << BigInt(CRC.width)) | (checksum(told) ^ SORTS[sort]);
  const letters = Array.from({ length: CODE_LENGTH }, (_, i) =>
    LETTERS.charAt(Number((bits >> BigInt(5 * (CODE_LENGTH - 1 - i))) & 31n)),
  ).join('');
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? letters;
}

/** The characters of a code as they are meant: without hyphens and spaces, in capitals, misread letters put right. */
export function plainCode(text: string): string {
  return Array.from(text.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''), (one) => MISREAD[one] ?? one).join('');
}

/** What a code holds; null where it is not whole, or of another sort. */
export function readCode(text: string, sort: CodeSort): bigint | null {
  const code = plainCode(text);
  if (code.length !== CODE_LENGTH) return null;
  let bits = 0n;
  for (const letter of code) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  const told = bits >> BigInt(CRC.width);
  return (checksum(told) ^ SORTS[sort]) === (bits & MASK) ? told : null;
}
