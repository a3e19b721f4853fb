// The model's own exp, log and normal quantile, compared with Math and with published values.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, logistic, logit, normalQuantile } from '../../../src/quarter/arithmetic.ts';

const close = (ours: number, theirs: number): void => {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(theirs)));
};
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('arithmetic', () => {
  it('exp agrees with Math.exp to 1e-12', () => {
    fc.assert(
      fc.property(within(-700, 700), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('log agrees with Math.log to 1e-12', () => {
    fc.assert(fc.property(within(1e-300, 1e300), (x) => close(log(x), Math.log(x))));
  });

  it('log keeps its precision near 1', () => {
    fc.assert(
      fc.property(within(0.999, 1.001), (x) => {
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(1e-12 * Math.abs(Math.log(x)) + 1e-17);
      }),
    );
  });

  it('the ends behave as in Math', () => {
    expect([exp(0), exp(-1000), exp(1000)]).toEqual([1, 0, Number.POSITIVE_INFINITY]);
    expect([log(1), log(0), log(-1), log(Number.POSITIVE_INFINITY)]).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('logit undoes logistic', () => {
    fc.assert(fc.property(within(-12, 12), (x) => close(logit(logistic(x)), x)));
  });

  // Values of the inverse normal distribution from R's qnorm.
  it.each([
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9, 1.2815515655446004],
    [0.75, 0.6744897501960817],
    [0.5, 0],
    [0.01, -2.3263478740408408],
    [1e-5, -4.264890793922825],
    [1e-10, -6.361340902404056],
  ])('the normal quantile of %d is %d', (p, z) => {
    close(normalQuantile(p), z);
  });

  it('the normal quantile is odd around a half', () => {
    fc.assert(
      fc.property(within(1e-6, 0.5), (p) => {
        expect(normalQuantile(p) + normalQuantile(1 - p)).toBeCloseTo(0, 8);
      }),
    );
  });
});
