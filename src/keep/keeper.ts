// Saves documents safely: each is written to the older of two slots and read back, so that one good copy always stays.
// Must not block the start or lose a flight: every failure becomes a notice, and what cannot be read is set aside, not deleted.

import { fnv1a } from '../quarter/fnv.ts';
import { type DocumentName, type Documents, fits, MIGRATIONS, VERSIONS } from './records.ts';
import { memoryStorage, type Storage } from './storage.ts';

/** What the player is told when saving or loading fails; the words are in the locale files. */
export type KeepNotice =
  | 'storageRefused'
  | 'storageFull'
  | 'saveDamaged'
  | 'saveFuture'
  | 'saveEarlier'
  | 'settingsDamaged'
  | 'historyDamaged';

interface Envelope {
  readonly version: number;
  /** Grows with every save, so that the newer slot is known even if the pointer is lost. */
  readonly count: number;
  readonly sum: number;
  readonly body: string;
}

type Slot = 'a' | 'b';
const SLOTS = ['a', 'b'] as const;
const ASIDE = 'aside';

/** The storage key of a document; of some names there are several, told apart by `of`. */
function placeOf(name: DocumentName, of?: string): string {
  return of === undefined ? name : `${name}:${of}`;
}

/** A checksum that finds saves cut short or damaged by accident; it is no protection against tampering. */
export const checksum = (text: string): number => fnv1a(text);

type Opened<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'good'; readonly value: T; readonly count: number }
  | { readonly state: 'damaged' | 'future' };

/** Reads what a slot holds: checks the sum, migrates old versions, checks the shape. */
export function openEnvelope<Name extends DocumentName>(
  name: Name,
  text: string | undefined,
): Opened<Documents[Name]> {
  if (text === undefined) return { state: 'absent' };
  try {
    const envelope = JSON.parse(text) as Envelope | null;
    if (typeof envelope?.version !== 'number' || typeof envelope.body !== 'string')
      return { state: 'damaged' };
    if (envelope.version > VERSIONS[name]) return { state: 'future' };
    if (envelope.sum !== checksum(envelope.body) || !Number.isSafeInteger(envelope.count))
      return { state: 'damaged' };
    let value: unknown = JSON.parse(envelope.body);
    for (let version = envelope.version; version < VERSIONS[name]; version += 1) {
      const migrate = MIGRATIONS[name][version];
      if (!migrate) return { state: 'damaged' };
      value = migrate(value);
    }
    if (!fits(name, value)) return { state: 'damaged' };
    return {
      state: 'good',
      value: value as Documents[Name],
      count: envelope.count,
    };
  } catch {
    return { state: 'damaged' };
  }
}

/** The count of an intact save of any version; 0 for an empty slot and for what cannot be read. */
function countOf(text: string | undefined): number {
  try {
    const { count, sum, body } = JSON.parse(text ?? '') as Envelope;
    return sum === checksum(body) && Number.isSafeInteger(count) ? count : 0;
  } catch {
    return 0;
  }
}

function seal(name: DocumentName, value: unknown, count: number): string {
  const body = JSON.stringify(value);
  return JSON.stringify({
    version: VERSIONS[name],
    count,
    sum: checksum(body),
    body,
  } satisfies Envelope);
}

const DAMAGED: Readonly<Record<DocumentName, KeepNotice>> = {
  settings: 'settingsDamaged',
  progress: 'settingsDamaged',
  flight: 'saveDamaged',
  history: 'historyDamaged',
  debrief: 'historyDamaged',
};

/** Loads and saves documents by name. */
export interface Keeper {
  /**
   * Loads the newest good copy, or returns `otherwise`. Never rejects.
   * @param of tells which of several documents of that name
   */
  load<Name extends DocumentName>(
    name: Name,
    otherwise: Documents[Name],
    of?: string,
  ): Promise<Documents[Name]>;
  /** Saves a value soon; of several that wait only the last is written. Never rejects. */
  save<Name extends DocumentName>(name: Name, value: Documents[Name], of?: string): Promise<void>;
  /** Deletes a document permanently. Never rejects. */
  forget(name: DocumentName, of: string): Promise<void>;
  /** Sets a document aside that is intact but cannot be used (other content), and removes it from its place. */
  setAside(name: DocumentName): Promise<void>;
}

/**
 * @param open opens the storage; if it rejects, everything is kept in memory and the player is told once
 * @param notify tells the player
 */
export function createKeeper(open: () => Promise<Storage>, notify: (notice: KeepNotice) => void): Keeper {
  let failed = false;
  const waiting = new Map<string, { readonly name: DocumentName; readonly value: unknown }>();
  const running = new Map<string, Promise<void>>();

  const ready: Promise<Storage> = open().catch(() => {
    notify('storageRefused');
    return memoryStorage();
  });

  async function moveAside(storage: Storage, name: string, slot: Slot): Promise<void> {
    const key = `${name}/${slot}`;
    const text = await storage.get(key);
    if (text === undefined) return;
    const taken = new Set(await storage.keys());
    let number = 1;
    while (taken.has(`${ASIDE}/${name}/${number}`)) number += 1;
    await storage.set(`${ASIDE}/${name}/${number}`, text);
    await storage.delete(key);
  }

  async function load<Name extends DocumentName>(
    name: Name,
    otherwise: Documents[Name],
    of?: string,
  ): Promise<Documents[Name]> {
    const place = placeOf(name, of);
    try {
      const storage = await ready;
      let best: { readonly value: Documents[Name]; readonly count: number } | null = null;
      let bad: 'damaged' | 'future' | null = null;
      for (const slot of SLOTS) {
        const opened = openEnvelope(name, await storage.get(`${place}/${slot}`));
        if (opened.state === 'good') {
          if (best === null || opened.count > best.count) best = opened;
        } else if (opened.state !== 'absent') {
          bad = opened.state;
          // If it cannot be moved aside, the older save can still be used.
          await moveAside(storage, place, slot).catch(fail);
        }
      }
      if (bad === 'future') notify('saveFuture');
      else if (bad === 'damaged') notify(best !== null && name === 'flight' ? 'saveEarlier' : DAMAGED[name]);
      return best === null ? otherwise : best.value;
    } catch {
      fail();
      return otherwise;
    }
  }

  function fail(): void {
    if (!failed) notify('storageFull');
    failed = true;
  }

  /** The counts in the slots as they are now: another tab may have written since. */
  async function countsIn(storage: Storage, place: string): Promise<Readonly<Record<Slot, number>>> {
    const [a, b] = await Promise.all(SLOTS.map((slot) => storage.get(`${place}/${slot}`)));
    return { a: countOf(a), b: countOf(b) };
  }

  async function write(storage: Storage, place: string, name: DocumentName, value: unknown): Promise<void> {
    const counts = await countsIn(storage, place);
    const slot: Slot = counts.a > counts.b ? 'b' : 'a';
    const count = Math.max(counts.a, counts.b) + 1;
    const text = seal(name, value, count);
    await storage.set(`${place}/${slot}`, text);
    const kept = await storage.get(`${place}/${slot}`);
    // An intact save that is not ours comes from another tab that wrote in between; the last to write wins.
    if (kept !== text && countOf(kept) < count) throw new Error('the save does not read back');
  }

  async function drain(place: string): Promise<void> {
    const storage = await ready;
    for (;;) {
      const next = waiting.get(place);
      if (!next) return;
      waiting.delete(place);
      try {
        await write(storage, place, next.name, next.value);
        failed = false;
      } catch {
        fail();
      }
    }
  }

  function save<Name extends DocumentName>(name: Name, value: Documents[Name], of?: string): Promise<void> {
    const place = placeOf(name, of);
    waiting.set(place, { name, value });
    const busy = running.get(place);
    if (busy) return busy;
    const work = drain(place).finally(() => running.delete(place));
    running.set(place, work);
    return work;
  }

  async function forget(name: DocumentName, of: string): Promise<void> {
    const place = placeOf(name, of);
    try {
      const storage = await ready;
      for (const slot of SLOTS) await storage.delete(`${place}/${slot}`);
    } catch {
      fail();
    }
  }

  async function setAside(name: DocumentName): Promise<void> {
    try {
      const storage = await ready;
      for (const slot of SLOTS) await moveAside(storage, name, slot);
    } catch {
      fail();
    }
  }

  return { load, save, forget, setAside };
}
