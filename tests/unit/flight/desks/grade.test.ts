// What a matter costs and how good a decision is: means over a fixed set of futures.
// An unhappy cohort changes recurring revenue only, which involves no chance. So the expected values of cohorts are computed by hand.

import { describe, expect, it } from 'vitest';
import {
  CONFIDENCE,
  type Choice,
  type FlightState,
  type Matter,
  type Policy,
  type Strip,
  bestOf,
  coursesFor,
  judge,
  matterOf,
  netsOf,
  newFlight,
  nextCommand,
  outlookOf,
  perform,
  stakesOf,
  waitingCostOf,
} from '../../../../src/flight/index.ts';
import { makeContent } from '../../../../src/content/index.ts';
import { expectedCellValue } from '../../../../src/quarter/quarter.ts';
import { SHAPES, type Shape } from '../../../../src/quarter/remedies.ts';
import type { Relief } from '../../../../src/quarter/types.ts';
import { flight, inAdvisingTower, inTower, setup, startup } from '../../../builders/flight.ts';
import { at, disturbance, mean, quarter, seeds } from '../../../builders/quarter.ts';

/** The startup with remedies for a cohort that stay as they are when its own are tuned. */
const content = makeContent({
  ...startup,
  remedies: {
    ...startup.remedies,
    cohort: {
      ease: { price: 30_000, share: 0.35, first: 0, full: 0, lasts: null, shakes: false },
      carry: { price: 40_000, share: 0.8, first: 1, full: 1, lasts: 6, shakes: false },
      own: { price: 0, share: 0.65, first: 1, full: 2, lasts: null, shakes: true },
      cure: { price: 70_000, share: 0.95, first: 1, full: 1, lasts: null, shakes: false },
    },
  },
});

/** The open strips in a week of a flight that nobody flies. */
function open(seed: number, week: number): { state: FlightState; strips: readonly Strip[] } {
  const { state } = flight().seed(seed).reach(week);
  return { state, strips: state.strips.filter((s) => !s.storm && s.status !== 'closed') };
}

const relief = (from: number, share = 1): Relief => ({ from, full: from, until: null, share });

/** A flight in whose first segment a cohort of this size is unhappy from week 2 on, and the strip about it. */
function unhappy(size: number, week: number, reliefs: readonly Relief[] = []) {
  const { state } = flight().reach(1);
  const [strip] = state.strips;
  if (strip === undefined) throw new Error('no strip in week 1');
  const cohort = at(week, quarter(1, [disturbance('cohort', { size, reliefs })]));
  return {
    state: { ...state, week, quarter: cohort },
    strip: { ...strip, disturbance: 'd1', cell: 0 },
  };
}

/** The same as the cockpit has been told of it. */
function told(week: number, change: Partial<Matter> = {}): { state: FlightState; matter: Matter } {
  const { state, strip } = unhappy(1, week);
  return { state, matter: { ...matterOf(state, strip, null), ...change } };
}

/*
 * A week multiplies the recurring revenue by 1 + (.016 × (1 + .3 s) − .018 × e^(−1.1 s)) ÷ 4.33, where s is the satisfaction:
 * −1.2 × size × the share of the cohort's disturbance that remains. Four months of the revenue at the end count as value.
 * The first segment opens with 220 customers × 24.102 % × 10 000 kr = 530 251 kr. For size 1 the factor of a week is .986803;
 * without the disturbance .999538. In week 7 the revenue is 495 946 kr.
 */
describe('what waiting costs', () => {
  it.each([
    // 4 × 495 946 × .986803 × .999538⁵ × (.999538 − .986803) = 24 872 kr.
    [1, 7, 25_000],
    // 26 181 kr with nine weeks more to go, and 23 328 kr in week 12.
    [1, 3, 25_000],
    [1, 12, 25_000],
    // Unrounded: 9 340 kr, 4 081 kr and 1 511 kr.
    [0.5, 7, 10_000],
    [0.25, 7, 5000],
    [0.1, 7, 0],
    // What ends in week 14 comes after the quarter.
    [1, 13, 0],
  ])('of a cohort of size %d in week %d is %d', (size, week, cost) => {
    const { state, strip } = unhappy(size, week);
    expect(waitingCostOf(state, strip)).toBe(cost);
  });

  it('is nothing once something is done about it, also while that has not begun to work', () => {
    for (const from of [7, 9]) {
      const { state, strip } = unhappy(1, 7, [relief(from, 0.4)]);
      expect(waitingCostOf(state, strip)).toBe(0);
    }
  });

  it('is over 32 futures the difference of an end next week and the week after, to the nearest 5 000', () => {
    const strips = seeds(3).flatMap((seed) => {
      const { state, strips: all } = open(seed, 7);
      return all.slice(0, 2).map((strip) => ({ state, strip }));
    });
    expect(strips).toHaveLength(6);
    for (const { state, strip } of strips) {
      const mended = (week: number, futures: number) =>
        expectedCellValue(
          state.quarter,
          strip.cell,
          state.quarter.disturbances.map((d) =>
            d.id === strip.disturbance ? { ...d, reliefs: [relief(week)] } : d,
          ),
          futures,
        );
      expect(Math.abs(waitingCostOf(state, strip) - (mended(8, 32) - mended(9, 32)))).toBeLessThanOrEqual(
        2500,
      );
      expect(mended(8, 31)).not.toBe(mended(8, 32));
    }
  });

  it('is never below nothing, a multiple of 5 000, and the same whenever it is asked', () => {
    const costs = seeds(9).flatMap((seed) => {
      const { state, strips } = open(seed, 3 + seed);
      const asked = () => strips.slice(-2).map((strip) => waitingCostOf(state, strip));
      const first = asked();
      if (seed === 4) expect(asked()).toEqual(first);
      return first;
    });
    expect(costs).toHaveLength(18);
    expect(costs.every((cost) => cost >= 0 && cost % 5000 === 0)).toBe(true);
    expect(mean(costs)).toBeGreaterThan(5000);
  });
});

describe('what is at stake', () => {
  it.each([
    // 4 × revenue × (.999538ⁿ − .986803ⁿ) for the n weeks that are left: 273 818, 169 753, 46 956 and 23 328 kr.
    [3, 275_000],
    [7, 170_000],
    [12, 45_000],
    [13, 25_000],
  ])('with a cohort of size 1 in week %d is %d kr', (week, stake) => {
    const { state, matter } = told(week);
    expect(stakesOf(state, matter).stake).toBe(stake);
  });

  it('is that of the kind and the segment which the cockpit was told, true or not', () => {
    const { state, matter } = told(7);
    const elsewhere = stakesOf(state, { ...matter, about: 'price', cell: 2 });
    expect(elsewhere.stake).toBeGreaterThan(0);
    expect(elsewhere.stake).not.toBe(stakesOf(state, matter).stake);
    expect(stakesOf(state, { ...matter, about: 'normal' })).toEqual({ stake: 0, hours: 0 });
  });
});

describe('what a remedy saves', () => {
  // 4 × the revenue after seven weeks of which each has the factor of what then remains, less the same without the remedy.
  const SAVED: Readonly<Record<Shape, number>> = {
    ease: 81_321,
    carry: 126_791,
    own: 103_107,
    cure: 140_460,
  };

  it('is worked out by hand for a cohort in week 7', () => {
    const { state, matter } = told(7);
    const { saved } = outlookOf(state, matter, content);
    expect(saved.size).toBe(3);
    for (const shape of SHAPES) if (saved.has(shape)) expect(saved.get(shape)).toBeCloseTo(SAVED[shape], -1);
  });

  it('counts by how likely the cause is; the price and the shaken week count whole', () => {
    const courses = SHAPES.map((shape) => ({
      choice: shape,
      offers: [{ shape, remedy: content.remedies.cohort[shape], queued: 0 }],
    }));
    const outlook = { shake: 30_000, saved: new Map(SHAPES.map((shape) => [shape, SAVED[shape]])) };
    const nets = (confidence: number) => netsOf(outlook, courses, confidence);
    // 81 321 − 30 000; 126 791 − 40 000; 103 107 − 30 000; 140 460 − 70 000.
    expect([...nets(1)]).toEqual([
      ['leave', 0],
      ['ease', 51_321],
      ['carry', 86_791],
      ['own', 73_107],
      ['cure', 70_460],
    ]);
    expect(bestOf(nets(1), courses)).toBe('carry');
    // A third of it: 27 107 − 30 000, 42 264 − 40 000, 34 369 − 30 000, 46 820 − 70 000.
    expect(bestOf(nets(1 / 3), courses)).toBe('own');
    expect(bestOf(nets(0.2), courses)).toBe('leave');
    expect(bestOf(nets(1), courses.slice(2))).toBe('own');
  });
});

/** The strips of a flight whose decisions were graded. */
function graded(seed: number, policy: Policy): readonly Strip[] {
  let state = newFlight(setup({ seed, flightNumber: 1 + (seed % 3) }), startup);
  for (;;) {
    const command = nextCommand(state, startup, policy);
    if (command === null) return state.strips;
    state = perform(state, command, startup).state ?? expect.fail();
  }
}

describe('a decision', () => {
  it('is graded by what the cockpit was told: the best is wise, and every choice is worked out', () => {
    const { state, matter } = told(7);
    const courses = coursesFor(state, matter, content);
    const nets = netsOf(outlookOf(state, matter, content), courses, CONFIDENCE.measured);
    const best = bestOf(nets, courses);
    const graded = judge(state, matter, content, best);
    expect(graded).toMatchObject({
      week: 7,
      about: 'cohort',
      worth: 'wise',
      best,
      stake: 170_000,
      weeksLeft: 7,
    });
    expect(graded?.weighed.map(({ choice }) => choice)).toEqual([
      ...courses.map(({ choice }) => choice),
      'leave',
    ]);
    expect(judge(state, matter, content, 'leave')?.worth).toBe('dear');
    expect(judge(state, { ...matter, about: 'normal' }, startup, 'leave')).toBeNull();
  });

  it('may count on two thirds of what is at stake where the cause is only likely', () => {
    const { state, matter } = told(7, { certainty: 'likely' });
    expect(judge(state, matter, startup, 'own')).toMatchObject({ stake: 170_000, counted: 340_000 / 3 });
  });

  it('on a slip tells whether it kept to the advice, and how long it waited', () => {
    const { flying, id } = inAdvisingTower();
    flying.send(id).turn();
    const [slip] = flying.state.slips;
    if (slip === undefined) throw new Error('no slip hangs');
    const kept = (choice: Choice) =>
      judge(flying.state, matterOf(flying.state, flying.strip(id), slip), startup, choice)?.advice;
    expect([kept('own'), kept('leave')]).toEqual([
      { kept: true, waited: 0 },
      { kept: false, waited: 0 },
    ]);
    flying.turn(2);
    expect(kept('own')).toEqual({ kept: true, waited: 2 });
  });
});

describe('what the cockpit has been told', () => {
  it('is what the slip says, however wrong; without hearing how sure it is, only likely', () => {
    const { flying, id } = inTower();
    flying.send(id).turn();
    const [slip] = flying.state.slips;
    if (slip === undefined) throw new Error('no slip hangs');
    const matter = (change: Partial<typeof slip>) =>
      matterOf(flying.state, flying.strip(id), { ...slip, ...change });
    expect(matter({ missing: null })).toMatchObject({ about: slip.suspect, certainty: 'measured' });
    expect(matter({ missing: 'certainty' })).toMatchObject({ certainty: 'likely' });
    expect(matter({ suspect: 'reach', cell: 4 })).toMatchObject({ about: 'reach', cell: 4 });
  });

  it('is never told a word or a tag that the figures beside it contradict', () => {
    let [decisions, differing] = [0, 0];
    for (const seed of seeds(8)) {
      for (const policy of ['careful', 'coin'] as const) {
        for (const { judged } of graded(seed, policy)) {
          if (judged === null || judged.place?.right === false) continue;
          decisions += 1;
          const possible = judged.weighed.filter(({ affordable }) => affordable);
          const shown = ({ net, expected }: (typeof possible)[number]) => (judged.differs ? expected : net);
          const most = Math.max(...possible.map(shown));
          const value = (choice: Choice) =>
            shown(possible.find((one) => one.choice === choice) ?? expect.fail());
          expect(value(judged.best)).toBe(most);
          const summed = Math.max(...possible.map(({ net }) => net));
          const own = possible.find(({ choice }) => choice === judged.choice) ?? expect.fail();
          if (own.net === summed) expect(judged.worth).toBe('wise');
          if (judged.differs) differing += 1;
        }
      }
    }
    expect(decisions).toBeGreaterThan(60);
    expect(differing).toBeGreaterThan(5);
  });
});
