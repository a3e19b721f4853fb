// One visit to the game without a page: the store over a storage of its own, flown by the rule book's policies.
// Must not assert anything itself.

import { DEFAULTS, type Parameters } from '../../src/app/address.ts';
import { createNotices, type Notices } from '../../src/app/notices.ts';
import { createStore, type Store } from '../../src/app/store.ts';
import type { Content } from '../../src/content/index.ts';
import { nextCommand, type Policy } from '../../src/flight/index.ts';
import { createKeeper, DEFAULT_PROGRESS, DEFAULT_SETTINGS } from '../../src/keep/index.ts';
import { memoryStorage, type Storage } from '../../src/keep/storage.ts';
import { startup } from './flight.ts';

export interface Visit {
  readonly store: Store;
  readonly notices: Notices;
  /** Lets everything that is under way come to its end. */
  settle(): Promise<void>;
  /** Does all that waits for an idle moment, and lets it come to its end. */
  idle(): Promise<void>;
}

interface Circumstances {
  readonly storage?: Storage;
  readonly content?: Content;
  readonly parameters?: Partial<Parameters>;
  readonly quarterLost?: boolean;
}

let seconds = 0;

/** Opens the game as a page load does, with what the storage holds. */
export async function visit({
  storage = memoryStorage(),
  content = startup,
  parameters = {},
  quarterLost = false,
}: Circumstances = {}): Promise<Visit> {
  const notices = createNotices();
  const keeper = createKeeper(
    async () => storage,
    (notice) => notices.notify(`common:notice.${notice}`),
  );
  const waiting = new Set<() => boolean>();
  const settings = await keeper.load('settings', { ...DEFAULT_SETTINGS, pace: 'relaxed' });
  const store = createStore({
    parameters: { ...DEFAULTS, ...parameters },
    keeper,
    notices,
    loadContent: async () => content,
    settings,
    quarterLost,
    today: () => new Date(Date.UTC(2026, 0, 1) + 1000 * (seconds += 1)).toISOString(),
    newSeed: () => 11,
    whenIdle(piece) {
      waiting.add(piece);
      return () => waiting.delete(piece);
    },
    kept: {
      settings,
      progress: await keeper.load('progress', DEFAULT_PROGRESS),
      flight: await keeper.load('flight', null),
      history: await keeper.load('history', []),
    },
  });
  // A round of the event loop: content, storage and language are there by then.
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const idle = async () => {
    for (const piece of waiting) {
      while (piece());
      waiting.delete(piece);
    }
    await settle();
  };
  return { store, notices, settle, idle };
}

/** Flies on from where the flight is, until it lands or so many commands have been given. */
export function flyOn(store: Store, policy: Policy, most = 600): void {
  for (let given = 0; given < most; given += 1) {
    const session = store.session.peek();
    const command = session ? nextCommand(session.state, session.content, policy) : null;
    if (command === null) return;
    store.dispatch(command);
  }
}

/** A new flight, flown to its landing. */
export async function flown(at: Visit, policy: Policy): Promise<void> {
  at.store.startFlight({});
  await at.settle();
  flyOn(at.store, policy);
  await at.settle();
}
