// The check rides of a browser: carried on after a reload, the same in two tabs, set aside and told where they are damaged.

import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { RIDE_LENGTH, rideUnderWay } from '../../../src/ride/index.ts';
import { visit } from '../../builders/visit.ts';

type At = Awaited<ReturnType<typeof visit>>;

function answer({ store: { rides } }: At, upTo: number): void {
  for (
    let i = rideUnderWay(rides.all.peek())?.answers.length ?? 0;
    i < upTo;
    i += 1 // none under way: nothing is answered
  )
    rides.answer(`item-${i}`, i % 2 === 0 ? 'tower' : 'cockpit');
}
const given = ({ store }: At) => store.rides.all.peek().map(({ answers }) => answers.length);

describe('a check ride', () => {
  it('is led to by a link, whose wish holds for one ride', async () => {
    const at = await visit({ parameters: { ride: 'b' } });
    expect(at.store.screen.value).toBe('ride');
    at.store.rides.begin('before');
    expect(at.store.rides.all.value).toMatchObject([{ form: 'b', when: 'before', answers: [] }]);
    expect(at.store.rides.wish.value).toBeNull();
    expect((await visit()).store.screen.value).toBe('title');
  });

  it.each(['before', 'after'] as const)(
    'begins anew by a link to the ride %s where another lies there',
    async (when) => {
      const storage = memoryStorage();
      const first = await visit({ storage });
      first.store.rides.begin('before');
      answer(first, 8);
      await first.settle();
      const at = await visit({ storage, parameters: { ride: when }, newSeed: () => 12 });
      expect(at.store.screen.value).toBe('ride');
      expect(at.store.rides.wish.value).toBe(when);
      at.store.rides.begin(when);
      answer(at, 1);
      const [theirs, own] = at.store.rides.all.value;
      expect(theirs?.answers).toHaveLength(8);
      expect(own).toMatchObject({ when, answers: [{ item: 'item-0' }] });
      expect(own?.code).not.toBe(theirs?.code);
    },
  );

  it('goes on after a reload, and its second has the other form', async () => {
    const storage = memoryStorage();
    const first = await visit({ storage });
    first.store.rides.begin('before');
    answer(first, 8);
    first.store.rides.takeBack();
    await first.settle();
    const again = await visit({ storage });
    expect(given(again)).toEqual([7]);
    answer(again, RIDE_LENGTH);
    answer(again, RIDE_LENGTH);
    await again.settle();
    const later = await visit({ storage });
    later.store.rides.begin('after');
    const [before, after] = later.store.rides.all.value;
    expect(before?.answers).toHaveLength(RIDE_LENGTH);
    expect(after).toMatchObject({ code: before?.code, form: before?.form === 'a' ? 'b' : 'a' });
  });

  it('is finished once, by the tab that is first', async () => {
    const storage = memoryStorage();
    const one = await visit({ storage });
    one.store.rides.begin('before');
    answer(one, 3);
    await one.settle();
    const two = await visit({ storage });
    answer(two, RIDE_LENGTH);
    await two.settle();
    answer(one, 4);
    await one.settle();
    expect(given(one)).toEqual([RIDE_LENGTH]);
    expect(given(await visit({ storage }))).toEqual([RIDE_LENGTH]);
  });

  it('that cannot be read is set aside, and that is told', async () => {
    const entries = new Map<string, string>();
    const storage = memoryStorage(entries);
    const first = await visit({ storage });
    first.store.rides.begin('before');
    await first.settle();
    for (const [key, text] of entries)
      if (key.startsWith('rides/')) entries.set(key, text.replace('before', 'befor'));
    const next = await visit({ storage });
    expect(given(next)).toEqual([]);
    expect(next.notices.shown.value.map(({ key }) => key)).toEqual(['common:notice.ridesDamaged']);
    expect([...entries.keys()].some((key) => key.startsWith('aside/rides/'))).toBe(true);
  });
});
