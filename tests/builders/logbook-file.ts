// A browser whose logbook goes out as a file and comes in again.

import { createKeeper, type Keeper } from '../../src/keep/keeper.ts';
import { contentsOf, holdsNothing, readLogbookFile, writeLogbookFile } from '../../src/keep/logbook-file.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS } from '../../src/keep/records.ts';
import { type Snapshot } from '../../src/keep/snapshot.ts';
import { memoryStorage, type Storage } from '../../src/keep/storage.ts';
import { NOTHING_LEARNED } from '../../src/learning/index.ts';
import { rideFrom, withAnswer } from '../../src/ride/index.ts';
import { flownBy } from './debriefs.ts';
import { setup } from './flight.ts';
import { OWN_CASE } from './own-case.ts';

export const AT = '2026-11-29T10:00:00.000Z';
export const keeperOf = (storage: Storage): Keeper =>
  createKeeper(
    async () => storage,
    () => undefined,
  );

export const record = (id: string, at = AT) => ({
  id,
  at,
  seed: 1,
  company: 'startup',
  flightNumber: 1,
  saved: 0.5,
  landing: 0.9,
  right: 3,
  decisions: 4,
  missed: [],
  commands: [],
  setup: setup(),
});

export const learned = {
  ...NOTHING_LEARNED,
  flights: 2,
  counted: ['one', 'two'],
  quarters: ['startup 1 1'],
  toldIn: { 'startup 1 1': ['startup/a'] },
  told: { 'startup/a': 2 },
  rows: {
    R001: {
      meetings: 1,
      full: 1,
      right: 1,
      streak: 1,
      last: 'right',
      lastFlight: 2,
      halfLife: 2,
      stories: ['startup/a'],
      reached: false,
    },
  },
} as const;
export const ride = withAnswer(rideFrom([], { when: 'before', code: 7, form: 'a', startedAt: AT }), {
  item: 'a01',
  seat: 'tower',
});
export const pack = { name: 'Brygge', at: AT, text: '{"pack":1}' };

/** A browser with a document of each name, and with two flights, one of them in a place of its own. */
export async function filled(): Promise<{ readonly entries: Map<string, string>; readonly keeper: Keeper }> {
  const entries = new Map<string, string>();
  const keeper = keeperOf(memoryStorage(entries));
  await keeper.save('settings', {
    ...DEFAULT_SETTINGS,
    textScale: 2,
    measured: { tier: 'light', pixels: 9 },
  });
  await keeper.save('progress', { ...DEFAULT_PROGRESS, flightsFlown: 2, seen: ['startup/a'] });
  await keeper.save('history', [record('two'), record('one', '2026-11-01T10:00:00.000Z')]);
  await keeper.save('flight', { setup: setup(), commands: [], startedAt: AT, record: 'two' });
  await keeper.save('flight', { setup: setup({ seed: 8 }), commands: [], startedAt: AT }, 'x-8');
  await keeper.save('learned', learned);
  await keeper.save('debrief', flownBy('right').debrief, 'two');
  await keeper.save('rides', [ride]);
  await keeper.save('cases', [OWN_CASE]);
  await keeper.save('pack', pack, 'brygge');
  return { entries, keeper };
}

export const exchangeIn = (keeper: Keeper, next: Snapshot) => keeper.exchange(next, holdsNothing);

export async function fileOf(keeper: Keeper): Promise<string> {
  return writeLogbookFile((await keeper.everything()).snapshot, AT);
}

/** What is told of a keeper's documents. */
export const holds = async (keeper: Keeper) => contentsOf((await keeper.everything()).snapshot);
export const NOTHING = {
  flights: 0,
  newest: null,
  underWay: 0,
  rides: 0,
  cases: 0,
  packs: 0,
  settings: false,
};

export function snapshotIn(text: string): Snapshot {
  const read = readLogbookFile(text);
  if (read.fault !== undefined) throw new Error(read.fault);
  return read.snapshot;
}
