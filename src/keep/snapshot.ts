// Everything that is kept, at once: taken as it stands, and put in the place of what stands there. It knows no document by name, so
// that whatever the game keeps later is among it.

import { countOf, openEnvelope, resealed } from './envelope.ts';
import { ASIDE, nameAt, placeOfKey, slotKeys } from './places.ts';
import { newest } from './newest.ts';
import type { Storage, Writes } from './storage.ts';

/** The newest whole copy of every document, sealed, by its place. */
export type Snapshot = Readonly<Record<string, string>>;

/** The one place for what was exchanged last: it can be taken back. */
const BEFORE = `${ASIDE}/exchanged`;

type Found = Readonly<Record<string, string | undefined>>;

function placesIn(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => placeOfKey(key) ?? []))].toSorted();
}

function snapshotIn(found: Found): Snapshot {
  const whole = placesIn(Object.keys(found)).flatMap((place) => {
    const name = nameAt(place);
    const best =
      name === null
        ? null
        : newest(
            name,
            slotKeys(place).map((key) => found[key]),
          );
    return best === null ? [] : [[place, best.text] as const];
  });
  return Object.fromEntries(whole);
}

/** Takes everything as it stands, in one piece. */
export async function snapshotOf(storage: Storage): Promise<Snapshot> {
  const keys = (await storage.keys()).filter((key) => placeOfKey(key) !== null);
  let taken: Snapshot = {};
  await storage.change(keys, (found) => {
    taken = snapshotIn(found);
    return {};
  });
  return taken;
}

/** True for what an exchange leaves alone: the settings, where the other side brings none. */
function staysBesides(next: Snapshot): (place: string) => boolean {
  return (place) => nameAt(place) === 'settings' && next[place] === undefined;
}

/** Puts a snapshot in the place of everything, in one piece, and sets aside what it replaces. */
export async function exchange(storage: Storage, next: Snapshot): Promise<void> {
  const keys = (await storage.keys()).filter((key) => placeOfKey(key) !== null);
  const here = placesIn(keys);
  const wanted = [...new Set([...here, ...Object.keys(next)])].flatMap((place) => slotKeys(place));
  const stays = staysBesides(next);
  await storage.change(wanted, (found) => {
    const before = Object.entries(snapshotIn(found)).filter(([place]) => !stays(place));
    const writes: Record<string, string | null> = { [BEFORE]: JSON.stringify(Object.fromEntries(before)) };
    for (const place of here.filter((one) => !stays(one)))
      for (const key of slotKeys(place)) writes[key] = null;
    for (const [place, text] of Object.entries(next)) {
      const [a, b] = slotKeys(place);
      // Higher than what stood there, so that another tab which has just written takes this for the newer one.
      writes[a] = resealed(text, 1 + Math.max(countOf(found[a]), countOf(found[b])));
      writes[b] = null;
    }
    return writes satisfies Writes;
  });
}

/** What the last exchange has replaced; null where there was none, or it cannot be read. */
export async function replacedIn(storage: Storage): Promise<Snapshot | null> {
  const text = await storage.get(BEFORE);
  if (text === undefined) return null;
  try {
    const kept = JSON.parse(text) as unknown;
    if (typeof kept !== 'object' || kept === null) return null;
    const whole = Object.entries(kept).filter(([place, sealed]) => {
      const name = nameAt(place);
      return name !== null && typeof sealed === 'string' && openEnvelope(name, sealed).state === 'good';
    });
    return Object.fromEntries(whole);
  } catch {
    return null;
  }
}
