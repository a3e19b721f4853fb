// What a remedy does week by week, checked by hand.

import { describe, expect, it } from 'vitest';
import { type Remedy, amountOf, lossShare, reliefOf } from '../../../src/quarter/remedies.ts';
import { remainingIn, strengthIn } from '../../../src/quarter/reliefs.ts';
import { KINDS } from '../../../src/quarter/types.ts';

const remedy = (change: Partial<Remedy>): Remedy => ({
  price: 10_000,
  share: 0.8,
  first: 0,
  full: 0,
  lasts: null,
  shakes: false,
  ...change,
});
const over = (weeks: readonly number[], one: Remedy, week: number) =>
  weeks.map((w) => Number(strengthIn(reliefOf(one, week), w).toFixed(3)));

describe('a remedy', () => {
  it('works whole from its first week, where it does not grow', () => {
    expect(over([3, 4, 5, 13], remedy({ share: 0.4 }), 4)).toEqual([0, 0.4, 0.4, 0.4]);
    expect(over([4, 5, 6], remedy({ first: 2, full: 2 }), 4)).toEqual([0, 0, 0.8]);
  });

  it('grows evenly to the week in which it is whole: a third, two thirds, all', () => {
    expect(over([4, 5, 6, 7, 8], remedy({ share: 0.6, first: 1, full: 3 }), 4)).toEqual([
      0, 0.2, 0.4, 0.6, 0.6,
    ]);
  });

  it('that carries for three weeks works in three weeks', () => {
    expect(over([4, 5, 6, 7, 8], remedy({ first: 1, full: 1, lasts: 3 }), 4)).toEqual([0, 0.8, 0.8, 0.8, 0]);
  });

  it('removes its share of what the others have left', () => {
    const reliefs = [reliefOf(remedy({ share: 0.5 }), 4), reliefOf(remedy({ share: 0.8, lasts: 2 }), 5)];
    expect([3, 4, 5, 6, 7].map((week) => Number(remainingIn({ reliefs }, week).toFixed(3)))).toEqual([
      1, 0.5, 0.1, 0.1, 0.5,
    ]);
  });

  it('achieves as much of its share as is effective', () => {
    expect(reliefOf(remedy({ share: 0.8, first: 1, full: 2, lasts: 4 }), 6, 0.65)).toEqual({
      from: 7,
      full: 8,
      until: 11,
      share: 0.52,
    });
  });
});

describe('the share of the loss', () => {
  it('is that of the disturbance, but for replies, which lose by their logarithm', () => {
    for (const kind of KINDS.filter((one) => one !== 'response')) expect(lossShare(kind, 0.6)).toBe(0.6);
    // Half of a response fault: 1 − ln 5.5 ÷ ln 10 = 1 − .7404.
    expect(lossShare('response', 0.5)).toBeCloseTo(0.2596, 4);
    expect([lossShare('response', 0), lossShare('response', 1)]).toEqual([0, 1]);
  });

  it('is told as little, half or most', () => {
    const word = (share: number) => amountOf('price', remedy({ share }));
    expect([0.25, 0.37, 0.38, 0.62, 0.63, 0.95].map(word)).toEqual([
      'little',
      'little',
      'half',
      'half',
      'most',
      'most',
    ]);
    // 1 − ln 4.6 ÷ ln 10 = .337: .6 of a response fault is little.
    expect(amountOf('response', remedy({ share: 0.6 }))).toBe('little');
  });
});
