// A schedule is a value: to add one, a row is enough, because everything that depends on the week reads the schedule.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Schedule } from '../../../../src/flight/index.ts';
import {
  SCHEDULES,
  answerKeyOf,
  cockpitView,
  debriefOf,
  drawPlan,
  flyByPolicy,
  isSchedule,
  phaseOf,
  scheduleFor,
  scheduleOf,
} from '../../../../src/flight/index.ts';
import { flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** Four strips in three weeks, a Friday choice before the last week, and one instrument that is off until the second. */
const four: Schedule = {
  id: 'four',
  joined: false,
  lastWeek: 4,
  draws: [
    { kind: 'twins', known: 'open', hidden: 'open' },
    { kind: 'handoff', form: 'request', week: 1 },
  ],
  openWeeks: [2, 3],
  interleaved: false,
  storms: [{ week: 3, strips: 1 }],
  desk: {
    works: ['causes'],
    suspects: 3,
    cards: 4,
    open: 2,
    alibis: ['time', 'place'],
    cardKinds: ['curve', 'bars', 'reasons'],
    quiet: 0.4,
    louder: 0,
    firstOpened: false,
    digOn: 0,
    advised: true,
    addressed: false,
    readBackEvery: 1,
  },
  noise: 1,
  combining: false,
  hands: ['process'],
  log: { most: 1, unlabelled: 0, memory: false, clueWeeks: [], boss: false },
  officerWeek: null,
  fridays: [3],
  callback: null,
  escalations: 0,
  sizes: [{ fromWeek: 1, size: 0.5 }],
  earlyFrom: null,
  waking: [{ week: 2, instrument: 'bank' }],
  moneyBinds: false,
  trimming: true,
  contrasts: 3,
  firstMessageMisheard: false,
  crises: 0,
  hopes: 1,
  waits: 1,
  untimedWeeks: [],
  phases: { takeOff: 1, climb: 2, cruise: 3 },
};

// What somebody does who adds a schedule: one more row in the list.
beforeAll(() => {
  (SCHEDULES as Schedule[]).push(four);
});
afterAll(() => {
  (SCHEDULES as Schedule[]).pop();
});

describe('a schedule of four strips', () => {
  it('is found by its name', () => {
    expect(isSchedule('four')).toBe(true);
    expect(scheduleOf({ schedule: 'four' })).toBe(four);
    expect(() => scheduleOf({ schedule: 'five' })).toThrow('five');
  });

  it.each(seeds(10))('flies to its debrief, seed %d', (seed) => {
    const own = setup({ seed, schedule: 'four' });
    expect(own.stopAfter).toBe(4);
    expect(drawPlan(own, startup).planned.map(({ callWeek, slot }) => `${callWeek} ${slot}`)).toEqual([
      '2 twin',
      '3 twin',
      '1 handoff',
      '3 storm',
    ]);
    const { state, commands } = flyByPolicy(own, startup, 'right');
    expect(state.week).toBe(5);
    expect(state.strips.map(({ id }) => id).toSorted()).toEqual(['s1', 's2', 's3', 's4']);
    expect(state.fridaysTaken.map(({ week }) => week)).toEqual([3]);
    expect(debriefOf(own, commands, startup).entries).toHaveLength(4);
    expect(answerKeyOf(own, startup).filter(({ replaceable }) => replaceable)).toHaveLength(1);
  });

  it('decides what is awake, what may be done and how big things are', () => {
    const flying = flight({ schedule: 'four' }).reach(1);
    expect(flying.state.waitsLeft).toBe(1);
    expect(cockpitView(flying.state, startup).wakes).toEqual({ bank: 2 });
    expect(cockpitView(flying.reach(2).state, startup).wakes).toEqual({});
    expect(flying.try({ kind: 'trim-effort', from: 0, to: 1, points: 1 })).toBeNull();
    expect(phaseOf(flying.reach(3).state)).toBe('cruise');
    const full = flying.state.quarter.disturbances.filter(({ liftedWeek }) => liftedWeek === null);
    expect(full.map(({ size }) => size)).toEqual([0.5, 0.5, 0.5]);
  });
});

describe('the schedules of the game', () => {
  it('show where effort is too much only where it can be moved', () => {
    for (const schedule of SCHEDULES.filter(({ joined }) => !joined)) {
      const flying = flight({ schedule: schedule.id });
      const { awake, wakes } = cockpitView(flying.reach(schedule.lastWeek).state, startup);
      expect(awake.includes('heading'), schedule.id).toBe(schedule.trimming);
      expect(wakes, schedule.id).toEqual(schedule.trimming ? {} : { heading: null });
    }
  });

  it('are first, second, third and later by the number of the flight', () => {
    expect([1, 2, 3, 4, 9].map((flight) => scheduleFor(flight))).toEqual([
      'first',
      'second',
      'third',
      'later',
      'later',
    ]);
  });

  it('make a first flight of seven full strips and five short ones, six decisions a seat', () => {
    for (const seed of seeds(10)) {
      const { planned } = drawPlan(setup({ seed }), startup);
      const belongs = planned.map(({ scenario }) => startup.scenario(scenario).cause);
      expect(planned.map(({ slot }) => slot === 'storm').filter(Boolean)).toHaveLength(5);
      expect([belongs.length, belongs.filter((cause) => cause === 'known').length]).toEqual([12, 6]);
      expect(planned.filter(({ slot }) => slot === 'handoff')).toHaveLength(1);
    }
  });

  it('have names of their own, weeks within the quarter, and open weeks for every open strip', () => {
    expect(new Set(SCHEDULES.map(({ id }) => id)).size).toBe(SCHEDULES.length);
    for (const schedule of SCHEDULES) {
      const weeks = [
        ...schedule.openWeeks,
        ...schedule.storms.map(({ week }) => week),
        ...schedule.fridays,
        ...schedule.waking.map(({ week }) => week ?? 1), // one that does not come on has no week
      ];
      for (const week of weeks) expect(week).toBeLessThanOrEqual(schedule.lastWeek);
      expect(schedule.sizes[0]?.fromWeek).toBe(1);
      expect(drawPlan(setup({ schedule: schedule.id }), startup).planned.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('fly two pairs of twins, a known and a hidden one each, in the demo', () => {
    for (const seed of seeds(10)) {
      const { state } = flyByPolicy(setup({ seed, schedule: 'demo' }), startup, 'right');
      const calls = state.strips.map(({ scenario, arrivedWeek }) => {
        const { cause, twin } = startup.full(scenario);
        return { week: arrivedWeek, cause, twin };
      });
      expect(calls.map(({ week, cause }) => `${week} ${cause}`)).toEqual([
        '1 known',
        '2 hidden',
        '3 hidden',
        '4 known',
      ]);
      expect(calls[0]?.twin).toBe(state.strips[1]?.scenario);
      expect(calls[2]?.twin).toBe(state.strips[3]?.scenario);
    }
  });
});
