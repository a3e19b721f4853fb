// Everything that is kept, at once: taken as it stands, and put in the place of what stands there. It knows no document by name, so
// that whatever the game keeps later is among it.

import { countOf, openEnvelope, resealed } from './envelope.ts';
import { ASIDE, isForeignKey, nameAt, nextAside, placeOfKey, slotKeys } from './places.ts';
import { newest } from './newest.ts';
import { type Storage, troubleOf, type Writes } from './storage.ts';

/** The newest whole copy of every document, sealed, by its place. */
export type Snapshot = Readonly<Record<string, string>>;

/** A snapshot, and what could not be put into it. */
export interface Taken {
  readonly snapshot: Snapshot;
  /** Something lies in the storage that this version of the game cannot read. */
  readonly unreadable: boolean;
  /** False where the storage does not answer: these are only the documents that wait to be written. */
  readonly reached: boolean;
}

/** The one place for what was exchanged last: it can be taken back. */
const BEFORE = `${ASIDE}/exchanged`;

type Found = Readonly<Record<string, string | undefined>>;

function placesIn(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => placeOfKey(key) ?? []))].toSorted();
}

/** True for a text that lies at the key of a document, and is none that can be read. */
function isUnreadable(key: string, text: string | undefined): boolean {
  const place = placeOfKey(key);
  const name = place === null ? null : nameAt(place);
  if (name === null) return false;
  const { state } = openEnvelope(name, text);
  return state === 'damaged' || state === 'future';
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

/** What stands at these keys, in one piece; one after the other where there is no room even for a transaction. */
async function allAt(storage: Storage, keys: readonly string[]): Promise<Found> {
  let all: Found = {};
  try {
    await storage.change(keys, (found) => {
      all = found;
      return {};
    });
    return all;
  } catch (reason) {
    if (troubleOf(reason) !== 'full') throw reason;
    const read = await Promise.all(keys.map(async (key) => [key, await storage.get(key)] as const));
    return Object.fromEntries(read);
  }
}

/** Takes everything as it stands. */
export async function snapshotOf(storage: Storage): Promise<Taken> {
  const all = await storage.keys();
  const found = await allAt(
    storage,
    all.filter((key) => placeOfKey(key) !== null),
  );
  const unreadable = Object.entries(found).some(([key, text]) => isUnreadable(key, text));
  return { snapshot: snapshotIn(found), unreadable: unreadable || all.some(isForeignKey), reached: true };
}

/** True for what an exchange leaves alone: the settings, where the other side brings none. */
function staysBesides(next: Snapshot): (place: string) => boolean {
  return (place) => nameAt(place) === 'settings' && next[place] === undefined;
}

/** Whether there is nothing in a snapshot that could take the place of what was set aside before. */
export type IsNothing = (snapshot: Snapshot) => boolean;

/** Puts a snapshot in the place of everything, in one piece, and sets aside what it replaces, and what could not be read besides. */
export async function exchange(storage: Storage, next: Snapshot, isNothing: IsNothing): Promise<void> {
  const all = await storage.keys();
  const here = placesIn(all);
  const wanted = [
    BEFORE,
    ...[...new Set([...here, ...Object.keys(next)])].flatMap((place) => slotKeys(place)),
  ];
  const stays = staysBesides(next);
  await storage.change(wanted, (found) => {
    const before = Object.fromEntries(Object.entries(snapshotIn(found)).filter(([place]) => !stays(place)));
    // Nothing does not take the place of something, unless that is just being taken back.
    const earlier = found[BEFORE];
    const spared = isNothing(before) && earlier !== undefined && earlier !== JSON.stringify(next);
    const writes: Record<string, string | null> = spared ? {} : { [BEFORE]: JSON.stringify(before) };
    const taken = new Set(all);
    for (const place of here.filter((one) => !stays(one))) {
      for (const key of slotKeys(place)) {
        const text = found[key];
        writes[key] = null;
        if (text === undefined || !isUnreadable(key, text)) continue;
        const aside = nextAside(place, taken);
        taken.add(aside);
        writes[aside] = text;
      }
    }
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
