// A storage that opens after the game has begun without it: what it holds comes into use, and nothing of this visit is lost.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE_MS } from '../../../src/keep/connection.ts';
import { memoryStorage, type Storage } from '../../../src/keep/storage.ts';
import { flown, flyOn, visit } from '../../builders/visit.ts';

// Time stands still but where a test moves it: a slow machine does not make the storage late.
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const DEMO = { schedule: 'demo' } as const;

/** A storage with a landed flight, one under way of so many commands, and a setting. */
async function storageWith(commands: number): Promise<Storage> {
  const storage = memoryStorage();
  const before = await visit({ storage, parameters: { ...DEMO, seed: 7 } });
  before.store.changeSettings({ textScale: 1.5, points: false });
  before.store.schoolDone('passed');
  await flown(before, 'right');
  before.store.startFlight({});
  await before.settle();
  flyOn(before.store, 'right', commands);
  await before.settle();
  return storage;
}

/** A visit in which the storage opens only when it is told to. */
async function withoutStorage(storage: Storage) {
  let release = () => undefined as void;
  const opening = new Promise<Storage>((resolve) => {
    release = () => resolve(storage);
  });
  const visiting = visit({ open: () => opening, parameters: DEMO });
  await vi.advanceTimersByTimeAsync(3 * PATIENCE_MS);
  const at = await visiting;
  return {
    ...at,
    told: () => at.notices.shown.value.map(({ key }) => key),
    /** Opens the storage and waits until the notices tell that it has been taken up. */
    async open(notices: readonly string[]) {
      release();
      await vi.waitFor(() => expect(at.notices.shown.value.map(({ key }) => key)).toEqual(notices), 30_000);
      await at.settle();
    },
  };
}

describe('a storage that opens late', () => {
  it('brings flights, history and settings while the title is still there', async () => {
    const at = await withoutStorage(await storageWith(6));
    const { store } = at;
    expect(at.told()).toEqual(['common:notice.storageSilent']);
    expect(store.canResume.value).toBe(false);
    await at.open(['common:notice.storageLate']);
    expect(store.settings.value).toMatchObject({ textScale: 1.5, points: false });
    expect(store.progress.peek()).toMatchObject({ flightsFlown: 1, schoolSeen: true, schoolPassed: true });
    expect(store.history.peek()).toHaveLength(1);
    store.resume();
    await at.settle();
    expect(store.session.peek()?.commands).toHaveLength(6);
  });

  it('leaves out how many flights had landed before a check ride that was begun without it', async () => {
    const at = await withoutStorage(await storageWith(6));
    at.store.rides.begin('before');
    expect(at.store.rides.all.peek()[0]).not.toHaveProperty('flown');
    await at.open(['common:notice.storageLate']);
    expect(at.store.rides.all.peek()[0]).not.toHaveProperty('flown');
    at.store.rides.begin('before');
    expect(at.store.rides.all.peek().at(-1)).toMatchObject({ flown: 1 });
  });

  it('takes nothing from the flight that has begun meanwhile, and loses neither', async () => {
    const storage = await storageWith(6);
    const at = await withoutStorage(storage);
    const { store } = at;
    store.changeSettings({ textScale: 2 });
    store.startFlight({});
    await at.settle();
    flyOn(store, 'right', 9);
    await at.open(['common:notice.storageLate']);
    expect(store.session.peek()?.commands).toHaveLength(9);
    expect(store.screen.peek()).toBe('flight');
    expect(store.otherWeek.value).not.toBeNull();
    expect(store.settings.value).toMatchObject({ textScale: 2, points: false });
    flyOn(store, 'right');
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    await at.settle();
    expect(store.history.peek()).toHaveLength(2);
    expect(store.progress.peek().flightsFlown).toBe(2);
    const next = await visit({ storage, parameters: DEMO });
    expect(next.store.history.peek()).toHaveLength(2);
    expect(next.store.settings.peek()).toMatchObject({ textScale: 2, points: false });
    next.store.resumeOther();
    await next.settle();
    expect(next.store.session.peek()?.commands).toHaveLength(6);
  });

  it('is not spoken of where nothing was kept', async () => {
    const at = await withoutStorage(memoryStorage());
    expect(at.told()).toEqual(['common:notice.storageSilent']);
    await at.open([]);
    expect(at.store.canResume.value).toBe(false);
  });
});
