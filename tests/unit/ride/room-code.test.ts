// A ride's code: what comes out is what went in, and a room's gain from codes is the one from the rides themselves.

import { describe, expect, it } from 'vitest';
import { rideItems } from '../../../scripts/check-ride-files.ts';
import { gainOf, measuredOf, addMatrices } from '../../../src/measures/index.ts';
import {
  readRide,
  type Ride,
  rideCodeOf,
  rideFrom,
  roomGain,
  resultOf,
  withAnswer,
} from '../../../src/ride/index.ts';

const items = rideItems();

/** A person's ride who puts every nth item into the wrong seat. */
function ridden(rides: readonly Ride[], when: 'before' | 'after', code: number, wrongEvery: number): Ride {
  const ride = rideFrom(rides, { when, code, form: null, startedAt: '2026-11-30T08:00:00.000Z' });
  return items
    .filter(({ form }) => form === ride.form)
    .reduce((so, { id, seat }, i) => {
      const wrong = i % wrongEvery === 0;
      const other = seat === 'tower' ? 'cockpit' : 'tower';
      return withAnswer(so, { item: id, seat: wrong ? other : seat });
    }, ride);
}

const people = Array.from({ length: 6 }, (_, i) => {
  const before = ridden([], 'before', 4_000_000_000 + i, 3);
  return [before, ridden([before], 'after', 0, 7)] as const;
});
const rides = people.flat();
const codes = rides.map((ride) => rideCodeOf(ride, items) ?? '');

describe('the code of a ride', () => {
  it('holds moment, form, round and answers', () => {
    for (const ride of rides) {
      const code = rideCodeOf(ride, items) ?? '';
      expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
      const { code: round, when, form, answers } = ride;
      const read = readRide(code, items);
      expect(read).toMatchObject({ code: round, when, form });
      const byItem = (all: readonly { item: string; seat: string }[]) =>
        Object.fromEntries(all.map(({ item, seat }) => [item, seat]));
      expect(byItem(read?.answers ?? [])).toEqual(byItem(answers));
    }
  });

  it('is none while the ride is under way, when a character is wrong, or when the items are others', () => {
    const [first] = rides;
    if (first === undefined) throw new Error('nobody rode');
    expect(rideCodeOf({ ...first, answers: first.answers.slice(1) }, items)).toBeNull();
    const [code = ''] = codes;
    expect(
      readRide(
        code.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        items,
      ),
    ).toBeNull();
    const others = items.map((item) => ({ ...item, id: `${item.id}x` }));
    expect(readRide(code, others)).toBeNull();
  });
});

describe('the room', () => {
  it('gains by codes what it gains by its rides', () => {
    const told = roomGain(
      codes.flatMap((code) => readRide(code, items) ?? []),
      items,
    );
    const sum = (at: 0 | 1) => people.map((pair) => resultOf(pair[at], items).matrix).reduce(addMatrices);
    expect(told.people).toBe(6);
    expect(told.alone).toBe(0);
    expect(told.gain).toEqual(gainOf(sum(0), sum(1)));
    expect(told.measured).toEqual({ before: measuredOf(sum(0)), after: measuredOf(sum(1)) });
    // Of 120 answers each.
    expect(told.measured.before.decisions).toBe(120);
    expect(told.gain.low).toBeGreaterThan(0);
    expect(told.right.after).toBeGreaterThan(told.right.before);
  });

  it('counts only those who rode both', () => {
    const half = codes.slice(0, 11).flatMap((code) => readRide(code, items) ?? []);
    expect(roomGain(half, items)).toMatchObject({ people: 5, alone: 1 });
  });
});
