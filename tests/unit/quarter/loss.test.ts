// What a disturbance has cost so far is that disturbance's own share, and grows with the weeks.

import { describe, expect, it } from 'vitest';
import { at } from '../../../src/quarter/at.ts';
import { lostTo } from '../../../src/quarter/loss.ts';
import { flight } from '../../builders/flight.ts';

describe('what a disturbance has cost', () => {
  const { quarter } = flight().seed(3).reach(8).state;
  const mine = at(
    quarter.disturbances.filter((d) => d.week < 3 && d.liftedWeek === null),
    0,
  );

  it('grows with the weeks, and is nothing of weeks to come', () => {
    const since = [1, 4, 6].map((week) => lostTo(quarter, mine.id, week));
    expect(since.every((lost) => lost > 0)).toBe(true);
    expect(since).toEqual(since.toSorted((a, b) => b - a));
    expect(lostTo(quarter, mine.id, quarter.week)).toBe(0);
  });

  it('is nothing of one without size, whatever else disturbs its segment', () => {
    const none = { ...mine, id: 'none', size: 0 };
    const beside = { ...quarter, disturbances: [...quarter.disturbances, none] };
    expect(lostTo(beside, 'none', 1)).toBeCloseTo(0);
    expect(lostTo(beside, mine.id, 1)).toBeCloseTo(lostTo(quarter, mine.id, 1));
  });
});
