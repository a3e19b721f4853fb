// What a remedy's columns say of its weeks, and what else limits it.

import { beforeAll, describe, expect, it } from 'vitest';
import type { RemedyOption } from '../../../../src/flight/index.ts';
import { loadTexts } from '../../../../src/language/index.ts';
import { optionNotes, weeksBrief } from '../../../../src/panels/flight/desk/cockpit/decision-words.ts';

const PLAIN: RemedyOption = {
  shape: 'cure',
  about: 'price',
  price: 25_000,
  shakes: false,
  from: 6,
  full: 6,
  until: null,
  queued: 0,
  amount: 'half',
  affordable: true,
};

beforeAll(() => loadTexts('flight'));

describe('the weeks of a remedy', () => {
  it.each([
    ['that begins later', {}, '6'],
    ['that works at once', { from: 4, full: 4 }, 'nå'],
    ['that grows', { full: 8 }, '6 → 8'],
    ['that would end after the quarter', { until: 15 }, '6–13'],
    ['that is never whole in the quarter', { from: 12, full: 14 }, '12 → …'],
    ['that comes after the quarter', { from: 14, full: 14 }, 'etter kvartalet'],
    ['that ends, with the last week in which it works', { until: 10 }, '6–9'],
  ] as const)('%s', (_, change, words) => {
    expect(weeksBrief({ ...PLAIN, ...change }, 4)).toBe(words);
  });
});

describe('what limits a remedy', () => {
  it('is said where something does, and in which week one’s own people are free', () => {
    expect(optionNotes(PLAIN, 4)).toEqual([]);
    const notes = optionNotes({ ...PLAIN, queued: 2, affordable: false }, 4);
    expect(notes).toEqual([expect.stringContaining('6'), expect.stringMatching(/\p{L}/u)]);
  });
});
