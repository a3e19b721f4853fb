// The logbook as a file: what goes out comes in again, what is not whole is refused with its reason, and what is replaced can be taken back.

import { describe, expect, it } from 'vitest';
import { checksum, seal } from '../../../src/keep/envelope.ts';
import { createKeeper, type Keeper } from '../../../src/keep/keeper.ts';
import {
  contentsOf,
  holdsNothing,
  readLogbookFile,
  withoutSettings,
  writeLogbookFile,
} from '../../../src/keep/logbook-file.ts';
import { nameAt } from '../../../src/keep/places.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS, VERSIONS } from '../../../src/keep/records.ts';
import type { Snapshot } from '../../../src/keep/snapshot.ts';
import { memoryStorage, type Storage } from '../../../src/keep/storage.ts';
import { NOTHING_LEARNED } from '../../../src/learning/index.ts';
import { rideFrom, withAnswer } from '../../../src/ride/index.ts';
import { flownBy } from '../../builders/debriefs.ts';
import { setup } from '../../builders/flight.ts';
import { OWN_CASE } from '../../builders/own-case.ts';

const AT = '2026-11-29T10:00:00.000Z';
const keeperOf = (storage: Storage): Keeper =>
  createKeeper(
    async () => storage,
    () => undefined,
  );

const record = (id: string, at = AT) => ({
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

const learned = {
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
const ride = withAnswer(rideFrom([], { when: 'before', code: 7, form: 'a', startedAt: AT }), {
  item: 'a01',
  seat: 'tower',
});
const pack = { name: 'Brygge', at: AT, text: '{"pack":1}' };

/** A browser with a document of each name, and with two flights, one of them in a place of its own. */
async function filled(): Promise<{ readonly entries: Map<string, string>; readonly keeper: Keeper }> {
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

const exchangeIn = (keeper: Keeper, next: Snapshot) => keeper.exchange(next, holdsNothing);

async function fileOf(keeper: Keeper): Promise<string> {
  return writeLogbookFile((await keeper.everything()).snapshot, AT);
}

/** What is told of a keeper's documents. */
const holds = async (keeper: Keeper) => contentsOf((await keeper.everything()).snapshot);
const NOTHING = { flights: 0, newest: null, underWay: 0, rides: 0, cases: 0, packs: 0, settings: false };

function snapshotIn(text: string): Snapshot {
  const read = readLogbookFile(text);
  if (read.fault !== undefined) throw new Error(read.fault);
  return read.snapshot;
}

/** The same file with something else in it, and with a sum that fits or with the old one. */
function altered(text: string, change: (documents: Record<string, unknown>) => unknown, sums = true): string {
  const file = JSON.parse(text) as { documents: Record<string, unknown> };
  const documents = change(file.documents);
  return JSON.stringify({
    ...file,
    documents,
    ...(sums ? { sum: checksum(JSON.stringify(documents)) } : {}),
  });
}

describe('the file', () => {
  it('carries every document to an empty browser', async () => {
    const { keeper } = await filled();
    const other = keeperOf(memoryStorage());
    const text = await fileOf(keeper);
    await exchangeIn(other, snapshotIn(text));
    const places = [
      ['progress', DEFAULT_PROGRESS, undefined],
      ['learned', NOTHING_LEARNED, undefined],
      ['history', [], undefined],
      ['flight', null, undefined],
      ['flight', null, 'x-8'],
      ['debrief', null, 'two'],
      ['rides', [], undefined],
      ['cases', [], undefined],
      ['pack', null, 'brygge'],
    ] as const;
    for (const [name, otherwise, of] of places) {
      const carried = await other.load(name, otherwise, of);
      expect(carried, name).not.toEqual(otherwise);
      expect(carried, name).toEqual(await keeper.load(name, otherwise, of));
    }
    // No document is left out of this test.
    expect(new Set([...places.map(([name]) => name), 'settings'])).toEqual(new Set(Object.keys(VERSIONS)));
    expect(new Set(Object.keys(snapshotIn(text)).map(nameAt))).toEqual(new Set(Object.keys(VERSIONS)));
    for (const name of ['flight', 'debrief', 'pack'] as const)
      expect(await other.listed(name)).toEqual(await keeper.listed(name));
    // And from there on: the same documents, written again, are the same file.
    expect(await fileOf(other)).toBe(text);
  });

  it('tells what it holds, of every kind', async () => {
    const { keeper } = await filled();
    expect(await holds(keeper)).toEqual({
      flights: 2,
      newest: AT,
      underWay: 1,
      rides: 1,
      cases: 1,
      packs: 1,
      settings: true,
    });
    const other = keeperOf(memoryStorage());
    expect(await holds(other)).toEqual(NOTHING);
    await other.save('rides', [ride, { ...ride, when: 'after' }]);
    await other.save('cases', [OWN_CASE]);
    expect(await holds(other)).toEqual({ ...NOTHING, rides: 2, cases: 1 });
    // More flights than are kept with their debriefs.
    await other.save('learned', { ...NOTHING_LEARNED, flights: 80 });
    expect(await holds(other)).toMatchObject({ flights: 80, newest: null });
  });

  it('has the settings, but not what was measured of the machine', async () => {
    const { keeper } = await filled();
    const snapshot = snapshotIn(await fileOf(keeper));
    const other = keeperOf(memoryStorage());
    await other.save('settings', { ...DEFAULT_SETTINGS, pace: 'brisk' });
    await exchangeIn(other, withoutSettings(snapshot));
    expect(await other.load('settings', DEFAULT_SETTINGS)).toMatchObject({ pace: 'brisk', textScale: 1 });
    await exchangeIn(other, snapshot);
    expect(await other.load('settings', DEFAULT_SETTINGS)).toMatchObject({ textScale: 2, measured: null });
  });

  it('of an older game is brought up to date', async () => {
    const body = JSON.stringify([{ ...record('old'), setup: undefined }]);
    const envelope = { version: 1, count: 4, sum: checksum(body), body };
    const text = writeLogbookFile({ history: JSON.stringify(envelope) }, AT);
    const other = keeperOf(memoryStorage());
    await exchangeIn(other, snapshotIn(text));
    expect((await other.load('history', [])).map(({ id }) => id)).toEqual(['old']);
  });

  it('may be laid out anew by an editor', async () => {
    const text = await fileOf((await filled()).keeper);
    expect(snapshotIn(JSON.stringify(JSON.parse(text), null, 2))).toEqual(snapshotIn(text));
  });
});

describe('a file that is not whole', () => {
  const whole = async () => fileOf((await filled()).keeper);

  it.each([
    ['', 'foreign'],
    ['{"game":"another","file":1}', 'foreign'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['\uFEFFuke;stripe', 'foreign'],
  ])('%j is %s', (text, fault) => {
    expect(readLogbookFile(text).fault).toBe(fault);
  });

  it('is damaged wherever it is cut off', async () => {
    const text = (await whole()).trim();
    for (let at = 40; at < text.length; at += Math.ceil(text.length / 60))
      expect([at, readLogbookFile(text.slice(0, at)).fault]).toEqual([at, 'damaged']);
  });

  it('is damaged where something is altered, missing or of another shape', async () => {
    const text = await whole();
    const faults = [
      text.replace('startup', 'startUp'),
      altered(text, ({ progress, flight }) => ({ progress, flight }), false),
      altered(text, (documents) => ({
        ...documents,
        progress: JSON.parse(seal('progress', { flightsFlown: -0.5 }, 1)) as object,
      })),
      altered(text, (documents) => ({
        ...documents,
        learned: JSON.parse(seal('learned', { ...learned, toldIn: { a: 'b' } }, 1)) as object,
      })),
      altered(text, (documents) => ({ ...documents, history: null })),
      altered(text, () => 'none'),
      text.replace(AT, 'yesterday'),
    ].map((one) => readLogbookFile(one).fault);
    expect(faults).toEqual(faults.map(() => 'damaged'));
  });

  it('is from a newer game where its shape, a document or a document’s shape is newer', async () => {
    const text = await whole();
    const newer = JSON.parse(seal('history', [], 1)) as object;
    const faults = [
      text.replace('"file":1', '"file":2'),
      altered(text, (documents) => ({ ...documents, 'logs-of-2030': newer })),
      altered(text, (documents) => ({ ...documents, history: { ...newer, version: VERSIONS.history + 1 } })),
    ].map((one) => readLogbookFile(one).fault);
    expect(faults).toEqual(['future', 'future', 'future']);
  });
});

describe('an exchange', () => {
  it('replaces all or nothing, and what it replaced comes back whole', async () => {
    const { entries, keeper } = await filled();
    const { snapshot: before } = await keeper.everything();
    const other = keeperOf(memoryStorage());
    await other.save('history', [record('theirs')]);
    await exchangeIn(keeper, snapshotIn(await fileOf(other)));
    expect((await keeper.load('history', [])).map(({ id }) => id)).toEqual(['theirs']);
    expect(await keeper.load('progress', DEFAULT_PROGRESS)).toEqual(DEFAULT_PROGRESS);
    expect(await keeper.listed('flight')).toEqual([]);
    const replaced = await keeper.replaced();
    expect(replaced).toEqual(withoutSettings(before));
    await exchangeIn(keeper, replaced ?? {});
    expect(withoutSettings((await keeper.everything()).snapshot)['history']).toContain('two');
    expect((await keeper.load('history', [])).map(({ id }) => id)).toEqual(['two', 'one']);
    // The settings have not been touched by either.
    expect(await keeper.load('settings', DEFAULT_SETTINGS)).toMatchObject({ textScale: 2 });
    expect([...entries.keys()].filter((key) => key.startsWith('aside/'))).toEqual(['aside/exchanged']);
  });

  it('of nothing against something leaves what was set aside before', async () => {
    const keeper = keeperOf(memoryStorage());
    await keeper.save('history', [record('mine')]);
    await exchangeIn(keeper, {});
    // Nothing is here now; what comes next has only that to replace.
    const theirs = snapshotIn(writeLogbookFile({ history: seal('history', [record('theirs')], 1) }, AT));
    await exchangeIn(keeper, theirs);
    const aside = (await keeper.replaced()) ?? expect.fail('nothing is set aside');
    expect(aside['history']).toContain('mine');
    await exchangeIn(keeper, aside);
    expect((await keeper.replaced())?.['history']).toContain('theirs');
    await exchangeIn(keeper, {});
    const mine = (await keeper.replaced()) ?? expect.fail('nothing is set aside');
    // Taken back to where nothing is, it lies aside no more.
    await exchangeIn(keeper, mine);
    expect(await keeper.replaced()).toEqual({});
  });

  it('of nothing that is told against something leaves what was set aside before, whatever else is kept here', async () => {
    const keeper = keeperOf(memoryStorage());
    await keeper.save('rides', [ride]);
    await exchangeIn(keeper, {});
    await keeper.save('progress', { ...DEFAULT_PROGRESS, schoolSeen: true });
    const theirs = snapshotIn(writeLogbookFile({ history: seal('history', [record('theirs')], 1) }, AT));
    await exchangeIn(keeper, theirs);
    expect(contentsOf((await keeper.replaced()) ?? {})).toMatchObject({ rides: 1, flights: 0 });
    await exchangeIn(keeper, {});
    expect(contentsOf((await keeper.replaced()) ?? {})).toMatchObject({ rides: 0, flights: 1 });
  });

  it('sets aside what cannot be read, and deletes none of it', async () => {
    const { entries, keeper } = await filled();
    const newer = seal('learned', learned, 9).replace(
      `"version":${VERSIONS.learned}`,
      `"version":${VERSIONS.learned + 1}`,
    );
    const torn = (entries.get('pack:brygge/a') ?? '').slice(0, 40);
    entries.set('learned/a', newer);
    entries.set('pack:brygge/a', torn);
    entries.set('pack:brygge/b', 'torn, too');
    entries.set('aside/pack:brygge/1', 'of another day');
    await exchangeIn(keeper, {});
    expect([...entries.keys()].filter((key) => key.startsWith('aside/')).toSorted()).toEqual([
      'aside/exchanged',
      'aside/learned/1',
      'aside/pack:brygge/1',
      'aside/pack:brygge/2',
      'aside/pack:brygge/3',
    ]);
    expect(entries.get('aside/learned/1')).toBe(newer);
    expect([2, 3].map((n) => entries.get(`aside/pack:brygge/${n}`))).toEqual([torn, 'torn, too']);
  });

  it('changes nothing where the storage is full', async () => {
    const { entries } = await filled();
    const whole = memoryStorage(entries);
    const storage: Storage = {
      ...whole,
      change: async (keys, work) => {
        const writes = work(Object.fromEntries(keys.map((key) => [key, entries.get(key)])));
        if (Object.keys(writes).length > 0) throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const before = new Map(entries);
    const keeper = keeperOf(storage);
    await expect(exchangeIn(keeper, {})).rejects.toThrow('full');
    expect(entries).toEqual(before);
  });

  it('is not undone by another tab: what it lands afterwards comes on top', async () => {
    const { entries } = await filled();
    const [one, two] = [keeperOf(memoryStorage(entries)), keeperOf(memoryStorage(entries))];
    const mine = await two.load('history', []);
    const theirs = snapshotIn(writeLogbookFile({ history: seal('history', [record('theirs')], 1) }, AT));
    await exchangeIn(one, theirs);
    await two.change('history', mine, (all) => [record('landed'), ...all]);
    expect((await one.load('history', [])).map(({ id }) => id)).toEqual(['landed', 'theirs']);
  });
});

describe('what is taken out', () => {
  it('says whether something could not be read, of this game or of a newer one', async () => {
    const { entries, keeper } = await filled();
    expect(await keeper.everything()).toMatchObject({ unreadable: false, reached: true });
    entries.set('logs-of-2030/a', seal('history', [], 1));
    expect(await keeper.everything()).toMatchObject({ unreadable: true });
    entries.delete('logs-of-2030/a');
    entries.set('history/b', 'torn');
    const taken = await keeper.everything();
    expect(taken).toMatchObject({ unreadable: true, reached: true });
    // The copy before it is there.
    expect(contentsOf(taken.snapshot).flights).toBe(2);
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['read only', 'NotAllowedError'],
  ])('of a storage that is %s has what waits besides what is kept', async (_, name) => {
    const { entries } = await filled();
    const whole = memoryStorage(entries);
    const keeper = keeperOf({
      ...whole,
      change: async (keys, work) => {
        const writes = work(Object.fromEntries(keys.map((key) => [key, entries.get(key)])));
        if (name === 'QuotaExceededError' || Object.keys(writes).length > 0)
          throw new DOMException('no', name);
      },
    });
    await keeper.save('history', [record('three'), record('two'), record('one')]);
    await keeper.save('cases', [OWN_CASE, { ...OWN_CASE, id: 'another' }]);
    const { snapshot, reached } = await keeper.everything();
    expect(reached).toBe(true);
    const file = snapshotIn(writeLogbookFile(snapshot, AT));
    expect(contentsOf(file)).toMatchObject({ flights: 3, rides: 1, cases: 2 });
  });

  it('where no storage opens is what waits, and that is told', async () => {
    const keeper = createKeeper(
      () => Promise.reject(new DOMException('no', 'SecurityError')),
      () => undefined,
    );
    expect(await keeper.everything()).toEqual({ snapshot: {}, unreadable: false, reached: false });
    await keeper.save('history', [record('one')]);
    await keeper.save('rides', [ride]);
    const { snapshot, reached } = await keeper.everything();
    expect(reached).toBe(false);
    const other = keeperOf(memoryStorage());
    await exchangeIn(other, snapshotIn(writeLogbookFile(snapshot, AT)));
    expect((await other.load('history', [])).map(({ id }) => id)).toEqual(['one']);
    expect(await other.load('rides', [])).toEqual([ride]);
  });
});
