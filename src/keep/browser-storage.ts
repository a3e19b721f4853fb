// The storage in the browser: an IndexedDB table of texts.
// Must not hide a failure: calls reject, and keeper.ts decides what to do.

import { openDB } from 'idb';
import type { Storage } from './storage.ts';

const DATABASE = 'cleared-to-close';
const TABLE = 'kept';

/** Opens the storage. Rejects when the browser refuses; some browsers never answer. */
export async function browserStorage(): Promise<Storage> {
  const database = await openDB(DATABASE, 1, {
    upgrade(opened) {
      opened.createObjectStore(TABLE);
    },
    // Whoever wants to delete the data or bring them up does not have to wait for this page to be closed.
    blocking(_version, _wanted, { target }) {
      if (target instanceof IDBDatabase) target.close();
    },
  });
  return {
    get: async (key) => {
      const value: unknown = await database.get(TABLE, key);
      return typeof value === 'string' ? value : undefined;
    },
    keys: async () => (await database.getAllKeys(TABLE)).map(String),
    async change(keys, work) {
      const transaction = database.transaction(TABLE, 'readwrite');
      const { store, done } = transaction;
      // Waited for below; where it is not reached, the reason is thrown already.
      done.catch(() => undefined);
      const values: readonly unknown[] = await Promise.all(keys.map((key) => store.get(key)));
      const texts = values.map((value) => (typeof value === 'string' ? value : undefined));
      try {
        const writes = Object.entries(work(Object.fromEntries(keys.map((key, at) => [key, texts[at]]))));
        await Promise.all([
          ...writes.map(([key, text]) => (text === null ? store.delete(key) : store.put(text, key))),
          done,
        ]);
      } catch (reason) {
        // All or nothing; what has failed by itself is taken back already.
        if (transaction.error === null) abort(transaction);
        throw reason;
      }
    },
    close: () => database.close(),
  };
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended before.
  }
}
