// What waiting costs and how good a remedy is: means over a fixed set of futures.
// An unhappy cohort changes recurring revenue only, which involves no chance. So the expected values of cohorts are computed by hand.

import { describe, expect, it } from 'vitest';
import {
  type FlightState,
  remedyQualities,
  type Strip,
  waitingCostOf,
} from '../../../../src/flight/index.ts';
import { remedy } from '../../../../src/quarter/orders.ts';
import { expectedCellValue } from '../../../../src/quarter/quarter.ts';
import { flight } from '../../../builders/flight.ts';
import { at, disturbance, mean, quarter, seeds } from '../../../builders/quarter.ts';

/** The open strips in a week of a flight that nobody flies. */
function open(seed: number, week: number): { state: FlightState; strips: readonly Strip[] } {
  const { state } = flight().seed(seed).reach(week);
  return { state, strips: state.strips.filter((s) => !s.storm && s.status !== 'closed') };
}

/** A flight in whose first segment a cohort of this size is unhappy from week 2 on, and the strip about it. */
function unhappy(size: number, week: number, remaining = 1): { state: FlightState; strip: Strip } {
  const { state } = flight().reach(1);
  const [strip] = state.strips;
  if (strip === undefined) throw new Error('no strip in week 1');
  const cohort = at(week, quarter(1, [disturbance('cohort', { size, remaining })]));
  return {
    state: { ...state, week, quarter: cohort },
    strip: { ...strip, disturbance: 'd1', cell: 0 },
  };
}

/*
 * A week multiplies the recurring revenue by 1 + (.016 × (1 + .3 s) − .018 × e^(−1.1 s)) ÷ 4.33, where s is the satisfaction:
 * −1.2 × size × the share of the cohort's disturbance that remains. Four months of the revenue at the end count as value.
 * The first segment opens with 220 customers × 24.102 % × 10 000 kr = 530 251 kr. For size 1 the factor of a week is .986803;
 * after a root remedy .998969; without the disturbance .999538.
 */
describe('what waiting costs', () => {
  it.each([
    // Revenue is 495 946 kr in week 7. 4 × 495 946 × .986803 × .998969⁵ × (.998969 − .986803) = 23 692 kr.
    [1, 7, 25_000],
    // Revenue is 523 012 kr in week 3 with nine weeks to go: 24 883 kr. In week 12 the same formula gives 22 285 kr, which is rounded down.
    [1, 3, 25_000],
    [1, 12, 20_000],
    // Unrounded: 8 756 kr, 3 791 kr and 1 396 kr.
    [0.5, 7, 10_000],
    [0.25, 7, 5000],
    [0.1, 7, 0],
    // A root remedy ordered in week 13 works from week 14, after the quarter.
    [1, 13, 0],
  ])('of a cohort of size %d in week %d is %d', (size, week, cost) => {
    const { state, strip } = unhappy(size, week);
    expect(waitingCostOf(state, strip)).toBe(cost);
  });

  it('is nothing where less than a fifth is left of it, however much that is', () => {
    // For a cohort of twice the usual size a week would cost 4 587 kr with a fifth left and 4 160 kr with .19.
    const cost = (remaining: number) => {
      const { state, strip } = unhappy(2, 7, remaining);
      return waitingCostOf(state, strip);
    };
    expect([cost(0.2), cost(0.19)]).toEqual([5000, 0]);
  });

  it('is over 32 futures the difference of next week’s root and the week after’s, to the nearest 5 000', () => {
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
          remedy(state.quarter, strip.disturbance, 0.92, week).disturbances,
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

  it('is nothing in the last week, when something is on its way, or when it is mended', () => {
    const { state, strips } = open(1, 13);
    // Nobody has flown, so all eight strips that are not storm strips are open.
    expect(strips).toHaveLength(7);
    for (const strip of strips) expect(waitingCostOf(state, strip)).toBe(0);
    const early = open(1, 5);
    const [strip] = early.strips;
    if (strip === undefined) throw new Error('no strip is open');
    expect(waitingCostOf(early.state, strip)).toBeGreaterThan(0);
    const after = (week: number) => ({
      ...early.state,
      quarter: remedy(early.state.quarter, strip.disturbance, 0.92, week),
    });
    expect(waitingCostOf(after(6), strip)).toBe(0);
    expect(waitingCostOf(after(5), strip)).toBe(0);
  });
});

describe('how good a remedy is', () => {
  it('is 1 for the best of three, 0 for the worst, and the third lies between', () => {
    for (const seed of seeds(5)) {
      const { state, strips } = open(seed, 7);
      expect(strips.length).toBeGreaterThan(2);
      for (const { disturbance: id } of strips.slice(-2)) {
        const values = Object.values(remedyQualities(state.quarter, id, 1)).toSorted((a, b) => a - b);
        expect([values[0], values[2]]).toEqual([0, 1]);
        expect(values[1]).toBeGreaterThan(0);
        expect(values[1]).toBeLessThan(1);
      }
    }
  });

  it.each([
    // Values: root 1 945 521 kr, patch 1 898 189 kr, elsewhere 1 840 792 kr. The patch is graded (1 898 189 − 1 840 792) ÷ (1 945 521 − 1
    // 840 792).
    [7, { root: 1, patch: 0.5481, elsewhere: 0 }],
    // Values: 1 829 910 kr, 1 833 050 kr, 1 813 111 kr. One week with 92 % of the effect is less than two weeks with 40 %.
    [12, { root: 0.8425, patch: 1, elsewhere: 0 }],
    [13, { root: 0, patch: 1, elsewhere: 0 }],
  ] as const)('is in week %d a share of what the three promise', (week, worked) => {
    const found = remedyQualities(unhappy(1, week).state.quarter, 'd1', 1);
    for (const option of ['root', 'patch', 'elsewhere'] as const)
      expect(found[option]).toBeCloseTo(worked[option], 4);
  });

  it.each(['process', 'price', 'response', 'order'] as const)(
    'is no matter of names: in the last week a patch beats the root of %s, which lands too late',
    (kind) => {
      const inWeek = (week: number) => remedyQualities(at(week, quarter(1, [disturbance(kind)])), 'd1', 1);
      expect(inWeek(6)).toMatchObject({ root: 1, elsewhere: 0 });
      expect(inWeek(13)).toMatchObject({ root: 0, patch: 1 });
    },
  );

  it.each([
    // With K .6 three fifths of the effect are achieved: 1 906 370 kr, 1 866 710 kr and 1 828 196 kr.
    [0.6, { root: 1, patch: 0.4927, elsewhere: 0 }],
    // Without knowing the cause all three have 15 % effect, and the patch has it a week before the others.
    [0.49, { root: 0, patch: 1, elsewhere: 0 }],
    [0, { root: 0, patch: 1, elsewhere: 0 }],
  ] as const)('falls with what the cockpit was not told: K %d', (knowledge, worked) => {
    const found = remedyQualities(unhappy(1, 7).state.quarter, 'd1', knowledge);
    for (const option of ['root', 'patch', 'elsewhere'] as const)
      expect(found[option]).toBeCloseTo(worked[option], 4);
  });
});
