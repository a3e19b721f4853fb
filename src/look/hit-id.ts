// What can be touched on the picture, as a value: its kind, and which one of its kind.
// The picture makes them, app/ answers to them, and the page's twins carry them to the picture and back.

export type HitId =
  | { readonly kind: 'sector'; readonly cell: number }
  | { readonly kind: 'blip'; readonly blip: string }
  | { readonly kind: 'instrument'; readonly spot: string }
  | { readonly kind: 'lamp'; readonly disturbance: string }
  | { readonly kind: 'slip'; readonly slip: string }
  | { readonly kind: 'lever'; readonly cell: number };

/** A name for it that no other has, where a text is needed: in the page, in a list. It is never read back. */
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
      return `lamp-${id.disturbance}`;
    case 'slip':
      return `slip-${id.slip}`;
  }
}

/** True when both are the same thing to touch, or both are none. */
export function sameHit(one: HitId | null, other: HitId | null): boolean {
  if (one === null || other === null) return one === other;
  return hitKey(one) === hitKey(other);
}

/** True when it is among those of a list; nulls are passed over. */
export function isAmong(ids: readonly (HitId | null)[], id: HitId): boolean {
  return ids.some((other) => sameHit(other, id));
}
