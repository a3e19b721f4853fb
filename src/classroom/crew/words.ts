// Two words made from a fingerprint: whoever says the same two flies the same quarter.

/** @param fingerprint hexadecimal digits @param words how many there are @returns the places of two different ones */
export function twoOf(fingerprint: string, words: number): readonly [number, number] {
  const half = fingerprint.length / 2;
  const first = Number(BigInt(`0x${fingerprint.slice(0, half)}`) % BigInt(words));
  const other = Number(BigInt(`0x${fingerprint.slice(half)}`) % BigInt(words - 1));
  return [first, other < first ? other : other + 1];
}
