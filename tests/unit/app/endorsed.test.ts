// Endorsements are given at the landing, once each, and are kept with the progress.

import { expect, it } from 'vitest';
import { endorsementsOf } from '../../../src/flight/index.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { flown, flyOn, visit } from '../../builders/visit.ts';

it('a landed flight is endorsed for what it shows, for good, and the first flight that shows a deed stays its first', async () => {
  const storage = memoryStorage();
  const one = await visit({ storage, parameters: { seed: 1 } });
  expect(one.store.endorsed.peek()).toEqual({});
  one.store.startFlight({});
  await one.settle();
  flyOn(one.store, 'right');
  await one.settle();
  const landed = one.store.session.peek();
  const record = landed?.record ?? '';
  const deeds = landed === null ? [] : endorsementsOf(landed.state);
  expect(deeds).toContain('asked-first');
  const book = Object.fromEntries(deeds.map((deed) => [deed, record]));
  expect(one.store.endorsed.peek()).toEqual(book);

  const two = await visit({ storage, parameters: { seed: 1 } });
  expect(two.store.endorsed.peek()).toEqual(book);
  two.store.startFlight({});
  await two.settle();
  flyOn(two.store, 'right');
  await two.settle();
  const again = two.store.session.peek()?.record ?? '';
  expect(again).not.toBe(record);
  expect(two.store.endorsed.peek()).toMatchObject(book);
});

it('a flight that flies by itself or with the answers shown earns nothing, and is gone with the page', async () => {
  for (const parameters of [{ autopilot: 'right' }, { showAnswers: true }] as const) {
    const storage = memoryStorage();
    const one = await visit({ storage, parameters: { seed: 1, ...parameters } });
    await flown(one, 'right');
    expect(one.store.session.peek()?.state.phase).toBe('landed');
    expect(one.store.endorsed.peek()).toEqual({});
    expect(one.notices.shown.peek().map(({ key }) => key)).toContain('common:notice.notOwn');
    // Its debrief can be read while the page is open.
    await one.idle();
    expect(one.store.debrief.peek()?.entries).toHaveLength(12);

    const two = await visit({ storage });
    expect(two.store.history.peek()).toEqual([]);
    expect(two.store.endorsed.peek()).toEqual({});
    expect(two.store.resumeWeek.peek()).toBeNull();
    // What is the player's own stays, and is there to be looked at.
    await flown(two, 'right');
    const three = await visit({ storage, parameters });
    expect(three.store.history.peek()).toHaveLength(1);
    expect(three.notices.shown.peek()).toEqual([]);
  }
});
