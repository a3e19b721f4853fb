// The word for a decision, by what it nets and what the best would have.

import { describe, expect, it } from 'vitest';
import { worthOf } from '../../../../src/flight/index.ts';

describe('the word for a decision', () => {
  it.each([
    // Of 300 000 kr, 30 000 are a tenth and 90 000 are three tenths.
    [300_000, 300_000, 'wise'],
    [270_000, 300_000, 'wise'],
    [269_000, 300_000, 'usable'],
    [210_000, 300_000, 'usable'],
    [209_000, 300_000, 'dear'],
    // Where there is little to win, 25 000 kr are wise to lose.
    [15_000, 40_000, 'wise'],
    [14_000, 40_000, 'dear'],
    [-24_000, 0, 'wise'],
    [-26_000, 0, 'dear'],
  ] as const)('that nets %d of %d is %s', (net, best, word) => {
    expect(worthOf(net, best, 25_000)).toBe(word);
  });
});
