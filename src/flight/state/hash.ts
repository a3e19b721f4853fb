// A short fingerprint of a state: equal states give equal hashes in every engine.
// Must not be used for secrets; it only finds differences.

/** JSON with sorted keys; numbers in their shortest exact form, which all engines share. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  // In a list, undefined is written as null, as JSON does; alone, JSON has no text for it.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** FNV-1a over the text's character codes, from a start value. */
function fnv(text: string, start: number): number {
  let h = start;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** 64 bits in 16 hexadecimal digits: two runs of FNV-1a with different starts. */
export function stateHash(value: unknown): string {
  const text = canonical(value);
  return [0x811c9dc5, 0x9747b28c].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
}
