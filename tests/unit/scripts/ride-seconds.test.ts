// The check ride says how long it takes: four to five minutes, as its texts are counted.

import { expect, it } from 'vitest';
import { rideSeconds } from '../../../scripts/ride-seconds.ts';
import { whole } from '../../../scripts/seconds-texts.ts';

it.each([
  ['nb', 'a'],
  ['nb', 'b'],
  ['en', 'a'],
  ['en', 'b'],
] as const)('a first ride takes four to five minutes, %s, form %s', (language, form) => {
  const parts = rideSeconds(language, form);
  expect(whole(parts)).toBeGreaterThanOrEqual(240);
  expect(whole(parts)).toBeLessThanOrEqual(300);
});
