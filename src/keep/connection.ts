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

interface Opening {
  readonly answer: Promise<Storage>;
  /** It has been answered: the storage is open, as far as is known. */
  open: boolean;
}

/**
 * A way to the storage. A connection that has been closed (sleep, cleaning, another version) is opened again at once.
 * @param late called when a storage opens that nobody waited for any more
 */
export function connectionTo(open: () => Promise<Storage>, late: () => void = () => undefined): Reach {
  let current: Opening | null = null;

  function begin(): Opening {
    const opening: Opening = { answer: open(), open: false };
    opening.answer.then(
      (storage) => {
        opening.open = true;
        if (current === opening) return;
        // Given up, but here it is; it is taken where nothing has opened since.
        if (current?.open === true) storage.close();
        else {
          current = opening;
          late();
        }
      },
      () => undefined,
    );
    return opening;
  }

  /** The one that was waited for, or an earlier one that came late and has taken its place meanwhile. */
  function inUse(opening: Opening): Opening {
    return current?.open === true ? current : opening;
  }

  async function opened(): Promise<Storage> {
    const opening = (current ??= begin());
    try {
      await patiently(opening.answer);
      return await inUse(opening).answer;
    } catch (reason) {
      if (current === opening) current = null;
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
