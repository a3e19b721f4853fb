// What was learned is kept at the landing, and practised in the player's own quarters alone.

import { expect, it } from 'vitest';
import { learnedWith, NOTHING_LEARNED } from '../../../src/learning/index.ts';
import { seal } from '../../../src/keep/envelope.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { recordOf } from '../../builders/record.ts';
import { flown, visit } from '../../builders/visit.ts';

it('a landed flight is learned from once, and the next own quarter practises', async () => {
  const storage = memoryStorage();
  const one = await visit({ storage });
  await flown(one, 'coin');
  const landed = one.store.session.peek() ?? expect.fail('no flight');
  expect(landed.setup.practice).toBeUndefined();
  const expected = learnedWith(NOTHING_LEARNED, landed.record ?? '', landed.state, landed.content);
  expect(one.store.learned.peek()).toEqual(expected);

  const two = await visit({ storage });
  expect(two.store.learned.peek()).toEqual(expected);
  two.store.startFlight({});
  await two.settle();
  const next = two.store.session.peek() ?? expect.fail('no flight');
  expect(next.setup.practice?.weights).not.toEqual({});
  expect(next.setup.missedBefore).toEqual([]);
});

it.each([
  ['a seed in the address', { seed: 5 }, 'linked', 'startup'],
  ['a seed and a company in the address', { seed: 5, company: 'agency' }, 'linked', 'agency'],
  ['a schedule in the address', { schedule: 'demo' }, 'decided', 'startup'],
  ['the tower’s book', { paper: true, company: 'consulting' }, 'decided', 'consulting'],
] as const)(
  '%s practises nothing, and nothing that was learned is told as a reason to fly it',
  async (_, parameters, reason, company) => {
    const storage = memoryStorage();
    const before = await visit({ storage });
    await flown(before, 'coin');
    expect((await before.store.teaching()).advice.reason).not.toBe(reason);
    const at = await visit({ storage, parameters });
    expect((await at.store.teaching()).advice).toEqual({
      company,
      reason,
      rows: [],
      mind: null,
    });
    at.store.startFlight({});
    await at.settle();
    expect(at.store.session.peek()?.setup.practice).toBeUndefined();
  },
);

it('a link that nobody could read names no quarter', async () => {
  const at = await visit({ quarterLost: true, parameters: { company: 'agency' } });
  expect((await at.store.teaching()).advice).toMatchObject({ reason: 'decided', company: 'agency' });
});

it('neither a class nor the week’s quarter practises', async () => {
  const storage = memoryStorage();
  await flown(await visit({ storage }), 'coin');
  const at = await visit({ storage });
  at.store.flyWeek();
  await at.settle();
  expect(at.store.session.peek()?.setup.practice).toBeUndefined();
  const everybody = {
    company: null,
    flightNumber: 2,
    stopAfter: null,
    land: null,
    school: false,
    settings: {},
  };
  at.store.flyClass({ ...everybody, seed: 77 });
  await at.settle();
  expect(at.store.session.peek()?.setup).toMatchObject({ seed: 77, missedBefore: [], seenBefore: [] });
  expect(at.store.session.peek()?.setup.practice).toBeUndefined();
});

it('two tabs add what they learn to each other', async () => {
  const storage = memoryStorage();
  const [one, two] = [await visit({ storage }), await visit({ storage })];
  await flown(one, 'right');
  await flown(two, 'coin');
  expect(two.store.learned.peek().flights).toBe(2);
  expect(two.store.learned.peek().counted).toHaveLength(2);
});

it('a landing stays known when the history no longer has it', async () => {
  const entries = new Map<string, string>();
  const storage = memoryStorage(entries);
  // Of before landings were kept.
  entries.set('history/a', seal('history', [recordOf('agency')], 1));
  const at = await visit({ storage, parameters: { company: 'startup' } });
  await flown(at, 'coin');
  await at.settle();
  for (const slot of ['a', 'b']) entries.delete(`history/${slot}`);
  const later = await visit({ storage });
  expect((await later.store.teaching()).landed).toEqual(new Set(['agency', 'startup']));
});
