// The storage in the browser: an IndexedDB table of texts.
// Must not hide a failure: calls reject, and keeper.ts decides what to do.

import { type IDBPDatabase, openDB } from 'idb';
import type { Storage } from './storage.ts';

const DATABASE = 'cleared-to-close';
const TABLE = 'kept';
/**
 * Some browsers never answer when storage is forbidden, so the start must not wait without limit.
 * But a busy machine can take seconds, and giving up too early would hide a saved flight.
 */
const PATIENCE_MS = 10_000;

/** Opens the storage. Rejects when the browser refuses or does not answer in time. */
export async function browserStorage(): Promise<Storage> {
  const opening = openDB(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore(TABLE);
    },
  });
  const patience = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('storage does not answer')), PATIENCE_MS);
  });
  const database: IDBPDatabase = await Promise.race([opening, patience]);
  return {
    get: async (key) => {
      const value: unknown = await database.get(TABLE, key);
      return typeof value === 'string' ? value : undefined;
    },
    set: async (key, value) => {
      await database.put(TABLE, value, key);
    },
    delete: (key) => database.delete(TABLE, key),
    keys: async () => (await database.getAllKeys(TABLE)).map(String),
  };
}
