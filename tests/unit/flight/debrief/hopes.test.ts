// What the company's people have riding on the quarter: who tells it, and how the model settles it.

import { describe, expect, it } from 'vitest';
import { hopesOf, settle, settledHopes } from '../../../../src/flight/index.ts';
import { figure, normReading } from '../../../../src/quarter/figures.ts';
import { flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const told = (change: Parameters<typeof setup>[0]) => hopesOf(setup(change), startup);

describe('hopes before take-off', () => {
  it('are two in a first flight, three later and none in the demo', () => {
    expect(told({})).toHaveLength(2);
    expect(told({ flightNumber: 2 })).toHaveLength(3);
    expect(told({ schedule: 'demo', stopAfter: 6 })).toEqual([]);
  });

  it('are somebody else’s from seed to seed, and everybody has their turn', () => {
    const people = new Set(seeds(40).flatMap((seed) => told({ seed }).map(({ person }) => person)));
    expect([...people].toSorted()).toEqual(Object.keys(startup.hopes).toSorted());
  });

  it('are the same in a flight that is stopped, but for those that come due later', () => {
    for (const seed of seeds(10)) {
      const whole = told({ seed, flightNumber: 2 });
      expect(told({ seed, flightNumber: 2, stopAfter: 12 })).toEqual(whole.filter(({ week }) => week <= 12));
    }
  });
});

describe('hopes after the landing', () => {
  const { state } = flight({ flightNumber: 2 }).parked().land('none');
  const hope = { person: 'amira', result: 'leavers', segment: 1, week: 12, share: 1 } as const;

  it('are about the mean of four weeks, as a share of what is usual', () => {
    const cell = state.quarter.cells[1];
    if (cell === undefined) throw new Error('no segment');
    const weeks = cell.history.filter(({ week }) => week >= 9 && week <= 12);
    expect(weeks).toHaveLength(4);
    const mean = weeks.reduce((sum, reading) => sum + figure(reading, 'leavers'), 0) / 4;
    const usual = figure(normReading(state.quarter.company, cell, 1), 'leavers');
    expect(settle(state.quarter, hope).came).toBeCloseTo(mean / usual, 10);
  });

  it('come true with leavers at most at the share, and any other result at least', () => {
    const { came } = settle(state.quarter, hope);
    const met = (share: number) => settle(state.quarter, { ...hope, share }).met;
    expect([met(came), met(came - 0.01)]).toEqual([true, false]);
    const sales = { ...hope, result: 'win' } as const;
    const { came: won } = settle(state.quarter, sales);
    const sold = (share: number) => settle(state.quarter, { ...sales, share }).met;
    expect([sold(won), sold(won + 0.01)]).toEqual([true, false]);
  });

  it('of all segments are the mean of what each came to', () => {
    const each = [0, 1, 2, 3, 4].map((segment) => settle(state.quarter, { ...hope, segment }).came);
    const all = settle(state.quarter, { ...hope, segment: 'all' }).came;
    expect(all).toBeCloseTo(each.reduce((sum, one) => sum + one, 0) / 5, 10);
  });

  it('are told in the order in which they came due', () => {
    const weeks = settledHopes(state, startup).map(({ week }) => week);
    expect(weeks).toHaveLength(3);
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
  });

  it('come true more often where nothing is done wrong than where nobody flies', () => {
    const met = (policy: 'none' | 'right') =>
      seeds(8)
        .flatMap((seed) => {
          const landed = flight({ seed, flightNumber: 2 }).parked().land(policy).state;
          return Object.entries(startup.hopes).map(([person, one]) =>
            settle(landed.quarter, { person, ...one }),
          );
        })
        .filter((one) => one.met).length;
    expect(met('right')).toBeGreaterThan(met('none') + 8);
  });
});
