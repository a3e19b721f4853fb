// One visit to the game without a page: the store with a storage of its own, flown by policies.

import { vi } from 'vitest';
import { DEFAULTS, type Parameters } from '../../src/app/address.ts';
import { withClass, withDemo } from '../../src/app/address-written.ts';
import type { Packs } from '../../src/app/content.ts';
import { createNotices, type Notices } from '../../src/app/notices.ts';
import { fetchDebriefRules } from '../../src/app/debrief-rules.ts';
import { packsOf } from '../../src/app/packs.ts';
import { fetchPractice } from '../../src/app/practised.ts';
import { fetchRules } from '../../src/app/rules.ts';
import { createStore, type Store } from '../../src/app/store.ts';
import type { Content } from '../../src/content/index.ts';
import { nextCommand, type Policy } from '../../src/flight/index.ts';
import {
  createKeeper,
  DEFAULT_PROGRESS,
  DEFAULT_SETTINGS,
  loadFlights,
  STORAGE_NOTICES,
} from '../../src/keep/index.ts';
import { NOTHING_LEARNED } from '../../src/learning/index.ts';
import { memoryStorage, type Storage } from '../../src/keep/storage.ts';
import { unawaited } from '../../src/look/unawaited.ts';
import { startup } from './flight.ts';

export interface Visit {
  readonly store: Store;
  readonly notices: Notices;
  /** What the address says now. */
  query(): string;
  /** Waits until everything that was started has finished. */
  settle(): Promise<void>;
  /** Also runs everything that waits for idle time. */
  idle(): Promise<void>;
}

interface Circumstances {
  readonly storage?: Storage;
  /** Opens the storage; otherwise it is there at once. */
  readonly open?: () => Promise<Storage>;
  readonly content?: Content;
  /** Loads the content of a company; otherwise it is always the one above. */
  readonly load?: (company: string, packs: Packs) => Promise<Content>;
  readonly parameters?: Partial<Parameters>;
  readonly quarterLost?: boolean;
  /** The day and time; otherwise one that goes on by a second each time it is asked for. */
  readonly today?: () => string;
  /** A seed for a new quarter; otherwise always the same. */
  readonly newSeed?: () => number;
}

let seconds = 0;
/** The real one also in a test that has put its own clock in place. */
const later = globalThis.setTimeout;

/** Opens the game as a page load does, with the given storage. */
export async function visit({
  storage = memoryStorage(),
  open = async () => storage,
  content = startup,
  load = async () => content,
  parameters = {},
  quarterLost = false,
  today = () => new Date(Date.UTC(2026, 0, 1) + 1000 * (seconds += 1)).toISOString(),
  newSeed = () => 11,
}: Circumstances = {}): Promise<Visit> {
  await Promise.all([fetchRules(), fetchDebriefRules(), fetchPractice({ ...NOTHING_LEARNED, flights: 1 })]);
  const notices = createNotices();
  let takeUpKept: (() => void) | null = null;
  const keeper = createKeeper(
    open,
    (notice) => notices.notify(`common:notice.${notice}`),
    () => {
      for (const notice of STORAGE_NOTICES) notices.withdraw(`common:notice.${notice}`);
    },
    () => takeUpKept?.(),
  );
  const packs = packsOf(keeper);
  let query = '';
  const waiting = new Set<() => boolean>();
  const [settings, progress, learned, flights, history, rides] = await Promise.all([
    keeper.load('settings', { ...DEFAULT_SETTINGS, pace: 'relaxed' }),
    keeper.load('progress', DEFAULT_PROGRESS),
    keeper.load('learned', NOTHING_LEARNED),
    loadFlights(keeper),
    keeper.load('history', []),
    keeper.load('rides', []),
  ]);
  const store = createStore({
    parameters: { ...DEFAULTS, ...parameters },
    keeper,
    notices,
    loadContent: (company) => load(company, packs),
    bareContent: (company) => load(company, packs),
    settingsFrom: (kept) => kept,
    quarterLost,
    today,
    newSeed,
    toClass: (flight) => {
      query = withClass(query, flight);
    },
    toDemo: (demo) => {
      query = withDemo(query, demo);
    },
    tellTabs: () => undefined,
    beginAnew: () => undefined,
    whenIdle(piece) {
      waiting.add(piece);
      return () => waiting.delete(piece);
    },
    kept: { settings, progress, learned, flights, history, rides },
  });
  takeUpKept = () => unawaited(store.takeUpKept());
  // Content, storage and language are there at once; what is fetched late comes when it comes, on a busy machine after more than a turn.
  const settle = async () => {
    await vi.dynamicImportSettled();
    await new Promise<void>((resolve) => later(resolve, 0));
  };
  const idle = async () => {
    for (const piece of waiting) {
      while (piece());
      waiting.delete(piece);
    }
    await settle();
  };
  return { store, notices, query: () => query, settle, idle };
}

/** Flies on from the present state until the flight lands or this many commands have been given. */
export function flyOn(store: Store, policy: Policy, maxCommands = 600): void {
  for (let given = 0; given < maxCommands; given += 1) {
    const session = store.session.peek();
    const command = session ? nextCommand(session.state, session.content, policy) : null;
    if (command === null) return;
    store.dispatch(command);
  }
}

/** Starts a new flight and flies it to its landing. */
export async function flown(at: Visit, policy: Policy): Promise<void> {
  at.store.startFlight({});
  await at.settle();
  flyOn(at.store, policy);
  await at.settle();
}
