// The place of a decision by hand cannot be told without reading: no plain rule is right in more than half, and the rule on the desk always is.

import { beforeAll, describe, expect, it } from 'vitest';
import { type ByHand, byHandReport } from '../../../../scripts/by-hand-report.ts';
import { contentToFly } from '../../../../scripts/content-files.ts';
import { goodShifts } from '../../../../src/flight/index.ts';
import { seeds } from '../../../builders/quarter.ts';

const MOST = 0.5;
const HANDS = ['levers', 'territory', 'departments'] as const;

describe('decisions by hand of later flights', () => {
  let report: Readonly<Record<(typeof HANDS)[number], ByHand>>;
  beforeAll(() => {
    const contents = ['startup', 'consulting', 'agency'].map((id) => contentToFly(id).content);
    report = byHandReport(contents, seeds(12), [2, 3]);
  });

  it.each(HANDS)('%s: occur often enough to tell', (hand) => {
    expect(report[hand].met).toBeGreaterThan(20);
  });

  it.each(HANDS)('%s: whoever goes by the rule on the desk is right', (hand) => {
    expect(report[hand].careful).toBe(1);
  });

  it.each(HANDS)('%s: no plain rule is right in more than half', (hand) => {
    const tooGood = Object.entries(report[hand].rules).filter(([, share]) => share > MOST);
    expect(Object.fromEntries(tooGood)).toEqual({});
  });
});

describe('the good move of effort', () => {
  const table = { effort: [30, 20, 25, 25], returns: [0.5, 1.2, 1, 0.2] };
  it('goes out to the highest return that has room, as much as both can bear', () => {
    const spare = [15, 5, 5, 5];
    expect(goodShifts({ ...table, spare, room: [0, 0, 10, 0] }, 0)).toEqual([0, 0, 10, 0]);
    expect(goodShifts({ ...table, spare, room: [0, 20, 10, 0] }, 0)).toEqual([0, 15, 0, 0]);
  });

  it('comes in from the lowest return that can spare some where nobody better has room', () => {
    expect(goodShifts({ ...table, spare: [15, 5, 5, 10], room: [5, 0, 0, 20] }, 0)).toEqual([0, 0, 0, -5]);
    expect(goodShifts({ ...table, spare: [0, 5, 5, 5], room: [20, 10, 10, 0] }, 0)).toEqual([0, 0, 0, -5]);
  });

  it('is none where neither can be', () => {
    expect(goodShifts({ ...table, spare: [15, 5, 5, 0], room: [5, 0, 0, 20] }, 0)).toEqual([0, 0, 0, 0]);
  });
});
