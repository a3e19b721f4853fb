// The small storage that keeping needs, and one in memory for when the browser offers none.
// Must not know what is stored.

/** A store of texts by key. Every call may reject: refused, full, gone. */
export interface Storage {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** Lasts as long as the page. */
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
