// Endorsements are given at the landing, once each, and are kept with the progress.

import { expect, it } from 'vitest';
import { endorsementsOf } from '../../../src/flight/index.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { flyOn, visit } from '../../builders/visit.ts';

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
