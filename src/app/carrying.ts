// The logbook as a file: out of this browser, and into it in the place of what is there. Comes when the logbook wants it.

import type { Keeper } from '../keep/index.ts';
import {
  contentsOf,
  holdsNothing,
  LARGEST_FILE,
  readLogbookFile,
  withoutSettings,
  writeLogbookFile,
} from '../keep/logbook-file.ts';
import type { Snapshot } from '../keep/snapshot.ts';
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

/** The way of files in and out. What the storage refuses to take or to give back ends in false or null; what is the matter with it is told elsewhere. */
export function createCarrying({ keeper, today, tellTabs, beginAnew }: CarryingOf): Carrying {
  async function exchange(next: Snapshot): Promise<boolean> {
    try {
      await keeper.exchange(next, holdsNothing);
    } catch {
      return false;
    }
    tellTabs();
    return true;
  }

  return {
    async write() {
      const at = today();
      const { snapshot, unreadable, reached } = await keeper.everything();
      const lacks = reached ? (unreadable ? 'unreadable' : null) : 'stored';
      return { at, text: writeLogbookFile(snapshot, at), lacks };
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
      const { snapshot, reached } = await keeper.everything();
      return reached ? { holds: contentsOf(snapshot), keepsAside: holdsNothing(snapshot) } : null;
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
