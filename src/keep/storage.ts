// The interface of the storage, and one in memory for browsers that offer none.

/** A store of texts by key. Every call may reject, for example because storage is refused, full or gone. */
export interface Storage {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** Lasts only as long as the page. */
export function memoryStorage(entries: Map<string, string> = new Map()): Storage {
  return {
    get: async (key) => entries.get(key),
    set: async (key, value) => {
      entries.set(key, value);
    },
    delete: async (key) => {
      entries.delete(key);
    },
    keys: async () => [...entries.keys()],
  };
}
