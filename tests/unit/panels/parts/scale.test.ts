// The scale of the bars on a desk: one for all that lies there, so that bars of the same length are the same share.

import { expect, it } from 'vitest';
import type { Count, Measure } from '../../../../src/flight/index.ts';
import { scaleOf } from '../../../../src/panels/parts/record/scale.ts';

const count = (hits: number, cases = 100): Count => ({ hits, cases });
const beforeNow = (before: Count, now: Count): Measure => ({
  counts: 'fit',
  usual: 0.1,
  enough: 0.2,
  view: { kind: 'before-now', before, now },
});

it.each([
  ['the limit alone', [beforeNow(count(1), count(2))], 0.25],
  ['a share on the end', [beforeNow(count(1), count(25))], 0.25],
  ['the highest of one card', [beforeNow(count(41), count(8))], 0.5],
  ['the highest of both', [beforeNow(count(41), count(8)), beforeNow(count(71), count(8))], 0.75],
  ['a share above all ends but the last', [beforeNow(count(10), count(96))], 1],
  ['cases that are drawn one by one', [beforeNow(count(1), count(3, 4))], 0.25],
  ['nothing', [], 0.1],
] as const)('ends by %s', (_, measures, end) => {
  expect(scaleOf(measures)).toBe(end);
});
