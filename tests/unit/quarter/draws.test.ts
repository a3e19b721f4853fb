// Draws as hashes: they are uniform and independent of each other, and Poisson numbers have the right mean.

import { describe, expect, it } from 'vitest';
import { PURPOSE, hash, normal, pick, poisson, shuffled, uniform } from '../../../src/quarter/draws.ts';
import { mean } from '../../builders/quarter.ts';

const N = 20_000;
const indices = Array.from({ length: N }, (_, i) => i);

/** χ² of counts, when all are expected to be equal. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

function binned(values: readonly number[], bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) counts[Math.floor(value * bins)] = (counts[Math.floor(value * bins)] ?? 0) + 1;
  return counts;
}

describe('draws', () => {
  it.each([
    ['entity', (i: number) => uniform(7, i, 3, PURPOSE.leave)],
    ['week', (i: number) => uniform(7, 5, i, PURPOSE.leave)],
    ['seed', (i: number) => uniform(i, 5, 3, PURPOSE.leave)],
    ['purpose', (i: number) => uniform(7, 5, 3, i)],
  ])('are uniform along %s', (_, draw) => {
    // The 99.9 % quantile of χ² with 19 degrees of freedom is 43.8.
    expect(chiSquare(binned(indices.map(draw), 20))).toBeLessThan(43.8);
  });

  it('neighbouring draws are uncorrelated', () => {
    const draws = indices.map((i) => uniform(1, i, 1, PURPOSE.advance) - 0.5);
    const product = mean(draws.slice(1).map((x, i) => x * (draws[i] ?? 0))) * 12;
    expect(Math.abs(product)).toBeLessThan(0.03);
  });

  it('different purposes give different numbers', () => {
    const numbers = Object.values(PURPOSE).map((purpose) => hash(1, 1, 1, purpose));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(Object.values(PURPOSE)).size).toBe(Object.keys(PURPOSE).length);
  });

  it('normal draws have mean 0 and spread 1', () => {
    const draws = indices.map((i) => normal(3, i, 0, PURPOSE.quality));
    expect(mean(draws)).toBeCloseTo(0, 1);
    expect(mean(draws.map((x) => x * x))).toBeCloseTo(1, 1);
  });

  it.each([0.3, 3, 26, 130])('Poisson numbers of mean %d have that mean and variance', (lambda) => {
    const counts = indices.map((i) => poisson(lambda, uniform(9, i, 0, PURPOSE.arrivals)));
    const average = mean(counts);
    const error = Math.sqrt(lambda / N);
    expect(Math.abs(average - lambda)).toBeLessThan(5 * error);
    expect(mean(counts.map((n) => (n - average) ** 2)) / lambda).toBeCloseTo(1, 1);
  });

  it('a pick is within its range and reaches every number', () => {
    const picks = new Set(indices.slice(0, 500).map((i) => pick(6, 1, i, 0, PURPOSE.plan)));
    expect([...picks].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('a shuffle holds every number once, in all orders about equally often', () => {
    const orders = new Map<string, number>();
    for (const i of indices.slice(0, 6000)) {
      const order = shuffled(3, 1, i, PURPOSE.shuffle).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    // The 99.9 % quantile of χ² with 5 degrees of freedom is 20.5.
    expect(chiSquare([...orders.values()])).toBeLessThan(20.5);
  });
});
