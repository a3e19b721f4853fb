// Deeds in groups, one for each strip that was worked on in turn, and back. Opened cards and strikes of a desk are one.

import type { Deed } from '../../flight/index.ts';

/** A deed about the strip of its group. The cards and strikes of a desk are one. */
export type Item = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** A group is about a strip, or (null) about none. */
export interface Group {
  readonly strip: string | null;
  readonly items: readonly Item[];
}

const SLIP = '-slip';

/** The strip that a deed is about; null = none. */
function stripOf(deed: Deed): string | null {
  if ('strip' in deed) return deed.strip;
  return 'slip' in deed ? (deed.slip.split(SLIP)[0] ?? null) : null; // a text has a first part
}

function itemOf(deed: Deed): Item {
  return 'slip' in deed ? { ...deed, slip: Number(deed.slip.split(SLIP)[1]) } : deed;
}

interface Desk extends Item {
  readonly kind: 'desk';
  readonly opened: readonly number[];
  readonly struck: readonly number[];
}

/** The desk with a card opened or a suspect struck besides; null where the deed is none of these. */
function atDesk(before: Item | undefined, deed: Deed): Desk | null {
  const desk = before?.kind === 'desk' ? (before as Desk) : { kind: 'desk' as const, opened: [], struck: [] };
  if (deed.kind === 'open-card') return { ...desk, opened: [...desk.opened, deed.card] };
  if (deed.kind !== 'strike') return null;
  // To strike a suspect and to take that back at once is to have done nothing.
  const struck =
    desk.struck.at(-1) === deed.suspect ? desk.struck.slice(0, -1) : [...desk.struck, deed.suspect];
  return { ...desk, struck };
}

/** Deeds in the order of their doing, in groups. */
export function grouped(deeds: readonly Deed[]): readonly Group[] {
  const groups: { strip: string | null; items: Item[] }[] = [];
  for (const deed of deeds) {
    const strip = stripOf(deed);
    let group = groups.at(-1);
    if (group === undefined || group.strip !== strip) {
      group = { strip, items: [] };
      groups.push(group);
    }
    const before = group.items.at(-1);
    const desk = atDesk(before, deed);
    if (desk !== null && before?.kind === 'desk') group.items.pop();
    group.items.push(desk ?? itemOf(deed));
  }
  return groups;
}

/** The deeds of a group, in their order. */
export function deedsOf({ strip, items }: Group): Deed[] {
  return items.flatMap((item): Deed[] => {
    if (item.kind === 'desk') {
      const { opened, struck } = item as Desk;
      const id = strip ?? ''; // a desk has a strip
      return [
        ...opened.map((card): Deed => ({ kind: 'open-card', strip: id, card })),
        ...struck.map((suspect): Deed => ({ kind: 'strike', strip: id, suspect })),
      ];
    }
    if (strip === null) return [item as unknown as Deed];
    const about = 'slip' in item ? { slip: `${strip}${SLIP}${String(item['slip'])}` } : { strip };
    // The codes have been told what belongs to each kind.
    return [{ ...item, ...about } as unknown as Deed];
  });
}
