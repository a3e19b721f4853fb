// An exchange of the logbook: what is replaced can be taken back, and nothing that cannot be read is deleted.

import { describe, expect, it } from 'vitest';
import { seal } from '../../../src/keep/envelope.ts';
import { createKeeper } from '../../../src/keep/keeper.ts';
import { contentsOf, withoutSettings, writeLogbookFile } from '../../../src/keep/logbook-file.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS, VERSIONS } from '../../../src/keep/records.ts';
import { memoryStorage, type Storage } from '../../../src/keep/storage.ts';
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
  snapshotIn,
} from '../../builders/logbook-file.ts';

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
