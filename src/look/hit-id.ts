// Something on the picture that can be pressed, as a value: its kind, and which one of its kind.
// The picture reports them, app/ acts on them, and each has an invisible button in the page for keyboard and screen reader.

export type HitId =
  | { readonly kind: 'sector'; readonly cell: number }
  | { readonly kind: 'blip'; readonly blip: string }
  | { readonly kind: 'instrument'; readonly spot: string }
  | { readonly kind: 'lamp'; readonly strip: string }
  | { readonly kind: 'slip'; readonly slip: string }
  | { readonly kind: 'lever'; readonly cell: number };

/** A text that is unique for each of them, for use as a key or an element's id. It is never parsed back. */
export function hitKey(id: HitId): string {
  switch (id.kind) {
    case 'sector':
    case 'lever':
      return `${id.kind}-${id.cell}`;
    case 'blip':
      return `blip-${id.blip}`;
    case 'instrument':
      return `instrument-${id.spot}`;
    case 'lamp':
      return `lamp-${id.strip}`;
    case 'slip':
      return `slip-${id.slip}`;
  }
}

/** True when both name the same thing, or both are null. */
export function sameHit(one: HitId | null, other: HitId | null): boolean {
  if (one === null || other === null) return one === other;
  return hitKey(one) === hitKey(other);
}

/** True when `id` is in the list; nulls in the list are ignored. */
export function isAmong(ids: readonly (HitId | null)[], id: HitId): boolean {
  return ids.some((other) => sameHit(other, id));
}
