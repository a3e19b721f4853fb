// A player's very first quarter is looked for; every other is as it is drawn.

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { calendarWeek } from '../../../src/app/calendar-week.ts';
import { firstSeed } from '../../../src/app/first-quarter.ts';
import { fetchRules } from '../../../src/app/rules.ts';
import type { Store } from '../../../src/app/store.ts';
import { emptyLanding, flawlessLanding, newFlight, setupIn, weekQuarter } from '../../../src/flight/index.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { startup } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';
import { flown, visit } from '../../builders/visit.ts';

const WISH = { flightNumber: 1, missedBefore: [], seenBefore: [] };

beforeAll(() => fetchRules());

const takeOff = (seed: number) => newFlight(setupIn(startup, { ...WISH, seed }), startup);

describe('where none of a few will do,', () => {
  /** A seed that flawless play lands on plan, and nobody between these. */
  const found = (least: number, most: number) =>
    seeds(400).find((seed) => {
      const state = takeOff(seed);
      const empty = emptyLanding(state);
      return flawlessLanding(state) > 1.2 && empty > least && empty < most;
    }) ?? expect.fail('none');
  const poor = seeds(200).find((seed) => flawlessLanding(takeOff(seed)) < 0.9) ?? expect.fail('none');

  it.each([
    [
      'the one that can be landed on plan and lands lowest by itself',
      [poor, found(1.2, 9), found(1.05, 1.15)],
      2,
    ],
    ['the first, where none can be', [poor], 0],
  ] as const)('%s is flown', async (_, offered, at) => {
    let drawn = 0;
    const newSeed = () => offered[drawn++ % offered.length] ?? expect.fail();
    expect(await firstSeed(startup, WISH, newSeed)).toBe(offered[at]);
    expect(drawn).toBe(24);
  });
});

describe('of two seeds, of which the first would land below plan,', () => {
  const low = seeds(200).find((seed) => flawlessLanding(takeOff(seed)) < 0.9) ?? expect.fail('none');
  const high =
    seeds(200).find((seed) => flawlessLanding(takeOff(seed)) > 1.15 && emptyLanding(takeOff(seed)) < 0.97) ??
    expect.fail('none');

  /** Starts one: a new quarter, or as it says. @returns its seed, once it is there */
  async function flownSeed(
    circumstances: Parameters<typeof visit>[0],
    start: (store: Store) => unknown = (store) => store.startFlight({}),
  ): Promise<number | undefined> {
    // The logbook draws the first for a name of its own.
    const drawn = [0, low, high];
    const newSeed = () => drawn.shift() ?? expect.fail('drawn too often');
    const { store } = await visit({ ...circumstances, newSeed });
    start(store);
    // A search rests between two quarters.
    await vi.waitFor(() => expect(store.session.peek()).not.toBeNull(), { timeout: 10_000 });
    return store.session.peek()?.setup.seed;
  }

  it('a first quarter has the second', async () => {
    expect(await flownSeed({})).toBe(high);
  });

  it('whoever begins another flight while it is looked for keeps that one', async () => {
    const drawn = [0, ...Array.from({ length: 24 }, () => low)];
    const at = await visit({ newSeed: () => drawn.shift() ?? expect.fail('drawn too often') });
    at.store.startFlight({});
    at.store.startFlight({ setup: setupIn(startup, { ...WISH, seed: high }) });
    await vi.waitFor(() => expect(drawn).toEqual([]), { timeout: 10_000 });
    await at.settle();
    expect(at.store.session.peek()?.setup.seed).toBe(high);
  });

  it.each([
    ['a second flight', { flight: 2 }],
    ['a first flight by its number', { flight: 1 }],
    ['a flight that ends early', { stop: 7 }],
    ['a flight of a few calls', { events: 3 }],
    ['a schedule in the address', { schedule: 'demo' }],
    ['a flight of two', { crew: 'tower' as const }],
    ['a flight with a book', { paper: true }],
  ])('%s has the first', async (_, parameters) => {
    expect(await flownSeed({ parameters })).toBe(low);
  });

  it('the next flight of somebody who has flown has the first', async () => {
    const storage = memoryStorage();
    await flown(await visit({ storage, newSeed: () => high }), 'none');
    const drawn = [0, low, high];
    const at = await visit({ storage, newSeed: () => drawn.shift() ?? expect.fail('drawn too often') });
    at.store.startFlight({});
    await at.settle();
    expect(at.store.session.peek()?.setup).toMatchObject({ seed: low, flightNumber: 2 });
  });

  it('a flight with a pack has the first', async () => {
    const mark = { name: 'Nordlys', checksum: 'aa' };
    const pack = { ...mark, languages: ['nb'], stories: [], lends: 'startup', company: false };
    expect(await flownSeed({ content: { ...startup, pack } })).toBe(low);
  });

  it('what has a seed is flown by it: in the address, of a class, again, and of the week', async () => {
    expect(await flownSeed({ parameters: { seed: low } })).toBe(low);
    const flight = {
      company: null,
      flightNumber: 1,
      stopAfter: null,
      land: null,
      school: false,
      settings: {},
    };
    expect(await flownSeed({}, (store) => store.flyClass({ ...flight, seed: low }))).toBe(low);
    const setup = setupIn(startup, { ...WISH, seed: low });
    expect(await flownSeed({}, (store) => store.startFlight({ setup }))).toBe(low);
    const today = '2026-11-25T12:00:00.000Z';
    const ofWeek = await flownSeed({ today: () => today }, (store) => store.flyWeek());
    expect(ofWeek).toBe(weekQuarter(calendarWeek(today)).seed);
  });
});
