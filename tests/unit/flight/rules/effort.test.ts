// Trimming the effort between strips: from the second flight on, in the cockpit, when there is fuel for it.

import { describe, expect, it } from 'vitest';
import { TRIM_COST } from '../../../../src/flight/index.ts';
import { flight } from '../../../builders/flight.ts';

const trim = { kind: 'trim-effort', from: 1, to: 2, points: 5 } as const;
const second = () => flight().number(2).parked().reach(3).sit('cockpit');

describe('trimming the effort', () => {
  it('moves so many points and no more, costs its fuel and no order', () => {
    const flying = second();
    const { fuel, orders, quarter } = flying.state;
    flying.do(trim);
    const effort = (cells: typeof quarter.cells) => cells.map((cell) => cell.effort);
    const [before, after] = [effort(quarter.cells), effort(flying.state.quarter.cells)];
    expect(after[1]).toBeCloseTo((before[1] ?? 0) - 0.05, 12);
    expect(after[2]).toBeCloseTo((before[2] ?? 0) + 0.05, 12);
    expect(after.reduce((sum, e) => sum + e, 0)).toBeCloseTo(1, 12);
    expect(fuel - flying.state.fuel).toBe(TRIM_COST);
    expect(flying.state.orders).toEqual(orders);
  });

  it('is not of a first flight, nor of the tower', () => {
    expect(flight().reach(3).sit('cockpit').try(trim)).toBe('not-this-flight');
    expect(second().sit('tower').try(trim)).toBe('other-seat');
  });

  it.each([
    [{ to: 1 }, 'unknown-segment'],
    [{ from: -1 }, 'unknown-segment'],
    [{ to: 5 }, 'unknown-segment'],
    [{ points: 0 }, 'bad-answer'],
    [{ points: 11 }, 'bad-answer'],
    [{ points: 2.5 }, 'bad-answer'],
  ] as const)('refuses %o', (change, code) => {
    expect(second().try({ ...trim, ...change })).toBe(code);
  });

  it('is refused, unlike an order, when the fuel does not cover it', () => {
    const flying = second();
    flying.state = { ...flying.state, fuel: TRIM_COST - 1_000 };
    expect(flying.try(trim)).toBe('no-fuel');
  });
});
