// Who can read the desks: the careful reader can, and no short cut does. `desk-report.ts` measures the same over more seeds, and with the
// calls that a company really has.

import { type Measure, readMeasure } from '../../../src/flight/index.ts';
import { describe, expect, it } from 'vitest';
import { towerReport } from '../../../scripts/desk-report.ts';
import { desksOfSeeds, rulesOf } from './causes-desks.ts';

/** 60 seeds are some 360 desks: a share may stray by .025, twice that is allowed for the random reader. */
const SEEDS = 60;

describe.each([1, 2, 3, 4])('the desks of flight %i', (flight) => {
  const report = towerReport(desksOfSeeds(SEEDS, flight));

  it('are settled by careful reading, and not by one card', () => {
    expect(report.careful).toBeGreaterThanOrEqual(0.9);
    expect(report.carefulOneCard).toBeLessThanOrEqual(0.7);
  });

  it('keep what is said: measured is right, likely mostly', () => {
    expect(report.measuredRight).toBeGreaterThanOrEqual(0.95);
    expect(report.likelyRight).toBeGreaterThanOrEqual(0.6);
    expect(report.likelyRight).toBeLessThanOrEqual(0.9);
  });

  it('are not told by chance, loudness, titles or the call', () => {
    expect(Math.abs((report.random ?? 0) - 1 / rulesOf(flight).suspects)).toBeLessThanOrEqual(0.05);
    expect(report.loudest).toBeLessThanOrEqual(0.5);
    expect(report.lazy).toBeLessThanOrEqual(0.5);
    expect(report.titles).toBeLessThanOrEqual(0.45);
    expect(report.callTableTitles).toBeLessThanOrEqual(0.45);
  });
});

describe('a measure', () => {
  const seen = { slice: { dimension: 'size', group: 1 }, onsetWeek: 3, cell: 2 };
  const read = (view: Measure['view']) =>
    readMeasure({ counts: 'order', usual: 0.12, enough: 0.3, view }, seen).why ?? 'fits';
  const low = { hits: 3, cases: 24 };
  const high = { hits: 15, cases: 24 };
  const few = { hits: 4, cases: 5 };
  const weeks = [-1, 0, 1, 2, 3, 4, 5, 6];
  const values = (...counts: (typeof low)[]) => counts;

  it.each([
    ['fits', values(low, low, low, low, high, high, high, high)],
    ['quiet', values(low, low, low, low, low, low, low, low)],
    ['time', values(high, high, high, high, high, high, high, high)],
    ['consequence', values(low, low, low, low, low, low, high, high)],
    ['quiet', values(high, high, high, high, low, low, low, low)],
  ])('by weeks is read as %s', (why, counts) => {
    expect(read({ kind: 'weeks', weeks, values: counts })).toBe(why);
  });

  it('by groups clears what is elsewhere', () => {
    expect(read({ kind: 'groups', values: [low, high, low] })).toBe('fits');
    expect(read({ kind: 'groups', values: [high, low, low] })).toBe('place');
    expect(read({ kind: 'groups', values: [low, low, low] })).toBe('quiet');
  });

  it('by segments clears what most of them have', () => {
    expect(read({ kind: 'segments', values: [low, low, high, high] })).toBe('fits');
    expect(read({ kind: 'segments', values: [high, low, high, high] })).toBe('everywhere');
    expect(read({ kind: 'segments', values: [few, low, high, high] })).toBe('fits');
    expect(read({ kind: 'segments', values: [high, high, low, high] })).toBe('quiet');
  });

  it('before and now clears what was there before, and what rests on too few cases', () => {
    expect(read({ kind: 'before-now', before: low, now: high })).toBe('fits');
    expect(read({ kind: 'before-now', before: high, now: high })).toBe('time');
    expect(read({ kind: 'before-now', before: low, now: few })).toBe('amount');
    expect(read({ kind: 'before-now', before: low, now: { hits: 0, cases: 5 } })).toBe('quiet');
  });

  it('by forecast clears what came as expected, what came too late, and what rests on too few cases', () => {
    const forecast = (basis: typeof low, ...came: (typeof low)[]) =>
      read({ kind: 'forecast', basis, weeks: weeks.slice(-came.length), values: values(...came) });
    expect(forecast(low, high, high, high, high)).toBe('fits');
    expect(forecast(high, high, high, high, high)).toBe('time');
    expect(forecast(low, low, low, high, high)).toBe('consequence');
    expect(forecast(low, low, low, low, low)).toBe('quiet');
    expect(forecast(low, few, few)).toBe('amount');
  });

  it('of months clears chance where none was as weak', () => {
    const months = (hits: number) =>
      readMeasure(
        { counts: 'normal', usual: 0, enough: 0.08, view: { kind: 'history', value: { hits, cases: 36 } } },
        seen,
      ).says;
    expect([0, 1, 3, 5].map(months)).toEqual(['clears', 'clears', 'fits', 'fits']);
  });
});
