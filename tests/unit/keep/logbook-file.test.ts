// The logbook as a file: what goes out comes in again, what is not whole is refused with its reason, and what is replaced can be taken back.

import { describe, expect, it } from 'vitest';
import { checksum, seal } from '../../../src/keep/envelope.ts';
import { createKeeper, type Keeper } from '../../../src/keep/keeper.ts';
import {
  contentsOf,
  readLogbookFile,
  withoutSettings,
  writeLogbookFile,
} from '../../../src/keep/logbook-file.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS, VERSIONS } from '../../../src/keep/records.ts';
import type { Snapshot } from '../../../src/keep/snapshot.ts';
import { memoryStorage, type Storage } from '../../../src/keep/storage.ts';
import { setup } from '../../builders/flight.ts';

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

/** A browser with two flights, one of them in a place of its own, and with settings. */
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
  return { entries, keeper };
}

async function fileOf(keeper: Keeper): Promise<string> {
  return writeLogbookFile(await keeper.everything(), AT);
}

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
    await other.exchange(snapshotIn(text));
    for (const [name, otherwise] of [
      ['progress', DEFAULT_PROGRESS],
      ['history', []],
      ['flight', null],
    ] as const)
      expect(await other.load(name, otherwise)).toEqual(await keeper.load(name, otherwise));
    expect(await other.listed('flight')).toEqual(['x-8']);
    expect(await other.load('flight', null, 'x-8')).toEqual(await keeper.load('flight', null, 'x-8'));
    // And from there on: the same documents, written again, are the same file.
    expect(contentsOf(await other.everything())).toEqual({ flights: 2, newest: AT, settings: true });
  });

  it('has the settings, but not what was measured of the machine', async () => {
    const { keeper } = await filled();
    const snapshot = snapshotIn(await fileOf(keeper));
    const other = keeperOf(memoryStorage());
    await other.save('settings', { ...DEFAULT_SETTINGS, pace: 'brisk' });
    await other.exchange(withoutSettings(snapshot));
    expect(await other.load('settings', DEFAULT_SETTINGS)).toMatchObject({ pace: 'brisk', textScale: 1 });
    await other.exchange(snapshot);
    expect(await other.load('settings', DEFAULT_SETTINGS)).toMatchObject({ textScale: 2, measured: null });
  });

  it('of an older game is brought up to date', async () => {
    const body = JSON.stringify([{ ...record('old'), setup: undefined }]);
    const envelope = { version: 1, count: 4, sum: checksum(body), body };
    const text = writeLogbookFile({ history: JSON.stringify(envelope) }, AT);
    const other = keeperOf(memoryStorage());
    await other.exchange(snapshotIn(text));
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
    for (let at = 40; at < text.length; at += 97)
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
    const before = await keeper.everything();
    const other = keeperOf(memoryStorage());
    await other.save('history', [record('theirs')]);
    await keeper.exchange(snapshotIn(await fileOf(other)));
    expect((await keeper.load('history', [])).map(({ id }) => id)).toEqual(['theirs']);
    expect(await keeper.load('progress', DEFAULT_PROGRESS)).toEqual(DEFAULT_PROGRESS);
    expect(await keeper.listed('flight')).toEqual([]);
    const replaced = await keeper.replaced();
    expect(replaced).toEqual(withoutSettings(before));
    await keeper.exchange(replaced ?? {});
    expect(withoutSettings(await keeper.everything()).history).toContain('two');
    expect((await keeper.load('history', [])).map(({ id }) => id)).toEqual(['two', 'one']);
    // The settings have not been touched by either.
    expect(await keeper.load('settings', DEFAULT_SETTINGS)).toMatchObject({ textScale: 2 });
    expect([...entries.keys()].filter((key) => key.startsWith('aside/'))).toEqual(['aside/exchanged']);
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
    await expect(keeper.exchange({})).rejects.toThrow('full');
    expect(entries).toEqual(before);
  });

  it('is not undone by another tab: what it lands afterwards comes on top', async () => {
    const { entries } = await filled();
    const [one, two] = [keeperOf(memoryStorage(entries)), keeperOf(memoryStorage(entries))];
    const mine = await two.load('history', []);
    const theirs = snapshotIn(writeLogbookFile({ history: seal('history', [record('theirs')], 1) }, AT));
    await one.exchange(theirs);
    await two.change('history', mine, (all) => [record('landed'), ...all]);
    expect((await one.load('history', [])).map(({ id }) => id)).toEqual(['landed', 'theirs']);
  });
});
