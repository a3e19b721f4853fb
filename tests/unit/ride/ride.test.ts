// Rides and their rounds: which form comes first, in what order its items do, and what two tabs make of them.

import { describe, expect, it } from 'vitest';
import { rideItems } from '../../../scripts/check-ride-files.ts';
import {
  awaitsSecond,
  flownSince,
  hasOtherItems,
  isFinished,
  nextWhen,
  orderOf,
  resultOf,
  type Ride,
  RIDE_LENGTH,
  rideCodeOf,
  rideFrom,
  rideOffered,
  rideUnderWay,
  roundOf,
  withAnswer,
  withoutLast,
  withRide,
} from '../../../src/ride/index.ts';

const items = rideItems();
const AT = '2026-01-01T12:00:00.000Z';
const begun = (rides: readonly Ride[], when: Ride['when'], code: number, form: Ride['form'] | null = null) =>
  rideFrom(rides, { when, code, form, startedAt: AT });
/** A ride to its end, right but for so many. */
function ridden(ride: Ride, wrong = 0): Ride {
  return orderOf(items, ride).reduce((now, { id, seat }, i) => {
    const other = seat === 'tower' ? 'cockpit' : 'tower';
    return withAnswer(now, { item: id, seat: i < wrong ? other : seat });
  }, ride);
}

describe('the form of a first ride', () => {
  it('is each of the two for about half of all codes', () => {
    const forms = Array.from({ length: 1000 }, (_, code) => begun([], 'before', code).form);
    const share = forms.filter((form) => form === 'a').length / forms.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });

  it('can be named, but a round never has the same form twice', () => {
    for (const form of ['a', 'b'] as const) {
      const first = ridden(begun([], 'before', 3, form));
      expect(first.form).toBe(form);
      const second = begun([first], 'after', 99, form);
      expect(second).toMatchObject({ code: 3, form: form === 'a' ? 'b' : 'a' });
    }
  });
});

describe('the order of the items', () => {
  const orders = Array.from({ length: 200 }, (_, code) =>
    orderOf(items, { form: code % 2 === 0 ? 'a' : 'b', code }),
  );

  it('has all twenty, once each, and is another for another code', () => {
    for (const order of orders) expect(new Set(order.map(({ id }) => id)).size).toBe(RIDE_LENGTH);
    expect(new Set(orders.map((order) => order.map(({ id }) => id).join())).size).toBe(orders.length);
  });

  it('keeps twins apart, and no seat is right four times in a row', () => {
    for (const order of orders) {
      for (const [at, { pair }] of order.entries())
        if (pair !== null) expect(order.slice(at + 1, at + 4).map((other) => other.pair)).not.toContain(pair);
      expect(order.map(({ seat }) => seat[0]).join('')).not.toMatch(/c{4}|t{4}/);
    }
  });

  it('puts each twin first about as often', () => {
    const first = orders.map((order) => order.find(({ pair }) => pair !== null)?.seat);
    const share = first.filter((seat) => seat === 'tower').length / first.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});

describe('a ride', () => {
  const ride = begun([], 'before', 5);

  it('takes each item once and no more than twenty, and the last can be taken back', () => {
    const [first, second] = orderOf(items, ride);
    const one = withAnswer(ride, { item: first?.id ?? '', seat: 'tower' });
    expect(withAnswer(one, { item: first?.id ?? '', seat: 'cockpit' })).toBe(one);
    expect(withoutLast(withAnswer(one, { item: second?.id ?? '', seat: 'tower' }))).toEqual(one);
    const done = ridden(ride);
    expect(isFinished(done)).toBe(true);
    expect(withAnswer(done, { item: 'another', seat: 'tower' })).toBe(done);
  });

  it('counts what was right, by any share of its items', () => {
    const { matrix, wrong } = resultOf(ridden(ride, 3), items);
    expect(matrix.towerTower + matrix.cockpitCockpit).toBe(17);
    expect(wrong.map(({ id }) => id)).toEqual(
      orderOf(items, ride)
        .slice(0, 3)
        .map(({ id }) => id),
    );
    const towers = items.filter(({ seat }) => seat === 'tower');
    expect(resultOf(ridden(ride), towers).matrix).toEqual({
      towerTower: 10,
      towerCockpit: 0,
      cockpitTower: 0,
      cockpitCockpit: 0,
    });
  });
});

describe('a round', () => {
  it('is a first and a second ride, and the next begins another', () => {
    const first = begun([], 'before', 7);
    expect(rideUnderWay([first])).toBe(first);
    expect(awaitsSecond([first])).toBe(false);
    const noted = [ridden(first)];
    expect([awaitsSecond(noted), nextWhen(noted, null), nextWhen(noted, 'before')]).toEqual([
      true,
      'after',
      'before',
    ]);
    const both = withRide(noted, ridden(begun(noted, 'after', 8)));
    expect(roundOf(both)).toEqual({ before: both[0], after: both[1] });
    expect([awaitsSecond(both), nextWhen(both, null)]).toEqual([false, 'before']);
    expect(begun(both, 'before', 8).code).toBe(8);
  });

  it('tells whether a flight has landed since its first ride, and before its second', () => {
    const first = ridden(begun([], 'before', 7));
    const second = { ...ridden(begun([first], 'after', 8)), startedAt: '2026-01-03T12:00:00.000Z' };
    const [earlier, between, later] = ['2025-12-31', '2026-01-02', '2026-01-04'].map((day) => ({
      at: `${day}T12:00:00.000Z`,
    }));
    if (!earlier || !between || !later) throw new Error('three flights');
    expect(flownSince(first, 9, [])).toBe(false);
    expect(flownSince(first, 9, [earlier])).toBe(false);
    expect(flownSince(first, 9, [between, earlier])).toBe(true);
    expect(flownSince(first, 9, [between, earlier], second)).toBe(true);
    expect(flownSince(first, 9, [later, earlier], second)).toBe(false);
  });

  it('is offered where it can still show something', () => {
    const first = ridden(begun([], 'before', 7));
    const [earlier, later] = [{ at: '2025-12-31T12:00:00.000Z' }, { at: '2026-01-02T12:00:00.000Z' }];
    expect(rideOffered([], 9, [])).toBe('before');
    expect(rideOffered([], 9, [earlier])).toBe('late');
    // A flight from before the first ride is none to compare with.
    expect(rideOffered([first], 9, [])).toBeNull();
    expect(rideOffered([first], 9, [earlier])).toBeNull();
    expect(rideOffered([first], 9, [later, earlier])).toBe('after');
    const both = withRide([first], ridden(begun([first], 'after', 8)));
    expect(rideOffered(both, 9, [later])).toBeNull();
  });

  it('can be a second ride alone, of the form that comes second', () => {
    const alone = begun([], 'after', 12);
    expect(alone.form).not.toBe(begun([], 'before', 12).form);
    expect(roundOf([alone]).before).toBeNull();
  });

  it('keeps the answers of a tab that is ahead, and takes back only what this tab has seen', () => {
    const at = (answers: number) =>
      Array.from({ length: answers }, (_, i) => i).reduce<Ride>(
        (so, i) => withAnswer(so, { item: `i${i}`, seat: 'tower' }),
        begun([], 'before', 9),
      );
    // Of two tabs one has answered eight, the other six: its seventh does not take the place of the eight.
    expect(withRide([at(8)], at(7), at(6))).toEqual([at(8)]);
    expect(withRide([at(8)], at(6))).toEqual([at(8)]);
    expect(withRide([at(6)], at(7), at(6))).toEqual([at(7)]);
    expect(withRide([at(8)], withoutLast(at(8)), at(8))).toEqual([at(7)]);
    expect(withRide([at(8)], withoutLast(at(7)), at(7))).toEqual([at(8)]);
  });

  it('a flight lies between two rides by their number, whatever the clock says', () => {
    const [late, early] = ['2026-01-01T13:00:00.000Z', '2025-01-01T13:00:00.000Z'].map((at) => [{ at }]);
    const first = { ...ridden(begun([], 'before', 8)), flown: 3 };
    const second = (flown: number) => ({ ...begun([first], 'after', 8), flown });
    expect(flownSince(first, 3, late ?? [])).toBe(false);
    expect(flownSince(first, 4, early ?? [])).toBe(true);
    expect(flownSince(first, 9, late ?? [], second(3))).toBe(false);
    expect(flownSince(first, 9, early ?? [], second(4))).toBe(true);
    expect(rideOffered([first], 3, late ?? [])).toBeNull();
    expect(rideOffered([first], 4, [])).toBe('after');
    expect(rideFrom([], { when: 'before', code: 1, form: null, startedAt: AT, flown: 3 }).flown).toBe(3);
  });

  it('keeps the mark of its items: other items, another seat or other words are told', () => {
    const of = (form: Ride['form']) => ({ when: 'before', code: 1, form, startedAt: AT, items }) as const;
    const changed = (change: object) =>
      items.map((item) => (item.form === 'a' ? { ...item, ...change } : item));
    const ride = ridden(rideFrom([], of('a')));
    expect(hasOtherItems(ride, items)).toBe(false);
    expect(rideCodeOf(ride, items)).not.toBeNull();
    for (const change of [{ words: 7 }, { seat: 'tower' }])
      expect([hasOtherItems(ride, changed(change)), rideCodeOf(ride, changed(change))]).toEqual([true, null]);
    // A change of the other form is none of its own.
    expect(hasOtherItems(rideFrom([], of('b')), changed({ words: 7 }))).toBe(false);
    // A ride of before the mark was kept is known by the items that it answered.
    const { items: _mark, ...old } = ride;
    expect(hasOtherItems(old, items)).toBe(false);
    expect(
      hasOtherItems(
        old,
        items.filter(({ id }) => id !== old.answers[0]?.item),
      ),
    ).toBe(true);
  });

  it('keeps what was finished first, whatever another tab adds', () => {
    const ride = begun([], 'before', 9);
    const done = ridden(ride);
    const part = withAnswer(ride, { item: 'any', seat: 'tower' });
    expect(withRide([ride], part)).toEqual([part]);
    expect(withRide([done], part)).toEqual([done]);
    const many = Array.from({ length: 50 }, (_, code) => begun([], 'before', code)).reduce<readonly Ride[]>(
      (so, one) => withRide(so, one),
      [],
    );
    expect([many.length, many.at(-1)?.code]).toEqual([40, 49]);
  });
});
