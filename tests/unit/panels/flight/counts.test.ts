// The counts of a card, as they are summed up and drawn.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/flight/index.ts';
import { loadTexts, setLanguage } from '../../../../src/language/index.ts';
import {
  countsSinceOnset,
  rangeOf,
  shareOf,
  sinceOnset,
  total,
} from '../../../../src/panels/parts/record/counts.ts';
import { forecastText } from '../../../../src/panels/parts/record/record-words.ts';

beforeAll(() => loadTexts('flight'));

describe('counts', () => {
  const weeks: Measure['view'] & { kind: 'weeks' } = {
    kind: 'weeks',
    weeks: [-2, -1, 0, 1],
    values: [
      { hits: 1, cases: 10 },
      { hits: 2, cases: 10 },
      { hits: 5, cases: 10 },
      { hits: 7, cases: 12 },
    ],
  };

  it('are summed up from the onset on', () => {
    expect(sinceOnset(weeks, 0)).toEqual({ hits: 12, cases: 22 });
    expect(total(weeks.values)).toEqual({ hits: 15, cases: 42 });
    expect(shareOf({ hits: 0, cases: 0 })).toBe(0);
  });

  it('are those of the own group or segment where a measure is split', () => {
    const values = [
      { hits: 1, cases: 20 },
      { hits: 8, cases: 22 },
    ];
    const place = { cell: 0, slice: { dimension: 'size', group: 1 }, onsetWeek: 0 };
    const of = (view: Measure['view']) =>
      countsSinceOnset({ counts: 'fit', usual: 0.1, enough: 0.2, view }, place);
    expect(of({ kind: 'groups', values })).toEqual(values[1]);
    expect(of({ kind: 'segments', values })).toEqual(values[0]);
    expect(of(weeks)).toEqual({ hits: 12, cases: 22 });
  });

  it('of a forecast say what was expected beside what came', async () => {
    await setLanguage('nb');
    const basis = { hits: 11, cases: 88 };
    const view = { ...weeks, kind: 'forecast', basis } as const;
    const place = { cell: 0, slice: { dimension: 'size', group: 1 }, onsetWeek: -2 };
    expect(countsSinceOnset({ counts: 'fit', usual: 0.1, enough: 0.2, view }, place)).toEqual({
      hits: 15,
      cases: 42,
    });
    // An eighth of 42 cases is five; the range leaves two or three to either side.
    expect(forecastText(basis, total(view.values))).toBe('ventet 3–8 · kom 15 av 42');
  });

  it('have a range that holds the share and narrows with more cases', () => {
    const few = rangeOf({ hits: 8, cases: 22 });
    const many = rangeOf({ hits: 80, cases: 220 });
    expect(few.low).toBeLessThan(8 / 22);
    expect(few.high).toBeGreaterThan(8 / 22);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
    expect(rangeOf({ hits: 0, cases: 9 }).low).toBe(0);
    expect(rangeOf({ hits: 9, cases: 9 }).high).toBe(1);
  });
});
