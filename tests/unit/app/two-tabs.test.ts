// Two tabs of one browser: two flights land and both are in the history; settings changed in both are both kept.

import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { flown, flyOn, visit } from '../../builders/visit.ts';

const DEMO = { schedule: 'demo' } as const;

/** A flight of five commands in one tab, and a second tab that is opened then. */
async function begunInOne() {
  const storage = memoryStorage();
  const one = await visit({ storage, parameters: { ...DEMO, seed: 7 } });
  one.store.startFlight({});
  await one.settle();
  flyOn(one.store, 'right', 5);
  await one.settle();
  return { storage, one, two: await visit({ storage }) };
}

describe('two tabs', () => {
  it('land one flight each, and both are in the history and counted, whichever lands first', async () => {
    const storage = memoryStorage();
    const one = await visit({ storage, parameters: { ...DEMO, seed: 7 } });
    const two = await visit({ storage, parameters: { ...DEMO, seed: 8 } });
    for (const { store, settle } of [one, two]) {
      store.startFlight({});
      await settle();
      flyOn(store, 'right', 9);
    }
    for (const { store, settle } of [two, one]) {
      flyOn(store, 'right');
      await settle();
    }
    const after = await visit({ storage });
    expect(after.store.history.peek().map(({ seed }) => seed)).toEqual([7, 8]);
    expect(after.store.progress.peek().flightsFlown).toBe(2);
    // The tab that landed last shows both at once.
    expect(one.store.history.peek().map(({ seed }) => seed)).toEqual([7, 8]);
  });

  it('are both offered to be taken up, the later first', async () => {
    const storage = memoryStorage();
    // Opened before anything is kept: neither knows of the other.
    const tabs = [
      { at: await visit({ storage, parameters: { ...DEMO, seed: 7 } }), commands: 12 },
      { at: await visit({ storage, parameters: { ...DEMO, seed: 8 } }), commands: 3 },
    ];
    for (const { at, commands } of tabs) {
      at.store.startFlight({});
      await at.settle();
      flyOn(at.store, 'right', commands);
      await at.settle();
    }
    const after = await visit({ storage });
    expect(after.store.resumeWeek.peek()).toBe(1);
    expect(after.store.otherWeek.peek()).not.toBeNull();
    after.store.resumeOther();
    await after.settle();
    expect(after.store.session.peek()?.setup.seed).toBe(7);
    expect(after.store.session.peek()?.commands).toHaveLength(12);
    // And the other way round: what was offered first is the other now.
    expect(after.store.otherWeek.peek()).toBe(1);
  });

  it('fly the same flight on: what one has flown since is taken up by the other', async () => {
    const { one, two } = await begunInOne();
    flyOn(one.store, 'right', 4);
    await one.settle();
    two.store.resume();
    await two.settle();
    expect(two.store.session.peek()?.commands).toHaveLength(9);
  });

  it('fly the same flight apart and land it: it is two in the history', async () => {
    const { storage, one, two } = await begunInOne();
    two.store.resume();
    await two.settle();
    flyOn(one.store, 'right', 5);
    await one.settle();
    flyOn(two.store, 'wrong-first', 5);
    await two.settle();
    for (const [{ store, settle }, policy] of [
      [one, 'right'],
      [two, 'wrong-first'],
    ] as const) {
      flyOn(store, policy);
      await settle();
    }
    const { store } = await visit({ storage });
    expect(store.history.peek()).toHaveLength(2);
    expect(new Set(store.history.peek().map(({ id }) => id)).size).toBe(2);
  });

  it('change settings, and both changes are kept, also two lines of one table', async () => {
    const storage = memoryStorage();
    const [one, two] = [await visit({ storage }), await visit({ storage })];
    const { volumes } = one.store.settings.peek();
    one.store.changeSettings({ textScale: 1.5 });
    one.store.changeSettings({ volumes: { ...volumes, effects: 0.2 } });
    one.store.changeSettings({ keys: { pause: 'x' } });
    two.store.changeSettings({ pace: 'brisk' });
    two.store.changeSettings({ volumes: { ...volumes, voice: 0.1 } });
    two.store.changeSettings({ keys: { help: 'y' } });
    await two.settle();
    const { settings } = (await visit({ storage })).store;
    expect(settings.peek()).toMatchObject({ textScale: 1.5, pace: 'brisk' });
    expect(settings.peek().volumes).toEqual({ ...volumes, effects: 0.2, voice: 0.1 });
    expect(settings.peek().keys).toEqual({ pause: 'x', help: 'y' });
  });

  it('which have not seen the school go on with what the other has', async () => {
    const storage = memoryStorage();
    const [one, two] = [await visit({ storage, parameters: DEMO }), await visit({ storage })];
    two.store.schoolDone('skipped');
    await flown(one, 'none');
    const { progress } = (await visit({ storage })).store;
    expect(progress.peek()).toMatchObject({ flightsFlown: 1, schoolSeen: true });
  });
});
