// What is kept survives interrupted writes, damage, other versions, full or refused storage, and a second tab.
// The storage is a map that tests can break on purpose.

import { describe, expect, it } from 'vitest';
import { checksum, openEnvelope } from '../../../src/keep/envelope.ts';
import { createKeeper, type Keeper, type KeepNotice } from '../../../src/keep/keeper.ts';
import { MIGRATIONS } from '../../../src/keep/migrations.ts';
import {
  DEFAULT_PROGRESS,
  DEFAULT_SETTINGS,
  type KeptFlight,
  type Progress,
  VERSIONS,
} from '../../../src/keep/records.ts';
import { keptForVisit } from '../../../src/keep/for-visit.ts';
import { memoryStorage, type Storage } from '../../../src/keep/storage.ts';
import { setup } from '../../builders/flight.ts';

interface Tab {
  readonly keeper: Keeper;
  readonly told: KeepNotice[];
}

function tab(storage: Storage): Tab {
  const told: KeepNotice[] = [];
  const keeper = createKeeper(
    async () => storage,
    (notice) => told.push(notice),
  );
  return { keeper, told };
}

const flown = (flightsFlown: number): Progress => ({ flightsFlown, schoolSeen: false });

/** A storage in which the progress was saved so many times, with 1, 2, 3 … flights. */
async function savedTimes(times: number): Promise<Map<string, string>> {
  const entries = new Map<string, string>();
  const { keeper } = tab(memoryStorage(entries));
  for (let count = 1; count <= times; count += 1) await keeper.save('progress', flown(count));
  return entries;
}

/** What a new visit finds, and what the player is told. */
async function found(entries: Map<string, string>): Promise<{ flights: number; told: KeepNotice[] }> {
  const { keeper, told } = tab(memoryStorage(entries));
  const { flightsFlown } = await keeper.load('progress', DEFAULT_PROGRESS);
  return { flights: flightsFlown, told };
}

const aside = (entries: Map<string, string>) => [...entries.keys()].filter((key) => key.startsWith('aside/'));

/** The slot that holds the save with this count. */
function slotOf(entries: Map<string, string>, count: number): string {
  const slot = [...entries].find(([, text]) => (JSON.parse(text) as { count: number }).count === count);
  return slot?.[0] ?? expect.fail(`no save ${count}`);
}

describe('a save', () => {
  it('goes into the other slot each time, so that the last two stay', async () => {
    const entries = await savedTimes(5);
    expect([...entries.keys()].toSorted()).toEqual(['progress/a', 'progress/b']);
    const kept = [...entries.values()].map((text) => openEnvelope('progress', text));
    expect(
      kept.map((opened) => String(opened.state === 'good' && opened.value.flightsFlown)).toSorted(),
    ).toEqual(['4', '5']);
    expect(await found(entries)).toEqual({ flights: 5, told: [] });
  });

  it('of several that wait, only the last is written', async () => {
    const entries = new Map<string, string>();
    const { keeper } = tab(memoryStorage(entries));
    await Promise.all([1, 2, 3, 4, 5, 6].map((count) => keeper.save('progress', flown(count))));
    expect(await found(entries)).toEqual({ flights: 6, told: [] });
    expect(entries.size).toBeLessThanOrEqual(2);
  });

  it('swaps on where an earlier visit left off', async () => {
    const entries = await savedTimes(3);
    const { keeper } = tab(memoryStorage(entries));
    await keeper.load('progress', DEFAULT_PROGRESS);
    await keeper.save('progress', flown(40));
    expect(slotOf(entries, 4)).not.toBe(slotOf(entries, 3));
    expect((await found(entries)).flights).toBe(40);
  });
});

describe('damage', () => {
  const torn = (text: string) => text.slice(0, text.length >> 1);
  const altered = (text: string) => text.replace('flightsFlown', 'flightsFlowm');

  it.each([
    ['a torn write', torn],
    ['a wrong sum', altered],
    ['no JSON at all', () => '\u0000\u0000'],
    ['a bare null', () => 'null'],
  ])('%s in the newest save leads back to the one before, and nothing is deleted', async (_, damage) => {
    const entries = await savedTimes(4);
    const slot = slotOf(entries, 4);
    const bad = damage(entries.get(slot) ?? '');
    entries.set(slot, bad);
    expect(await found(entries)).toEqual({ flights: 3, told: ['settingsDamaged'] });
    expect(aside(entries).map((key) => entries.get(key))).toEqual([bad]);
    // The damage is told once; the next visit starts without it.
    expect(await found(entries)).toEqual({ flights: 3, told: [] });
  });

  it('in both saves gives the usual, and the visit goes on saving', async () => {
    const entries = await savedTimes(4);
    for (const slot of entries.keys()) entries.set(slot, torn(entries.get(slot) ?? ''));
    expect(await found(entries)).toEqual({ flights: 0, told: ['settingsDamaged'] });
    expect(aside(entries)).toHaveLength(2);
    const { keeper } = tab(memoryStorage(entries));
    await keeper.save('progress', flown(9));
    expect(await found(entries)).toEqual({ flights: 9, told: [] });
    expect(aside(entries)).toHaveLength(2);
  });

  it('in a flight tells that it goes on from the save before', async () => {
    const entries = new Map<string, string>();
    const kept: KeptFlight = { setup: setup(), commands: [{ kind: 'take-off' }], startedAt: '2026-01-01' };
    const first = tab(memoryStorage(entries));
    await first.keeper.save('flight', kept);
    await first.keeper.save('flight', { ...kept, commands: [...kept.commands, { kind: 'turn-week' }] });
    entries.set('flight/b', torn(entries.get('flight/b') ?? ''));
    const { keeper, told } = tab(memoryStorage(entries));
    expect(await keeper.load('flight', null)).toEqual(kept);
    expect(told).toEqual(['saveEarlier']);
  });

  it('of a write that is cut on its way is told, and the save before stays', async () => {
    const entries = await savedTimes(2);
    const whole = memoryStorage(entries);
    const { keeper, told } = tab({
      ...whole,
      change: (keys, work) =>
        whole.change(keys, (found) =>
          Object.fromEntries(Object.entries(work(found)).map(([key, text]) => [key, text && torn(text)])),
        ),
    });
    await keeper.save('progress', flown(3));
    expect(told).toEqual(['storageRefused']);
    expect((await found(entries)).flights).toBe(2);
  });
});

describe('other versions', () => {
  function sealed(version: number, value: unknown): string {
    const body = JSON.stringify(value);
    return JSON.stringify({ version, count: 9, sum: checksum(body), body });
  }

  it('a save from the future is set aside whole, told, and never read', async () => {
    const entries = await savedTimes(2);
    const future = sealed(VERSIONS.progress + 1, { flights: 'many' });
    entries.set('progress/a', future);
    expect(await found(entries)).toEqual({ flights: 2, told: ['saveFuture'] });
    expect(aside(entries).map((key) => entries.get(key))).toEqual([future]);
  });

  it('every older version has its way up, and one without is damage', () => {
    for (const name of ['settings', 'progress', 'flight', 'history'] as const) {
      const steps = MIGRATIONS[name];
      expect(steps).toHaveLength(VERSIONS[name]);
      expect(steps.slice(1).every((step) => step !== null)).toBe(true);
    }
    expect(openEnvelope('progress', sealed(0, flown(1))).state).toBe('damaged');
  });

  it('an old shape is brought up, one version after the other', () => {
    const versions: { -readonly [Name in keyof typeof VERSIONS]: number } = VERSIONS;
    const migrations: { progress: unknown } = MIGRATIONS;
    const [version, steps] = [versions.progress, migrations.progress];
    versions.progress = 3;
    migrations.progress = [
      null,
      (old: { flown: number }) => ({ flights: old.flown }),
      (old: { flights: number }) => flown(old.flights),
    ];
    try {
      expect(openEnvelope('progress', sealed(1, { flown: 5 }))).toMatchObject({
        state: 'good',
        value: flown(5),
      });
      expect(openEnvelope('progress', sealed(2, { flights: 6 }))).toMatchObject({ value: flown(6) });
    } finally {
      versions.progress = version;
      migrations.progress = steps;
    }
  });
});

describe('a storage', () => {
  it('that is refused is told once, and the visit goes on in memory', async () => {
    const told: KeepNotice[] = [];
    const keeper = createKeeper(
      () => Promise.reject(new Error('forbidden')),
      (notice) => told.push(notice),
    );
    expect(await keeper.load('settings', DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
    await keeper.save('progress', flown(2));
    expect(await keeper.load('progress', DEFAULT_PROGRESS)).toEqual(flown(2));
    expect(told).toEqual(['storageRefused']);
  });

  it('that is full is told once, loses nothing kept, and works again when there is room', async () => {
    const entries = await savedTimes(2);
    const whole = memoryStorage(entries);
    let full = true;
    const { keeper, told } = tab({
      ...whole,
      change: (keys, work) =>
        full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : whole.change(keys, work),
    });
    await keeper.save('progress', flown(3));
    await keeper.save('progress', flown(4));
    expect(told).toEqual(['storageFull']);
    expect((await found(entries)).flights).toBe(2);
    full = false;
    await keeper.save('progress', flown(5));
    expect((await found(entries)).flights).toBe(5);
  });

  it('that fails at reading, or where nothing can be set aside, never blocks the start', async () => {
    const entries = await savedTimes(2);
    entries.set('progress/a', 'torn');
    const broken = () => Promise.reject(new Error('gone'));
    // The save before the damaged one can be read as long as reading works.
    for (const [change, flights] of [
      [{ get: broken }, 0],
      [{ change: broken }, 2],
      [{ keys: broken }, 2],
    ] as const) {
      const { keeper } = tab({ ...memoryStorage(new Map(entries)), ...change });
      expect((await keeper.load('progress', DEFAULT_PROGRESS)).flightsFlown).toBe(flights);
      await expect(keeper.setAside('progress')).resolves.toBeUndefined();
    }
  });
});

describe('a flight of other content', () => {
  it('is set aside and forgotten', async () => {
    const entries = await savedTimes(3);
    const { keeper } = tab(memoryStorage(entries));
    await keeper.setAside('progress');
    expect(aside(entries)).toHaveLength(2);
    expect(await found(entries)).toEqual({ flights: 0, told: [] });
  });
});

describe('two tabs', () => {
  it('never spoil each other’s saves, and the last to write is what is found', async () => {
    const entries = new Map<string, string>();
    const [one, two] = [tab(memoryStorage(entries)), tab(memoryStorage(entries))];
    for (const { keeper } of [one, two]) await keeper.load('progress', DEFAULT_PROGRESS);
    for (let count = 1; count <= 20; count += 1) await one.keeper.save('progress', flown(count));
    await two.keeper.save('progress', flown(100));
    expect((await found(entries)).flights).toBe(100);
    await one.keeper.save('progress', flown(21));
    expect(await found(entries)).toEqual({ flights: 21, told: [] });
  });

  it('may write at the very same time', async () => {
    const entries = new Map<string, string>();
    const tabs = [tab(memoryStorage(entries)), tab(memoryStorage(entries))];
    for (let round = 1; round <= 30; round += 1) {
      await Promise.all(tabs.map(({ keeper }, at) => keeper.save('progress', flown(10 * round + at))));
      const { flights, told } = await found(entries);
      expect([10 * round, 10 * round + 1]).toContain(flights);
      expect(told).toEqual([]);
    }
    expect(tabs.flatMap(({ told }) => told)).toEqual([]);
  });
});

describe('what is kept for a visit', () => {
  const more = ({ flightsFlown }: Progress) => flown(flightsFlown + 1);

  it('builds each change on the one before, and writes none of them', async () => {
    const { keeper } = tab(memoryStorage());
    const visit = keptForVisit(keeper);
    await Promise.all([1, 2].map(() => visit.change('progress', DEFAULT_PROGRESS, more)));
    expect((await visit.load('progress', DEFAULT_PROGRESS)).flightsFlown).toBe(2);
    expect((await keeper.load('progress', DEFAULT_PROGRESS)).flightsFlown).toBe(0);
  });

  it('takes the next change after one that failed', async () => {
    const visit = keptForVisit(tab(memoryStorage()).keeper);
    const failed = visit.change('progress', DEFAULT_PROGRESS, () => {
      throw new Error('not this one');
    });
    const next = visit.change('progress', DEFAULT_PROGRESS, more);
    await expect(failed).rejects.toThrow('not this one');
    expect((await next).flightsFlown).toBe(1);
  });
});
