// The way to a storage that may go away: opened when it is needed, again when it was closed, and never waited for without end.

import { SilentStorage, type Storage, troubleOf } from './storage.ts';

/**
 * Some browsers never answer when storage is forbidden, and none does while another page blocks it.
 * A busy machine can take seconds, though, and giving up on it hides a flight that is safely kept.
 */
export const PATIENCE_MS = 5000;

async function patiently<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilentStorage('storage does not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Does something with the storage; rejects with what was the matter last. */
export type Reach = <T>(work: (storage: Storage) => Promise<T>) => Promise<T>;

/** A way to the storage. A connection that has been closed (sleep, cleaning, another version) is opened again at once. */
export function connectionTo(open: () => Promise<Storage>): Reach {
  let current: Promise<Storage> | null = null;

  /** The storage, opened. One that comes late, when it has been asked anew, is closed again. */
  async function opened(): Promise<Storage> {
    const opening = (current ??= open());
    try {
      return await patiently(opening);
    } catch (reason) {
      if (current === opening) current = null;
      opening.then(
        (late) => late.close(),
        () => undefined,
      );
      // Whatever a browser calls it, what was never open was not closed.
      throw troubleOf(reason) === 'closed' ? new Error('storage does not open', { cause: reason }) : reason;
    }
  }

  return async function reach(work) {
    for (let again = true; ; again = false) {
      const storage = await opened();
      try {
        return await patiently(work(storage));
      } catch (reason) {
        const trouble = troubleOf(reason);
        // A full storage is there; every other is left, and asked anew the next time.
        if (trouble !== 'full') {
          current = null;
          storage.close();
        }
        if (trouble !== 'closed' || !again) throw reason;
      }
    }
  };
}
