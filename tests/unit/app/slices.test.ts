// Long work rests as soon as a slice of it is over, whatever its pieces take.

import { afterEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../../src/app/slices.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  [7, 3],
  [19, 2],
  [50, 1],
])('pieces of %i ms are done at most %i at a time', async (each, atOnce) => {
  let [now, since, most, rests] = [0, 0, 0, 0];
  vi.stubGlobal('setTimeout', (rested: () => void) => {
    [since, rests] = [0, rests + 1];
    queueMicrotask(rested);
  });
  function* work(): Generator<undefined, string> {
    for (let piece = 0; piece < 60; piece += 1) {
      now += each;
      since += 1;
      most = Math.max(most, since);
      yield;
    }
    return 'done';
  }
  expect(await inSlices(work(), () => now)).toBe('done');
  expect(most).toBe(atOnce);
  expect(rests).toBe(60 / atOnce);
});
