// The small storage that keeping needs, what can be the matter with one, and one in memory.
// Must not know what is stored.

/** What may come out of a change: a text to write, null to delete. */
export type Writes = Readonly<Record<string, string | null>>;

/** A store of texts by key. Every call may reject: refused, full, gone. */
export interface Storage {
  get(key: string): Promise<string | undefined>;
  keys(): Promise<readonly string[]>;
  /**
   * Reads some keys and writes what follows from them, in one piece: no other tab can write in between.
   * @param work what to write, by what the keys hold; must not wait for anything
   */
  change(
    keys: readonly string[],
    work: (found: Readonly<Record<string, string | undefined>>) => Writes,
  ): Promise<void>;
  /** Lets go of it, so that it can be opened anew. */
  close(): void;
}

/** The connection is gone, there is no room, it is not allowed, or no answer comes. */
export type Trouble = 'closed' | 'full' | 'refused' | 'silent';

/** No answer has come within reason. */
export class SilentStorage extends Error {}

/** What browsers say when a connection has gone under a call: closed, cut off in the middle, or its process has died. */
const GONE: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

/** What is the matter, by what a call was refused with. */
export function troubleOf(reason: unknown): Trouble {
  if (reason instanceof SilentStorage) return 'silent';
  // By its name: errors of a browser are not all of one class.
  const name = typeof reason === 'object' && reason !== null && 'name' in reason ? String(reason.name) : '';
  if (name === 'QuotaExceededError') return 'full';
  return GONE.has(name) ? 'closed' : 'refused';
}

/** Lasts only as long as the page. */
export function memoryStorage(entries: Map<string, string> = new Map()): Storage {
  return {
    get: async (key) => entries.get(key),
    keys: async () => [...entries.keys()],
    async change(keys, work) {
      const writes = work(Object.fromEntries(keys.map((key) => [key, entries.get(key)])));
      for (const [key, text] of Object.entries(writes)) {
        if (text === null) entries.delete(key);
        else entries.set(key, text);
      }
    },
    close: () => undefined,
  };
}
