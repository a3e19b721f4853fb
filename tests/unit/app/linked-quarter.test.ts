// A link names a quarter: it is what the title offers first, and the flight that was in the air can still be taken up.

import { describe, expect, it } from 'vitest';
import type { Parameters } from '../../../src/app/address.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { flown, flyOn, visit } from '../../builders/visit.ts';

/** A flight of some commands that is left in the air, and what a page of this address finds. */
async function after(parameters: Partial<Parameters>) {
  const storage = memoryStorage();
  const before = await visit({ storage, parameters: { seed: 7 } });
  before.store.startFlight({});
  await before.settle();
  flyOn(before.store, 'right', 12);
  await before.settle();
  return { storage, at: await visit({ storage, parameters }) };
}

const enter = ({ store }: Awaited<ReturnType<typeof visit>>) =>
  store.actions.peek().find(({ key }) => key === 'Enter')?.id;

describe('the large button of the title', () => {
  it.each([
    ['no quarter', {}, 'go-on'],
    ['the quarter in the air', { seed: 7 }, 'go-on'],
    ['another seed', { seed: 2026 }, 'fly'],
    ['another company', { company: 'consulting' }, 'fly'],
    ['another company with the same seed', { company: 'consulting', seed: 7 }, 'fly'],
    ['another flight of the same quarter', { seed: 7, flight: 3 }, 'fly'],
    ['the same quarter for two', { seed: 7, crew: 'cockpit' }, 'fly'],
    ['a number of a flight alone', { flight: 3 }, 'go-on'],
  ] as const)('where the address names %s', async (_, parameters, action) => {
    const { at } = await after(parameters);
    expect(enter(at)).toBe(action);
    expect(at.store.resumeWeek.peek()).toBe(2);
  });

  it('goes on with the link’s quarter once that is in the air, and the flight before it is still there', async () => {
    const { storage, at } = await after({ seed: 2026 });
    at.store.startFlight({});
    await at.settle();
    flyOn(at.store, 'right', 3);
    await at.settle();
    expect(at.store.otherWeek.peek()).toBe(2);
    const again = await visit({ storage, parameters: { seed: 2026 } });
    expect(enter(again)).toBe('go-on');
    expect(again.store.otherWeek.peek()).toBe(2);
    again.store.resumeOther();
    await again.settle();
    expect(again.store.session.peek()?.setup.seed).toBe(7);
    expect(again.store.session.peek()?.commands).toHaveLength(12);
  });

  it('asks no longer for a quarter that has been flown', async () => {
    const { at } = await after({ seed: 2026 });
    await flown(at, 'none');
    expect(at.store.otherWeek.peek()).toBe(2);
    at.store.resumeOther();
    await at.settle();
    at.store.leave();
    expect(enter(at)).toBe('go-on');
  });
});
