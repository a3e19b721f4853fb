// The logbook as a file: out of this browser, and into it in the place of what is there. Comes when the logbook wants it.

import type { Keeper } from '../keep/index.ts';
import {
  contentsOf,
  LARGEST_FILE,
  readLogbookFile,
  withoutSettings,
  writeLogbookFile,
} from '../keep/logbook-file.ts';
import { readOrNull } from '../look/file-read.ts';
import type { Carrying } from '../panels/ports.ts';

/** What this file needs of the outside. */
export interface CarryingOf {
  readonly keeper: Pick<Keeper, 'everything' | 'exchange' | 'replaced'>;
  readonly today: () => string;
  /** Tells other tabs that everything is another now. */
  readonly tellTabs: () => void;
  /** Begins the visit anew from what is kept. */
  readonly beginAnew: () => void;
}

/** The way of files in and out. Whatever the storage refuses ends in null or false; what is the matter with it is told elsewhere. */
export function createCarrying({ keeper, today, tellTabs, beginAnew }: CarryingOf): Carrying {
  async function exchange(...next: Parameters<Keeper['exchange']>): Promise<boolean> {
    try {
      await keeper.exchange(...next);
    } catch {
      return false;
    }
    tellTabs();
    return true;
  }

  return {
    async write() {
      try {
        const at = today();
        return { at, text: writeLogbookFile(await keeper.everything(), at) };
      } catch {
        return null;
      }
    },
    async read(file) {
      if (file.size > LARGEST_FILE) return { fault: 'large' };
      const text = await readOrNull(() => file.text());
      if (text === null) return { fault: 'unread' };
      const read = readLogbookFile(text);
      if (read.fault !== undefined) return read;
      const { snapshot, at } = read;
      return {
        at,
        holds: contentsOf(snapshot),
        take: (settings) => exchange(settings ? snapshot : withoutSettings(snapshot)),
      };
    },
    async here() {
      try {
        return contentsOf(await keeper.everything());
      } catch {
        return null;
      }
    },
    async replaced() {
      try {
        const snapshot = await keeper.replaced();
        return snapshot === null ? null : { holds: contentsOf(snapshot), takeBack: () => exchange(snapshot) };
      } catch {
        return null;
      }
    },
    beginAnew,
  };
}
