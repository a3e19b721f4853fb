// What a player is told of the storage: each trouble once, and that it is over.

import type { DocumentName } from './records.ts';
import { type Trouble, troubleOf } from './storage.ts';

/** What is the matter with the storage; it is taken back when there is nothing any more. */
export const STORAGE_NOTICES = ['storageClosed', 'storageFull', 'storageRefused', 'storageSilent'] as const;
type StorageNotice = (typeof STORAGE_NOTICES)[number];
export type KeepNotice =
  | StorageNotice
  | 'saveDamaged'
  | 'saveFuture'
  | 'saveEarlier'
  | 'settingsDamaged'
  | 'historyDamaged'
  | 'ridesDamaged'
  | 'ownDamaged';

/** What is told of a document that cannot be read. */
export const DAMAGED: Readonly<Record<DocumentName, KeepNotice>> = {
  settings: 'settingsDamaged',
  progress: 'settingsDamaged',
  learned: 'historyDamaged',
  flight: 'saveDamaged',
  history: 'historyDamaged',
  debrief: 'historyDamaged',
  rides: 'ridesDamaged',
  cases: 'ownDamaged',
  pack: 'ownDamaged',
};

const TOLD: Readonly<Record<Trouble, StorageNotice>> = {
  closed: 'storageClosed',
  full: 'storageFull',
  refused: 'storageRefused',
  silent: 'storageSilent',
};

/** Tells how the storage does, from one trouble to the next. */
export interface Telling {
  /** It does not do as it is asked. */
  fail(reason: unknown): void;
  /** It does as it is asked. */
  succeed(): void;
  /** Something was loaded that it did not answer for. */
  missed(): void;
}

/** The parameters are those of `createKeeper`. */
export function createTelling(
  notify: (notice: KeepNotice) => void,
  relieve: () => void,
  answers: () => void,
): Telling {
  let told: Trouble | null = null;
  let unseen = false;

  function fail(reason: unknown): void {
    const trouble = troubleOf(reason);
    if (told === trouble) return;
    if (told !== null) relieve();
    told = trouble;
    notify(TOLD[trouble]);
  }

  function succeed(): void {
    if (told !== null) relieve();
    told = null;
    if (!unseen) return;
    unseen = false;
    answers();
  }

  return {
    fail,
    succeed,
    missed() {
      unseen = true;
    },
  };
}
