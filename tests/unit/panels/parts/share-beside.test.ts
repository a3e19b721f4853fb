// A count written as its share: never on the other side of the limit from where it is.

import { expect, it } from 'vitest';
import { shareBeside } from '../../../../src/panels/parts/record/record-words.ts';

it.each([
  // hits, cases, enough, percent
  [9, 21, 0.3, '43'],
  // 29.6 % is less than enough, 30 % would not be.
  [8, 27, 0.3, '29'],
  // 30.4 % is as much as 30.2 %, and more.
  [7, 23, 0.302, '30'],
  // 33.3 % is more than 33.1 %.
  [1, 3, 0.331, '33'],
  // 34.6 % is less than 34.7 %, which is written 35.
  [9, 26, 0.347, '34'],
  [0, 0, 0.3, '0'],
] as const)('%i of %i beside enough %d is %s per cent', (hits, cases, enough, percent) => {
  expect(shareBeside({ hits, cases }, enough).replaceAll(/\D/g, '')).toBe(percent);
});
