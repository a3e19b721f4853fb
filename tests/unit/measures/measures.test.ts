// d′, bias and gain: against examples worked out by hand, and whether their intervals cover the truth.

import { describe, expect, it } from 'vitest';
import {
  addMatrices,
  countsOf,
  gainOf,
  type Matrix,
  matrixFrom,
  measuredOf,
  sensitivityOf,
} from '../../../src/measures/index.ts';
import { normal, uniform } from '../../../src/quarter/draws.ts';

const matrix = (towerTower: number, towerCockpit: number, cockpitTower: number, cockpitCockpit: number) =>
  ({ towerTower, towerCockpit, cockpitTower, cockpitCockpit }) satisfies Matrix;

/** Rates of (hits + ½) ÷ (trials + 1) and their z from a table of the normal distribution. */
const BY_HAND = [
  // 8.5 ÷ 11 = .7727, z .748; 3.5 ÷ 11 = .3182, z −.473
  { answers: matrix(8, 2, 3, 7), dPrime: 1.221, bias: -0.138 },
  // 9.5 ÷ 11 = .8636, z 1.097; 1.5 ÷ 11 = .1364, z −1.097
  { answers: matrix(9, 1, 1, 9), dPrime: 2.194, bias: 0 },
  // 10.5 ÷ 11 = .9545, z 1.691; .5 ÷ 11 = .0455, z −1.691
  { answers: matrix(10, 0, 0, 10), dPrime: 3.381, bias: 0 },
  // 5.5 ÷ 11, z 0, twice
  { answers: matrix(5, 5, 5, 5), dPrime: 0, bias: 0 },
  // 4.5 ÷ 11 = .4091, z −.230; .5 ÷ 11 = .0455, z −1.691
  { answers: matrix(4, 6, 0, 10), dPrime: 1.461, bias: 0.96 },
  // 150.5 ÷ 201 = .7488, z .671; 60.5 ÷ 201 = .3010, z −.522: twenty players
  { answers: matrix(150, 50, 60, 140), dPrime: 1.193, bias: -0.075 },
];

describe('d′ and bias', () => {
  it.each(BY_HAND)('of $answers are $dPrime and $bias', ({ answers, dPrime, bias }) => {
    const measured = measuredOf(answers);
    expect(Math.abs(measured.dPrime.value - dPrime)).toBeLessThan(0.02);
    expect(Math.abs(measured.bias.value - bias)).toBeLessThan(0.02);
    expect(measured.dPrime.low).toBeLessThan(measured.dPrime.value);
    expect(measured.dPrime.high).toBeGreaterThan(measured.dPrime.value);
    expect(measured.bias.low).toBeLessThan(measured.bias.value);
    expect(measured.bias.high).toBeGreaterThan(measured.bias.value);
  });

  it('have the interval of a normal approximation where there are many answers', () => {
    const answers = matrix(750, 250, 300, 700);
    const { dPrime, error } = sensitivityOf(answers);
    const measured = measuredOf(answers);
    expect(measured.dPrime.low).toBeCloseTo(dPrime - 1.96 * error, 2);
    expect(measured.dPrime.high).toBeCloseTo(dPrime + 1.96 * error, 2);
  });

  it('have an interval that turns over with the answers', () => {
    const one = measuredOf(matrix(9, 1, 4, 6));
    const mirror = measuredOf(matrix(6, 4, 1, 9));
    expect(mirror.dPrime.low).toBeCloseTo(one.dPrime.low, 6);
    expect(mirror.bias.high).toBeCloseTo(-one.bias.low, 6);
  });
});

it('a gain is the difference of two d′, and as uncertain as both together', () => {
  const [before, after] = [matrix(6, 4, 4, 6), matrix(9, 1, 1, 9)];
  const gain = gainOf(before, after);
  // 6.5 ÷ 11 = .5909, z .230: d′ .460 before, 2.194 after
  expect(Math.abs(gain.value - 1.734)).toBeLessThan(0.02);
  const width = ({ low, high }: { low: number; high: number }) => high - low;
  const together = Math.hypot(width(measuredOf(before).dPrime), width(measuredOf(after).dPrime));
  expect(width(gain) / together).toBeGreaterThan(0.9);
  expect(width(gain) / together).toBeLessThan(1.1);
  expect(gainOf(before, before).low).toBeCloseTo(-gainOf(before, before).high, 6);
});

it('answers are counted by where they belonged and where they were put', () => {
  const counted = matrixFrom([
    { belonged: 'tower', chosen: 'tower' },
    { belonged: 'tower', chosen: 'cockpit' },
    { belonged: 'cockpit', chosen: 'cockpit' },
    { belonged: 'cockpit', chosen: 'cockpit' },
  ]);
  expect(counted).toEqual(matrix(1, 1, 0, 2));
  expect(countsOf(addMatrices(counted, matrix(1, 2, 3, 4)))).toEqual({ decisions: 14, right: 8 });
});

describe('the intervals of a ride of twenty answers', () => {
  const RIDES = 1000;
  const PER_ROLE = 10;

  /** A ride of somebody with this discrimination and bias: equal-variance signals, as the model behind d′ has them. */
  function ridden(dPrime: number, bias: number, seed: number): Matrix {
    const above = (mean: number, of: number) =>
      Array.from({ length: PER_ROLE }, (_, i) => mean + normal(seed, i, of, 1) > bias).filter(Boolean).length;
    const hits = above(dPrime / 2, 1);
    const alarms = above(-dPrime / 2, 2);
    return matrix(hits, PER_ROLE - hits, alarms, PER_ROLE - alarms);
  }

  const covered = (holds: (seed: number) => boolean) =>
    Array.from({ length: RIDES }, (_, seed) => holds(seed)).filter(Boolean).length / RIDES;
  /** Rides of the same counts have the same figures. */
  const known = new Map<string, ReturnType<typeof measuredOf>>();
  function figuresOf(answers: Matrix): ReturnType<typeof measuredOf> {
    const key = Object.values(answers).join();
    const figures = known.get(key) ?? measuredOf(answers);
    known.set(key, figures);
    return figures;
  }
  const within = (truth: number, { low, high }: { low: number; high: number }) =>
    low <= truth && truth <= high;
  /** A player's true d′, from guessing to nearly faultless, and bias. */
  const dPrimeOf = (seed: number, when: number) => 2.5 * uniform(seed, when, 0, 2);
  const biasOf = (seed: number, when: number) => uniform(seed, when, 0, 3) - 0.5;

  it('cover d′ and bias in 90 to 97 % of a thousand', () => {
    const ride = (seed: number) => figuresOf(ridden(dPrimeOf(seed, 0), biasOf(seed, 0), seed));
    const dPrime = covered((seed) => within(dPrimeOf(seed, 0), ride(seed).dPrime));
    const bias = covered((seed) => within(biasOf(seed, 0), ride(seed).bias));
    for (const share of [dPrime, bias]) {
      expect(share).toBeGreaterThanOrEqual(0.9);
      expect(share).toBeLessThanOrEqual(0.97);
    }
  });

  it('cover a gain in 90 to 97 % of a thousand', () => {
    const share = covered((seed) => {
      const [before, after] = [0, 1].map((when) =>
        ridden(dPrimeOf(seed, when), biasOf(seed, when), 2 * seed + when),
      );
      if (before === undefined || after === undefined) return false;
      return within(dPrimeOf(seed, 1) - dPrimeOf(seed, 0), gainOf(before, after));
    });
    expect(share).toBeGreaterThanOrEqual(0.9);
    expect(share).toBeLessThanOrEqual(0.97);
  });

  it.each([0, 0.5, 1, 1.5, 2])('cover a d′ of %d, whoever has it, in 90 to 97 %', (truth) => {
    const share = covered((seed) => within(truth, figuresOf(ridden(truth, 0, seed)).dPrime));
    expect(share).toBeGreaterThanOrEqual(0.9);
    expect(share).toBeLessThanOrEqual(0.97);
  });
});
