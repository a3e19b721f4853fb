// Which company is flown, which flight it is, and what is kept of what was told.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import { FIRST_COMPANY } from '../../../src/app/content.ts';
import { FLYABLE, standingOf } from '../../../src/app/route.ts';
import type { Content } from '../../../src/content/index.ts';
import { ENDORSEMENTS, setupFor } from '../../../src/flight/index.ts';
import { openEnvelope } from '../../../src/keep/envelope.ts';
import { MIGRATIONS } from '../../../src/keep/migrations.ts';
import { DEFAULT_PROGRESS, type Progress } from '../../../src/keep/records.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { eventually } from '../../builders/eventually.ts';
import { startup } from '../../builders/flight.ts';
import { flown, flyOn, type Visit, visit } from '../../builders/visit.ts';
import { recordOf } from '../../builders/record.ts';

const contents = new Map<string, Content>();
const contentFor = (company: string): Content => {
  const found = contents.get(company) ?? contentOf(company);
  contents.set(company, found);
  return found;
};
const load = async (company: string) => contentFor(company);
const DEMO = { schedule: 'demo' } as const;

const all = Object.fromEntries(ENDORSEMENTS.map((deed) => [deed, 'r']));
const setupOf = ({ store }: Visit) => store.flight.peek()?.setup ?? expect.fail('no flight');

async function fly(at: Visit): Promise<void> {
  at.store.deeds.fly();
  await at.settle();
}

/** A visit of somebody who has been asked about the school. */
async function begun(from: Parameters<typeof visit>[0] = {}): Promise<Visit> {
  return visit({ load, ...from, parameters: { school: false, ...from.parameters } });
}

describe('the storm route', () => {
  const standing = (landed: readonly string[], progress: Partial<Progress> = {}) =>
    standingOf('storm', {
      history: landed.map((company) => recordOf(company)),
      progress: { ...DEFAULT_PROGRESS, ...progress },
    });

  it('opens when the three others have been landed, or when all deeds are endorsed', () => {
    expect(standing([])).toEqual({ landings: ['startup', 'consulting', 'agency'], endorsements: 8 });
    const { 'asked-first': _, ...seven } = all;
    expect(standing(['agency', 'startup', 'agency'], { endorsed: seven })).toEqual({
      landings: ['consulting'],
      endorsements: 1,
    });
    expect(standing(['agency', 'startup', 'consulting'])).toBe('open');
    expect(standing([], { endorsed: all })).toBe('open');
    expect(standing([], { opened: ['storm'] })).toBe('open');
    // Also where the history no longer has a landing.
    expect(standing(['agency'], { landed: ['startup', 'consulting'] })).toBe('open');
  });

  it('stays open when the logbook has forgotten why, and others always are', async () => {
    const entries = new Map<string, string>();
    const storage = memoryStorage(entries);
    const at = await begun({ storage, parameters: DEMO });
    for (const company of ['startup', 'consulting', 'agency']) {
      expect(at.store.progress.peek().opened).toBeUndefined();
      at.store.flyCompany(company);
      await at.settle();
      flyOn(at.store, 'none');
      await at.settle();
      at.store.leave();
    }
    expect(at.store.progress.peek().opened).toEqual(['storm']);
    const kept = [...entries].find(([key]) => key.startsWith('progress/'))?.[1] ?? '';
    expect(openEnvelope('progress', kept).state).toBe('good');
    expect(standingOf('startup', { history: [], progress: DEFAULT_PROGRESS })).toBe('open');
    expect(standingOf('nowhere', { history: [], progress: DEFAULT_PROGRESS })).toBe('coming');
    expect(FLYABLE.map(({ id }) => id)).toEqual(['startup', 'consulting', 'agency', 'storm']);
  });
});

describe('the company that is flown', () => {
  it('is the first where nothing is known, and otherwise the one flown last that is open', async () => {
    const storage = memoryStorage();
    const at = await begun({ storage });
    await fly(at);
    expect(setupOf(at).company).toBe(FIRST_COMPANY);
    const named = await begun({ storage, parameters: { company: 'agency', ...DEMO } });
    await flown(named, 'none');
    const again = await begun({ storage });
    await fly(again);
    expect(setupOf(again).company).toBe('agency');
    // The storm route was flown by a link, but nobody can choose it yet.
    const stormy = await begun({ storage, parameters: { company: 'storm' } });
    await flown(stormy, 'none');
    expect(stormy.store.history.peek()[0]?.company).toBe('storm');
    const later = await begun({ storage });
    await fly(later);
    expect(setupOf(later).company).toBe('agency');
  });

  it('is the one that the address names, and for a class without a name the first', async () => {
    const storage = memoryStorage();
    await flown(await begun({ storage, parameters: { company: 'agency', ...DEMO } }), 'none');
    const named = await begun({ storage, parameters: { company: 'consulting', seed: 5 } });
    await fly(named);
    expect(setupOf(named)).toMatchObject({ company: 'consulting', seed: 5, flightNumber: 1 });
    const classmate = await begun({ storage, parameters: { seed: 2026 } });
    await fly(classmate);
    expect(setupOf(classmate)).toMatchObject({ company: FIRST_COMPANY, seed: 2026 });
    const lost = await begun({ storage, quarterLost: true });
    await fly(lost);
    expect(setupOf(lost).company).toBe(FIRST_COMPANY);
  });

  it('is the one chosen on the route, whatever the address says, and Ground school is offered first', async () => {
    const at = await visit({ load, parameters: { company: 'consulting' } });
    at.store.flyCompany('agency');
    expect(at.store.dialog.peek()).toBe('offer-school');
    at.store.schoolDone('skipped');
    at.store.startFlight({});
    await at.settle();
    expect(setupOf(at).company).toBe('agency');
  });

  it('stays the same from a debrief on to the next quarter', async () => {
    const at = await begun({ parameters: DEMO });
    at.store.flyCompany('agency');
    await at.settle();
    flyOn(at.store, 'none');
    at.store.leave();
    at.store.flyCompany('startup');
    await at.settle();
    flyOn(at.store, 'none');
    await at.settle();
    at.store.openDebrief(at.store.history.peek()[1] ?? expect.fail());
    await at.settle();
    expect(at.store.screen.peek()).toBe('debrief');
    at.store.startFlight({});
    await at.settle();
    expect(setupOf(at).company).toBe('agency');
  });

  it('can be changed before take-off, and the last change counts', async () => {
    const waiting = new Map<string, () => void>();
    const slowly = async (company: string) => {
      if (company !== 'startup')
        await new Promise<void>((resolve) => {
          waiting.set(company, resolve);
        });
      return contentFor(company);
    };
    const at = await begun({ load: slowly });
    await fly(at);
    at.store.changeCompany('agency');
    at.store.changeCompany('consulting');
    await at.settle();
    expect(setupOf(at).company).toBe('startup');
    waiting.get('consulting')?.();
    // Its first quarter is looked for, with rests.
    await eventually(() => expect(setupOf(at).company).toBe('consulting'));
    waiting.get('agency')?.();
    await at.settle();
    expect(setupOf(at).company).toBe('consulting');
    // Whoever has taken off flies on.
    at.store.changeCompany('agency');
    at.store.dispatch({ kind: 'take-off' });
    waiting.get('agency')?.();
    await at.settle();
    expect(setupOf(at).company).toBe('consulting');
    expect(at.store.screen.peek()).toBe('flight');
  });

  it('of a class can be changed too, and is then still the class’s quarter', async () => {
    const at = await begun();
    const flight = {
      seed: 77,
      company: null,
      flightNumber: 2,
      stopAfter: 7,
      land: null,
      school: false,
      settings: {},
    };
    at.store.flyClass(flight);
    await at.settle();
    at.store.changeCompany('agency');
    await at.settle();
    expect(setupOf(at)).toMatchObject({ company: 'agency', seed: 77, flightNumber: 2, stopAfter: 7 });
  });

  it('of the flight under way comes back with the flight, whatever the trainer looked at', async () => {
    const at = await begun();
    await fly(at);
    at.store.dispatch({ kind: 'take-off' });
    at.store.leave();
    at.store.prepareCompany('agency');
    await at.settle();
    expect(at.store.content.peek()?.id).toBe('agency');
    at.store.resume();
    await at.settle();
    expect(at.store.content.peek()?.id).toBe('startup');
    expect(at.store.screen.peek()).toBe('flight');
  });
});

describe('the number of the flight', () => {
  it('is what a link says, and counts on from there', async () => {
    const at = await begun({ parameters: { flight: 3, seed: 9, stop: 1 } });
    const numbers: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      at.store.startFlight({});
      await at.settle();
      numbers.push(setupOf(at).flightNumber);
      if (n === 0) expect(at.store.session.peek()?.setup).toMatchObject({ schedule: 'third', seed: 9 });
      flyOn(at.store, 'none');
      await at.settle();
    }
    expect(numbers).toEqual([3, 4, 5]);
  });

  it('is the player’s own without one, and 1 for a class', async () => {
    const storage = memoryStorage();
    await flown(await begun({ storage, parameters: DEMO }), 'none');
    const own = await begun({ storage });
    await fly(own);
    expect(setupOf(own).flightNumber).toBe(2);
    const named = await begun({ storage, parameters: { flight: 4 } });
    await fly(named);
    expect(setupOf(named).flightNumber).toBe(4);
    const classmate = await begun({ storage, parameters: { seed: 3 } });
    await fly(classmate);
    expect(setupOf(classmate).flightNumber).toBe(1);
  });

  it('gives way where a company has flights of one kind only', async () => {
    const at = await begun({ parameters: { company: 'storm', flight: 2, seed: 3, schedule: 'second' } });
    await fly(at);
    expect(at.store.session.peek()?.setup).toMatchObject({ schedule: 'storm', flightNumber: 2 });
  });
});

describe('what was told', () => {
  it('is kept at the landing, and the next flight tells other stories, but no class’s does', async () => {
    const storage = memoryStorage();
    const at = await begun({ storage });
    await flown(at, 'right');
    const stories = at.store.state.peek()?.strips.map(({ scenario }) => scenario) ?? [];
    expect(at.store.progress.peek().seen).toEqual([...new Set(stories)].map((id) => `startup/${id}`));
    const after = await begun({ storage });
    await fly(after);
    const state = after.store.state.peek() ?? expect.fail();
    expect(state.setup.seenBefore).toEqual([...new Set(stories)]);
    expect(state.planned.filter(({ scenario }) => stories.includes(scenario))).toEqual([]);
    const classmate = await begun({ storage, parameters: { seed: 3 } });
    await fly(classmate);
    expect(classmate.store.state.peek()?.setup.seenBefore).toEqual([]);
  });

  it('of the storm route counts for the companies that it is made of', async () => {
    const storage = memoryStorage();
    await flown(await begun({ storage, parameters: { company: 'storm' } }), 'none');
    const at = await begun({ storage });
    await fly(at);
    const seen = at.store.state.peek()?.setup.seenBefore ?? [];
    expect(seen.length).toBeGreaterThan(2);
    for (const id of seen) expect(startup.scenario(id).id).toBe(id);
  });

  it('is missing in what was kept before, which is read as if nothing had been', () => {
    const { seenBefore: _, ...old } = setupFor({ company: 'startup', seed: 1, contentVersion: 'x' });
    const flight = { setup: old, commands: [], startedAt: '' };
    expect(MIGRATIONS.flight[2]?.(flight)).toEqual({ ...flight, setup: { ...old, seenBefore: [] } });
    expect(MIGRATIONS.flight[2]?.(null)).toBeNull();
    const early = recordOf('startup');
    expect(MIGRATIONS.history[2]?.([{ ...early, setup: old }, early])).toEqual([
      { ...early, setup: { ...old, seenBefore: [] } },
      early,
    ]);
    expect(MIGRATIONS.debrief[4]?.({ setup: old })).toEqual({ setup: { ...old, seenBefore: [] } });
  });
});
