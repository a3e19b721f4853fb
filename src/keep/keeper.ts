// Saves documents safely: each is written to the older of two slots and read back, so that one good copy always stays.
// Must not block the start or lose a flight: every failure becomes a notice, and what cannot be read is set aside, not deleted.

import { connectionTo } from './connection.ts';
import { countOf, openEnvelope, seal } from './envelope.ts';
import { newest } from './newest.ts';
import { nextAside, placeOf, type Slot, SLOTS, slotKeys } from './places.ts';
import type { DocumentName, Documents } from './records.ts';
import { exchange, type IsNothing, replacedIn, type Snapshot, snapshotOf, type Taken } from './snapshot.ts';
import type { Storage } from './storage.ts';
import { createTelling, DAMAGED, type KeepNotice } from './telling.ts';
import { unawaited } from '../look/unawaited.ts';

export type { KeepNotice } from './telling.ts';

/** What could not be written is tried again so often, until it is; every save tries as well. */
const RETRY_MS = 2000;

/** What becomes of a document; pure, because it is done again when a write has failed. */
export type Change<T> = (found: T) => T;

export interface Keeper {
  /**
   * The newest good copy with what still waits to be written, or `otherwise`. Never rejects.
   * @param of which of several documents of that name
   */
  load<Name extends DocumentName>(
    name: Name,
    otherwise: Documents[Name],
    of?: string,
  ): Promise<Documents[Name]>;
  /** True once a document was looked for in a storage that answered, whether or not it was there: before that nothing is known of it. */
  wasRead(name: DocumentName): boolean;
  /** Keeps a value, whatever was there. Resolves when that has been tried; never rejects, and is tried until it is written. */
  save<Name extends DocumentName>(name: Name, value: Documents[Name], of?: string): Promise<void>;
  /**
   * Changes what is kept, in one piece, so that what another tab has kept is not lost.
   * @param otherwise what is changed where nothing is kept
   * @returns what is kept then, as soon as it is: while the storage is in trouble it waits
   */
  change<Name extends DocumentName>(
    name: Name,
    otherwise: Documents[Name],
    change: Change<Documents[Name]>,
    of?: string,
  ): Promise<Documents[Name]>;
  /** Of which there are documents of that name, besides the one of no name. Never rejects. */
  listed(name: DocumentName): Promise<readonly string[]>;
  /** Deletes a document for good. Never rejects. */
  forget(name: DocumentName, of: string): Promise<void>;
  /** Puts a readable but unusable document aside (another version of the content) and forgets it. */
  setAside(name: DocumentName, of?: string): Promise<void>;
  /** Everything that is kept, with what still waits to be written; of that alone, where the storage does not let us. Never rejects. */
  everything(): Promise<Taken>;
  /**
   * Puts this in the place of everything, all of it or nothing, and sets aside what it replaces. Settings stay where it brings none.
   * @param isNothing what is here and is nothing leaves aside what lies there
   * @throws what the storage says where it does not let us, or something still waits to be written
   */
  exchange(next: Snapshot, isNothing: IsNothing): Promise<void>;
  /** What the last exchange has replaced; null where there was none. @throws as `exchange` */
  replaced(): Promise<Snapshot | null>;
}

/** What waits to be written to one place, in its order. */
interface Waiting {
  readonly name: DocumentName;
  readonly otherwise: unknown;
  readonly changes: { readonly change: Change<unknown>; readonly done: (now: unknown) => void }[];
}

/**
 * @param open opens the storage; when that fails, things are kept in memory, the player is told once, and it is tried again
 * @param notify tells the player
 * @param relieve what was told of the storage is no longer so
 * @param answers called once a storage answers that did not when something was loaded: what is kept there has not been seen
 */
export function createKeeper(
  open: () => Promise<Storage>,
  notify: (notice: KeepNotice) => void,
  relieve: () => void = () => undefined,
  answers: () => void = () => undefined,
): Keeper {
  const { fail, succeed, missed } = createTelling(notify, relieve, answers);
  const reach = connectionTo(open, succeed);
  const waiting = new Map<string, Waiting>();
  const running = new Map<string, Promise<void>>();
  const read = new Set<string>();
  let retry: ReturnType<typeof setTimeout> | null = null;

  async function moveAside(place: string, slot: Slot): Promise<void> {
    const key = `${place}/${slot}`;
    await reach(async (storage) => {
      const taken = new Set(await storage.keys());
      if (!taken.has(key)) return;
      await storage.change([key], ({ [key]: text }) =>
        text === undefined ? {} : { [nextAside(place, taken)]: text, [key]: null },
      );
    });
  }

  function withWaiting<T>(place: string, value: T): T {
    const changes = waiting.get(place)?.changes ?? [];
    return changes.reduce<T>((now, { change }) => change(now) as T, value);
  }

  async function load<Name extends DocumentName>(
    name: Name,
    otherwise: Documents[Name],
    of?: string,
  ): Promise<Documents[Name]> {
    const place = placeOf(name, of);
    try {
      const texts = await reach((storage) =>
        Promise.all(SLOTS.map((slot) => storage.get(`${place}/${slot}`))),
      );
      read.add(place);
      const best = newest(name, texts);
      let bad: 'damaged' | 'future' | null = null;
      for (const [at, slot] of SLOTS.entries()) {
        const { state } = openEnvelope(name, texts[at]);
        if (state !== 'damaged' && state !== 'future') continue;
        bad = state;
        // Where nothing can be set aside, the save before is as good as ever.
        await moveAside(place, slot).catch(fail);
      }
      if (bad === 'future') notify('saveFuture');
      else if (bad === 'damaged') notify(best !== null && name === 'flight' ? 'saveEarlier' : DAMAGED[name]);
      return withWaiting(place, best === null ? otherwise : best.value);
    } catch (reason) {
      fail(reason);
      missed();
      return withWaiting(place, otherwise);
    }
  }

  /** Does all that waits for a place, in one piece, and reads it back. */
  async function write(place: string, { name, otherwise, changes }: Waiting): Promise<void> {
    const now = [...changes];
    const keys = slotKeys(place);
    let value = otherwise;
    await reach(async (storage) => {
      let written = { key: '', text: '', count: 0 };
      await storage.change(keys, (found) => {
        const [a, b] = keys.map((key) => found[key]);
        const best = newest(name, [a, b]);
        value = now.reduce<unknown>((so, { change }) => change(so), best === null ? otherwise : best.value);
        if (best !== null && value === best.value) return {};
        const count = Math.max(countOf(a), countOf(b)) + 1;
        const key = `${place}/${countOf(a) > countOf(b) ? 'b' : 'a'}`;
        written = { key, count, text: seal(name, value, count) };
        return { [key]: written.text };
      });
      if (written.key === '') return;
      const kept = await storage.get(written.key);
      // Whole, but not ours: another tab wrote in between, upon what we had written.
      if (kept !== written.text && countOf(kept) < written.count)
        throw new Error('the save does not read back');
    });
    read.add(place);
    changes.splice(0, now.length);
    for (const { done } of now) done(value);
  }

  async function drain(place: string): Promise<void> {
    // What is saved in one go is written in one go.
    await Promise.resolve();
    try {
      for (let next = waiting.get(place); next; next = waiting.get(place)) {
        await write(place, next);
        if (next.changes.length === 0) waiting.delete(place);
        succeed();
      }
    } catch (reason) {
      fail(reason);
      tryAgainLater();
    }
    running.delete(place);
  }

  function start(place: string): Promise<void> {
    const busy = running.get(place);
    if (busy) return busy;
    const work = drain(place);
    running.set(place, work);
    return work;
  }

  function tryAgainLater(): void {
    retry ??= setTimeout(() => {
      retry = null;
      for (const place of waiting.keys()) unawaited(start(place));
    }, RETRY_MS);
  }

  /** Puts a change at the end of what waits, and begins. */
  function queue<Name extends DocumentName>(
    name: Name,
    of: string | undefined,
    otherwise: Documents[Name],
    change: Change<Documents[Name]>,
    done: (now: Documents[Name]) => void,
  ): Promise<void> {
    const place = placeOf(name, of);
    const line = waiting.get(place) ?? { name, otherwise, changes: [] };
    waiting.set(place, line);
    // One line holds the changes of one document only.
    line.changes.push({ change: change as Change<unknown>, done: done as (now: unknown) => void });
    return start(place);
  }

  async function forget(name: DocumentName, of: string): Promise<void> {
    const place = placeOf(name, of);
    waiting.delete(place);
    try {
      await reach((storage) => storage.change([], () => ({ [`${place}/a`]: null, [`${place}/b`]: null })));
    } catch (reason) {
      fail(reason);
    }
  }

  async function setAside(name: DocumentName, of?: string): Promise<void> {
    const place = placeOf(name, of);
    waiting.delete(place);
    try {
      for (const slot of SLOTS) await moveAside(place, slot);
    } catch (reason) {
      fail(reason);
    }
  }

  /** Nothing waits any more. @throws Error where the storage does not take it */
  async function written(): Promise<void> {
    await Promise.all([...waiting.keys()].map(start));
    if (waiting.size > 0) throw new Error('something could not be written yet');
  }

  return {
    load,
    wasRead: (name) => read.has(placeOf(name)),
    async everything() {
      // What cannot be written goes out as it waits.
      await written().catch(() => undefined);
      const taken = await reach(snapshotOf).catch((reason: unknown): Taken => {
        fail(reason);
        return { snapshot: {}, unreadable: false, reached: false };
      });
      const late = [...waiting].map(([place, { name, otherwise }]) => {
        const best = newest(name, [taken.snapshot[place]]);
        const value = withWaiting(place, best === null ? otherwise : best.value);
        return [place, seal(name, value, (best?.count ?? 0) + 1)] as const; // the first
      });
      return { ...taken, snapshot: { ...taken.snapshot, ...Object.fromEntries(late) } };
    },
    async exchange(next, isNothing) {
      await written();
      await reach((storage) => exchange(storage, next, isNothing));
    },
    replaced: () => reach(replacedIn),
    save: (name, value, of) =>
      queue(
        name,
        of,
        value,
        () => value,
        () => undefined,
      ),
    change: (name, otherwise, change, of) =>
      new Promise((resolve) => unawaited(queue(name, of, otherwise, change, resolve))),
    async listed(name) {
      try {
        const keys = await reach((storage) => storage.keys());
        const begin = `${name}:`;
        const places = keys.filter((key) => key.startsWith(begin)).map((key) => key.replace(/\/[ab]$/, ''));
        return [...new Set(places)].map((place) => place.slice(begin.length));
      } catch (reason) {
        fail(reason);
        return [];
      }
    },
    forget,
    setAside,
  };
}
