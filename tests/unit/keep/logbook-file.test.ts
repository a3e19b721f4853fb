// The logbook as a file: what goes out comes in again, and what is not whole is refused with its reason.

import { describe, expect, it } from 'vitest';
import { checksum, seal } from '../../../src/keep/envelope.ts';
import { readLogbookFile, withoutSettings, writeLogbookFile } from '../../../src/keep/logbook-file.ts';
import { nameAt } from '../../../src/keep/places.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS, VERSIONS } from '../../../src/keep/records.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { NOTHING_LEARNED } from '../../../src/learning/index.ts';
import { OWN_CASE } from '../../builders/own-case.ts';
import {
  AT,
  keeperOf,
  record,
  learned,
  ride,
  filled,
  exchangeIn,
  fileOf,
  holds,
  NOTHING,
  snapshotIn,
} from '../../builders/logbook-file.ts';

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
