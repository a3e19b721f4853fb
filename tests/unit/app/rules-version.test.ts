// Flights saved under other rules are opened as they were recorded, the player is told so, and they are never replayed into another flight.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { debriefOf, RULES_VERSION } from '../../../src/flight/index.ts';
import { checksum } from '../../../src/keep/envelope.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { startup } from '../../builders/flight.ts';
import { flown, flyOn, type Visit, visit } from '../../builders/visit.ts';

type Entries = Map<string, string>;

const FIXTURES = new URL('../../fixtures/saves/', import.meta.url);

function savesOf(name: string): Entries {
  const text = readFileSync(new URL(name, FIXTURES), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/** A storage whose saves carry another version of the rules. Only that number differs. */
function byRules(entries: Entries, version: number): Entries {
  return new Map(
    Array.from(entries, ([key, text]) => {
      const envelope = JSON.parse(text) as { body: string };
      const body = envelope.body.replaceAll(/"rules":\d+/g, `"rules":${version}`);
      return [key, JSON.stringify({ ...envelope, body, sum: checksum(body) })];
    }),
  );
}

const toldOf = ({ notices }: Visit) =>
  notices.shown.value.map(({ key }) => key.replace('common:notice.', ''));

/** The saves of a landed flight and of one in week 4, each of four strips, as the present version of the game writes them. */
async function written(): Promise<Entries> {
  const entries: Entries = new Map();
  const at = await visit({ storage: memoryStorage(entries), parameters: { schedule: 'demo', seed: 7 } });
  await flown(at, 'mostly');
  await at.idle();
  at.store.leave();
  at.store.startFlight({});
  await at.settle();
  while (at.store.flight.peek()?.week !== 4) flyOn(at.store, 'right', 1);
  await at.idle();
  return entries;
}

describe('a save of the version before rules had a number', () => {
  const entries = () => savesOf('before-rules-had-a-version.json');
  // The stories have changed since; the save names the content version of its time.
  const content = { ...startup, version: 'a1bf5b3e' };

  it('under way: is completed with the first rules, told, and set aside', async () => {
    const kept = entries();
    const at = await visit({ storage: memoryStorage(kept), content });
    at.store.resume();
    await at.settle();
    expect(toldOf(at)).toEqual(['saveOtherContent']);
    expect(at.store.session.peek()).toBeNull();
    expect([...kept.keys()].some((key) => key.startsWith('aside/flight'))).toBe(true);
  });

  it('landed: stays in the history, and it is told that it cannot be gone through again', async () => {
    const at = await visit({ storage: memoryStorage(entries()), content });
    const [record] = at.store.history.peek();
    if (record === undefined) throw new Error('no record');
    expect(record.setup?.rules).toBe(1);
    at.store.openDebrief(record);
    await at.settle();
    expect(toldOf(at)).toEqual(['recordOtherContent']);
    expect(at.store.screen.peek()).toBe('title');
    expect(at.store.history.peek()).toHaveLength(1);
  });
});

describe('saves of the rules of today', () => {
  it('are opened by every later version: the one that is kept here', async () => {
    const at = await visit({ storage: memoryStorage(savesOf('rules-1.json')) });
    const [record] = at.store.history.peek();
    if (record === undefined) throw new Error('no record');
    expect(record.setup?.rules).toBe(1);
    at.store.openDebrief(record);
    await at.settle();
    expect(at.store.screen.peek()).toBe('debrief');
    expect(at.store.debrief.peek()?.entries.map(({ stamp }) => stamp?.verdict.seat)).toEqual([
      'right',
      'right',
      'right',
      'right',
    ]);
  });

  it('are replayed and not told', async () => {
    const at = await visit({ storage: memoryStorage(await written()) });
    at.store.resume();
    await at.settle();
    expect(toldOf(at)).toEqual([]);
    expect(at.store.flight.peek()?.week).toBe(4);
  });
});

describe('a flight of other rules', () => {
  it.each([0, RULES_VERSION + 1])('landed: opens as it was recorded, rules %d', async (version) => {
    const entries = byRules(await written(), version);
    const at = await visit({ storage: memoryStorage(entries) });
    const [record] = at.store.history.peek();
    if (record?.setup === undefined) throw new Error('no record');
    const asFlown = debriefOf({ ...record.setup, rules: RULES_VERSION }, record.commands, startup);
    at.store.openDebrief(record);
    await at.settle();
    expect(toldOf(at)).toEqual(['recordedAsFlown']);
    expect(at.store.screen.peek()).toBe('debrief');
    expect(at.store.session.peek()).toBeNull();
    expect(at.store.momentAt.peek()).toBeNull();
    expect(at.store.log.peek()).toEqual(record.commands);
    const { setup, ...told } = at.store.debrief.peek() ?? asFlown;
    expect(setup.rules).toBe(version);
    expect(told).toEqual(JSON.parse(JSON.stringify({ ...asFlown, setup: undefined })));
    // The save was not overwritten.
    expect(entries.get('history/a')).toContain(String.raw`\"rules\":${version}`);
  });

  it('under way: cannot be flown on, is told as far as it came, and is set aside', async () => {
    const entries = byRules(await written(), 0);
    const at = await visit({ storage: memoryStorage(entries) });
    at.store.resume();
    await at.settle();
    await at.settle();
    expect(toldOf(at)).toEqual(['saveRecorded']);
    expect(at.store.session.peek()).toBeNull();
    expect(at.store.debrief.peek()?.setup.stopAfter).toBe(3);
    expect(at.store.debrief.peek()?.entries).toHaveLength(3);
    expect(at.store.canResume.peek()).toBe(false);
    expect([...entries.keys()].some((key) => key.startsWith('aside/flight'))).toBe(true);
    // It stands in the history from now on, and opens from there as well.
    const [record, ...others] = at.store.history.peek();
    expect(others).toHaveLength(1);
    expect(record).toMatchObject({ right: 3, decisions: 3, setup: { rules: 0 } });
    at.store.leave();
    if (record !== undefined) at.store.openDebrief(record);
    await at.settle();
    expect(at.store.screen.peek()).toBe('debrief');
    expect(at.store.debrief.peek()?.setup.stopAfter).toBe(3);
  });

  it('without a record of its debrief: is told, and nothing is shown that was not flown', async () => {
    const entries = byRules(await written(), 0);
    for (const key of entries.keys()) if (key.startsWith('debrief:')) entries.delete(key);
    const at = await visit({ storage: memoryStorage(entries) });
    const [record] = at.store.history.peek();
    if (record === undefined) throw new Error('no record');
    at.store.openDebrief(record);
    at.store.resume();
    await at.settle();
    await at.settle();
    expect(toldOf(at).toSorted()).toEqual(['recordOtherContent', 'saveOtherContent']);
    expect(at.store.screen.peek()).toBe('title');
  });

  it('is flown again by the rules of today, which is said', async () => {
    const at = await visit({ storage: memoryStorage(byRules(await written(), 0)) });
    const [record] = at.store.history.peek();
    if (record?.setup === undefined) throw new Error('no record');
    at.store.startFlight({ setup: record.setup });
    await at.settle();
    expect(toldOf(at)).toEqual(['againOtherContent']);
    expect(at.store.session.peek()?.setup).toEqual({ ...record.setup, rules: RULES_VERSION });
  });
});

describe('a landed flight that is left at once', () => {
  it('has what it saved and its debrief in the logbook all the same', async () => {
    const entries: Entries = new Map();
    const at = await visit({ storage: memoryStorage(entries), parameters: { seed: 7 } });
    await flown(at, 'mostly');
    at.store.startFlight({});
    await at.settle();
    await at.settle();
    const [record] = at.store.history.peek();
    if (record?.setup === undefined) throw new Error('no record');
    const { saved } = debriefOf(record.setup, record.commands, startup);
    expect(saved.meaningful).toBe(true);
    expect(record.saved).toBe(saved.share.you);
    expect([...entries.keys()]).toContain(`debrief:${record.id}/a`);
  });
});

describe('a log that breaks off', () => {
  it('goes on from where it holds, and the rest is set aside and told', async () => {
    const entries = await written();
    const key =
      ['flight/a', 'flight/b'].toSorted((a, b) => countOf(entries, b) - countOf(entries, a))[0] ?? '';
    const envelope = JSON.parse(entries.get(key) ?? '') as { body: string };
    const flight = JSON.parse(envelope.body) as { commands: object[] };
    const whole = flight.commands.length;
    flight.commands.splice(whole - 2, 0, { kind: 'guess', strip: 's99' });
    const body = JSON.stringify(flight);
    entries.set(key, JSON.stringify({ ...envelope, body, sum: checksum(body) }));
    const at = await visit({ storage: memoryStorage(entries) });
    at.store.resume();
    await at.settle();
    await at.settle();
    expect(toldOf(at)).toEqual(['saveCut']);
    expect(at.store.session.peek()?.commands).toHaveLength(whole - 2);
    const aside = [...entries].filter(([name]) => name.startsWith('aside/flight'));
    expect(aside.some(([, text]) => text.includes('s99'))).toBe(true);
  });
});

function countOf(entries: Entries, key: string): number {
  return (JSON.parse(entries.get(key) ?? '{"count":0}') as { count: number }).count;
}
