// The demo before a room: its steps and votes, what is taken from outside, and the quarters that are offered by name.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import { fitnessOf, isFit } from '../../../scripts/demo-report.ts';
import {
  countOf,
  type Deed,
  type DemoState,
  demoStrips,
  handsIn,
  isDeed,
  isDemoState,
  newDemo,
  played,
  storiesOfDemo,
  TALK_SECONDS,
  TESTED_DEMOS,
  votesNow,
} from '../../../src/classroom/index.ts';
import { decidingMark } from '../../../src/flight/index.ts';

const FOUR = Array.from({ length: 4 }, () => ({ crew: true }));
const next: Deed = { kind: 'next' };
const back: Deed = { kind: 'back' };

function after(deeds: readonly Deed[], from: DemoState = newDemo(FOUR.length), shape = FOUR): DemoState {
  return deeds.reduce((state, deed) => played(state, deed, shape), from);
}

/** Hands for both seats. */
function hands(tower: number, cockpit: number): Deed[] {
  const times = (count: number, seat: 'tower' | 'cockpit') =>
    Array.from({ length: count }, (): Deed => ({ kind: 'hand', seat }));
  return [...times(tower, 'tower'), ...times(cockpit, 'cockpit')];
}

/** The steps that come by pressing next. */
function stepsFrom(from: DemoState, shape = FOUR): string[] {
  const now = played(from, next, shape);
  return now.step === from.step && now.at === from.at
    ? []
    : [`${now.at} ${now.step}`, ...stepsFrom(now, shape)];
}

describe('the steps of a demo', () => {
  it('are few for a room of one mind, and a room that is divided talks and votes again', () => {
    const agreed = after([next, ...hands(20, 4), next]);
    expect(stepsFrom(agreed).slice(0, 4)).toEqual(['0 seat', '0 words', '0 crew', '1 vote']);
    const divided = after([next, ...hands(14, 10), next]);
    expect(stepsFrom(divided).slice(0, 4)).toEqual(['0 convince', '0 again', '0 recounted', '0 seat']);
    expect(stepsFrom(newDemo(4)).at(-1)).toBe('3 end');
  });

  it.each([
    [3, 7, true],
    [7, 3, true],
    [29, 71, false],
    [71, 29, false],
    [1, 1, true],
    [1, 0, false],
    [0, 0, false],
  ])('%i to %i: talks = %s', (tower, cockpit, talks) => {
    const counted = after([next, ...hands(tower, cockpit), next]);
    expect(played(counted, next, FOUR).step).toBe(talks ? 'convince' : 'seat');
  });

  it('lead back the way they came, with all votes in place', () => {
    const recounted = after([next, ...hands(14, 10), next, next, next, ...hands(20, 4), next]);
    expect(recounted.step).toBe('recounted');
    const again = after([back], recounted);
    expect([again.step, handsIn(votesNow(again).second)]).toEqual(['again', 24]);
    const vote = after([back, back, back], again);
    expect([vote.step, countOf(votesNow(vote).first)]).toEqual(['vote', { tower: 14, cockpit: 10 }]);
    expect(after([back, back, back], vote).step).toBe('join');
  });

  it('leave the crew out where there is nothing to show of it', () => {
    const own = [{ crew: false }];
    expect(stepsFrom(newDemo(1), own)).toEqual(['0 vote', '0 counted', '0 seat', '0 words', '0 end']);
  });
});

describe('the votes', () => {
  const voting = after([next]);

  it('are counted one by one, as a number, and taken back one by one', () => {
    const counted = after([...hands(2, 1), { kind: 'same', by: 1 }, { kind: 'same', by: -1 }], voting);
    expect(countOf(votesNow(counted).first)).toEqual({ tower: 2, cockpit: 1 });
    const typed = after([{ kind: 'count', seat: 'tower', count: 14 }], counted);
    expect(countOf(votesNow(typed).first)).toEqual({ tower: 14, cockpit: 1 });
    const taken = after([{ kind: 'take-back' }, { kind: 'take-back' }], typed);
    expect(countOf(votesNow(taken).first)).toEqual({ tower: 2, cockpit: 2 });
  });

  it('never fall below nothing, and are counted only while the vote is open', () => {
    const none = after([...hands(1, 0), { kind: 'same', by: -1 }, { kind: 'same', by: -1 }], voting);
    expect(handsIn(votesNow(none).first)).toBe(0);
    const closed = after([...hands(3, 0), next, ...hands(9, 9), { kind: 'take-back' }], voting);
    expect(countOf(votesNow(closed).first)).toEqual({ tower: 3, cockpit: 0 });
  });
});

describe('the minute of talk', () => {
  const talk = after([next, ...hands(5, 5), next, next]);
  const seconds = (count: number): Deed[] => Array.from({ length: count }, () => ({ kind: 'second' }));

  it('runs from its beginning, stands while it is stopped, and ends at nothing', () => {
    expect(talk.clock).toEqual({ left: TALK_SECONDS, runs: true });
    const stopped = after([...seconds(10), { kind: 'clock' }, ...seconds(10)], talk);
    expect(stopped.clock).toEqual({ left: TALK_SECONDS - 10, runs: false });
    const over = after([{ kind: 'clock' }, ...seconds(80)], stopped);
    expect(over.clock).toEqual({ left: 0, runs: false });
    expect(after([{ kind: 'clock' }], over).clock.runs).toBe(false);
  });
});

it('a dark wall is lit by the next step, and a new beginning keeps how many there are', () => {
  expect(after([next, { kind: 'blank' }]).blank).toBe(true);
  expect(after([next, { kind: 'blank' }, next]).blank).toBe(false);
  const anew = after([{ kind: 'people', by: 1 }, next, ...hands(1, 1), { kind: 'anew' }]);
  expect(anew).toEqual({ ...newDemo(4), people: newDemo(4).people + 1 });
});

describe('what comes from outside', () => {
  const good = after([next, ...hands(5, 6), next, next]);

  it('is taken where it is whole', () => {
    expect(isDemoState(JSON.parse(JSON.stringify(good)), 4)).toBe(true);
    const bad: unknown[] = [
      null,
      { ...good, at: 4 },
      { ...good, step: 'lunch' },
      { ...good, people: 0.5 },
      { ...good, votes: good.votes.slice(1) },
      { ...good, votes: good.votes.map(() => ({ first: [{ seat: 'wing', by: 1 }], second: [] })) },
      { ...good, clock: { left: 61, runs: true } },
      { ...good, blank: 1 },
    ];
    expect(bad.filter((one) => isDemoState(one, 4))).toEqual([]);
  });

  it('is done where it is something that can be done', () => {
    const deeds: Deed[] = [
      next,
      { kind: 'count', seat: 'tower', count: 3 },
      { kind: 'people', by: -1 },
      ...hands(1, 0),
    ];
    expect(deeds.every(isDeed)).toBe(true);
    const bad: unknown[] = [
      { kind: 'leap' },
      { kind: 'hand', seat: 1 },
      { kind: 'count', seat: 'tower', count: 1e6 },
      7,
    ];
    expect(bad.filter(isDeed)).toEqual([]);
  });
});

describe('the strips of a demo', () => {
  const content = contentOf('startup');
  const strips = demoStrips(content, 6);

  it('are two pairs of twins, one of each seat, with what stood there when they came', () => {
    expect(strips).toHaveLength(4);
    for (const pair of [strips.slice(0, 2), strips.slice(2)]) {
      expect(pair.map(({ seat }) => seat).toSorted()).toEqual(['cockpit', 'tower']);
      expect(pair.map(({ twin }) => twin)).toEqual(pair.map(({ strip }) => strip.id).toReversed());
    }
    for (const { strip, decides, engine, sector, crew } of strips) {
      const { figure, cause } = content.full(strip.scenario);
      expect(strip.stamps).toEqual([]);
      expect(decides).toBe(decidingMark(content.full(strip.scenario)));
      expect([engine.cell, sector.cell, crew.figure]).toEqual([strip.cell, strip.cell, figure]);
      // The call quotes the same figure as the instrument.
      expect(crew.atCall).toBeCloseTo(strip.facts[`${figure}Now`] ?? 0, 9);
      expect(cause === 'known').toBe(strips.find((one) => one.strip === strip)?.seat === 'cockpit');
    }
  });

  it('do not come in one order of seats for all demos', () => {
    const orders = [77, 115, 45, 6].map((seed) =>
      demoStrips(content, seed)
        .map(({ seat }) => seat.slice(0, 1))
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });
});

describe('a tested quarter', () => {
  it.each(TESTED_DEMOS)('$company $seed is about what its name says, and teaches the lesson', (one) => {
    const fitness = fitnessOf(contentOf(one.company), one.seed);
    expect(fitness.stories.toSorted()).toEqual(storiesOfDemo(one).toSorted());
    expect(storiesOfDemo(one).slice(0, 2).toSorted()).toEqual(fitness.stories.slice(0, 2).toSorted());
    expect(isFit(fitness)).toBe(true);
  });
});
