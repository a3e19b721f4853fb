// Alarm limits by hand: when an alarm would have rung, and what that is worth.

import { describe, expect, it } from 'vitest';
import {
  type AlarmTable,
  type Watched,
  deskPlanOf,
  gradeOf,
  rightWork,
  towerTask,
  workCaseOf,
  alarmTable,
  alarmWorth,
  isAlarm,
  isGood,
  rang,
  rightAlarm,
} from '../../../../src/flight/index.ts';
import { called, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const ONSET = 5;
/** A record with these shares in per cent; the first is of week 1. */
const record = (counts: Watched['counts'], ...perCent: (number | null)[]): Watched => ({
  counts,
  usual: 0.15,
  cases: 20,
  weeks: perCent.map((share, i) => ({ week: i + 1, share: share === null ? null : share / 100 })),
});
const TABLE: AlarmTable = {
  records: [
    record('price', 10, 27, 22, 18, 20, 45, 70), // the true one: from week 5 on
    record('process', 40, 42, 38, 44, 41, 40, 43), // was so long before
    record('fit', null, 0, null, null, 0, 50, 90), // begins late
  ],
  limits: [0.2, 0.25, 0.4, 0.5, 0.9],
};
const alarm = (which: number, limit: number) => ({ kind: 'alarm', record: which, limit }) as const;
const [PRICE, PROCESS, FIT] = TABLE.records as [Watched, Watched, Watched];

describe('an alarm', () => {
  it.each([
    [PRICE, 0.2, 5, [2, 3]],
    [PRICE, 0.25, 6, [2]],
    [PRICE, 0.45, 6, []],
    [PRICE, 0.5, 7, []],
    [PRICE, 0.9, null, []],
    [PROCESS, 0.4, 5, [1, 2, 4]],
    [FIT, 0.25, 6, []],
  ] as const)('on %o from %d rings first in week %s', (one, limit, firstWeek, falseWeeks) => {
    expect(rang(one, limit, ONSET)).toEqual({ firstWeek, falseWeeks });
  });

  it('is good when it rings in the first two weeks and at most once before', () => {
    expect(isGood({ firstWeek: 5, falseWeeks: [] }, ONSET)).toBe(true);
    expect(isGood({ firstWeek: 6, falseWeeks: [2] }, ONSET)).toBe(true);
    expect(isGood({ firstWeek: 7, falseWeeks: [] }, ONSET)).toBe(false);
    expect(isGood({ firstWeek: 5, falseWeeks: [2, 3] }, ONSET)).toBe(false);
    expect(isGood({ firstWeek: null, falseWeeks: [] }, ONSET)).toBe(false);
  });

  it.each([
    [0, 0, 'part'], // rings twice for nothing
    [0, 1, 'whole'],
    [0, 2, 'whole'],
    [0, 3, 'part'], // too late
    [0, 4, 'part'], // never
    [1, 2, 'none'],
    [2, 1, 'none'], // good limit, innocent record
  ] as const)('on record %d with limit %d is worth: %s', (which, limit, worth) => {
    expect(alarmWorth(TABLE, alarm(which, limit), 'price', ONSET)).toBe(worth);
  });

  it('has a record and a limit of the table', () => {
    expect(isAlarm(TABLE, alarm(2, 4))).toBe(true);
    for (const bad of [alarm(3, 0), alarm(0, 5), alarm(-1, 0), alarm(0, 0.5)])
      expect(isAlarm(TABLE, bad)).toBe(false);
  });

  it('is set right on the true record with a limit that is good', () => {
    expect(rightAlarm(TABLE, 'price', ONSET)).toEqual(alarm(0, 1));
  });
});

describe('the table of an alarm', () => {
  it('has no record of chance, ten quiet weeks, and nearly always a good limit', () => {
    const met = seeds(24).flatMap((seed) => {
      const { state } = flight().seed(seed).number(4).parked().land('right');
      return state.strips
        .filter(({ searched }) => searched?.answer?.kind === 'alarm')
        .map((strip) => {
          const { truth, onsetWeek } = deskPlanOf(state, strip);
          const table = alarmTable(workCaseOf(state, strip, startup));
          expect(truth).not.toBe('normal');
          expect(table.records).toHaveLength(3);
          for (const { weeks } of table.records)
            expect(weeks.filter(({ week }) => week < onsetWeek)).toHaveLength(10);
          return strip.searched?.graded?.worth;
        });
    });
    expect(met.length).toBeGreaterThanOrEqual(24);
    expect(met.filter((worth) => worth === 'whole').length).toBeGreaterThanOrEqual(0.9 * met.length);
  });

  it('leads to a measured finding, and a poor limit to less K than a good one', () => {
    const begun = () => {
      const { flying, id } = called({ work: 'alarm', cause: 'hidden' }, { flightNumber: 4 });
      return { flying: flying.stamp(id, 'tower'), id };
    };
    const { flying, id } = begun();
    const work = workCaseOf(flying.state, flying.strip(id), startup);
    const right = rightWork(work, 'alarm');
    expect(gradeOf(work, right)).toEqual({
      graded: { worth: 'whole', forecast: null },
      finding: work.desk.truth,
    });
    if (right.kind !== 'alarm') throw new Error('no alarm');
    expect(flying.try({ kind: 'hand-in', strip: id, answer: { ...right, limit: 9 } })).toBe('bad-answer');
    flying.send(id);
    expect(flying.state.slips.at(-1)).toMatchObject({ knowledge: 0.95, heard: { certainty: 'measured' } });

    const poor = begun();
    const task = towerTask(poor.flying.state, poor.id, startup);
    if (task.kind !== 'alarm') throw new Error('no alarm');
    poor.flying.do({
      kind: 'hand-in',
      strip: poor.id,
      answer: { ...right, limit: task.limits.length - 1 },
    });
    poor.flying.say(poor.id);
    expect(poor.flying.state.slips.at(-1)).toMatchObject({ knowledge: 0.6 });
  });
});
