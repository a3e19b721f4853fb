// What waiting costs and how good an option is: means over fixed futures of the model.
// Must not test what points they give.

import { describe, expect, it } from 'vitest';
import {
  type FlightState,
  remedyQualities,
  type Strip,
  waitingCostOf,
} from '../../../../src/flight/index.ts';
import { disturbanceOf, remedy } from '../../../../src/quarter/orders.ts';
import { expectedCellValue } from '../../../../src/quarter/quarter.ts';
import { flight } from '../../../builders/flight.ts';
import { at, disturbance, mean, quarter, seeds } from '../../../builders/quarter.ts';

/** The strips open in a week of a flight that nobody flies. */
function open(seed: number, week: number): { state: FlightState; strips: readonly Strip[] } {
  const { state } = flight().seed(seed).reach(week);
  return { state, strips: state.strips.filter((s) => !s.storm && s.status !== 'closed') };
}

describe('what waiting costs', () => {
  it('is the mean of 32 futures, rooted out next week against the week after, rounded to 5 000', () => {
    for (const seed of seeds(3)) {
      const { state, strips } = open(seed, 7);
      const mended = (strip: Strip, week: number, futures?: number) =>
        expectedCellValue(
          state.quarter,
          strip.cell,
          remedy(state.quarter, strip.disturbance, 0.92, week).disturbances,
          futures,
        );
      for (const strip of strips.slice(0, 1)) {
        const cost = mended(strip, 8, 32) - mended(strip, 9, 32);
        expect(waitingCostOf(state, strip)).toBe(Math.max(0, Math.round(cost / 5000) * 5000));
        expect(mended(strip, 8)).toBe(mended(strip, 8, 32));
        expect(mended(strip, 8, 31)).not.toBe(mended(strip, 8, 32));
      }
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
    expect(costs.every((cost) => cost >= 0 && cost % 5000 === 0)).toBe(true);
    expect(mean(costs)).toBeGreaterThan(5000);
  });

  it('is nothing in the last week, when something is on its way, or when little is left', () => {
    const { state, strips } = open(1, 13);
    for (const strip of strips) expect(waitingCostOf(state, strip)).toBe(0);
    const early = open(1, 5);
    const [strip] = early.strips;
    if (strip === undefined) throw new Error('no strip is open');
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
      for (const { disturbance: id } of strips.slice(-2)) {
        const values = Object.values(remedyQualities(state.quarter, id, 1)).toSorted((a, b) => a - b);
        expect([values[0], values[2]]).toEqual([0, 1]);
        expect(values[1]).toBeGreaterThan(0);
        expect(values[1]).toBeLessThan(1);
      }
    }
  });

  it('is a share of what the three promise over 32 futures', () => {
    const { quarter: q } = open(2, 6).state;
    const [d] = q.disturbances;
    if (d === undefined) throw new Error('nothing is planned');
    const worth = (effect: number, week: number) =>
      expectedCellValue(q, d.cell, remedy(q, d.id, effect, week).disturbances, 32);
    const [root, patch, elsewhere] = [worth(0.92, 7), worth(0.4, 6), worth(0.15, 7)];
    expect(remedyQualities(q, d.id, 1).patch).toBeCloseTo((patch - elsewhere) / (root - elsewhere), 10);
  });

  it.each(['process', 'price', 'response', 'order'] as const)(
    'is no matter of names: in the last week a patch beats the root of %s, which lands too late',
    (kind) => {
      const inWeek = (week: number) => remedyQualities(at(week, quarter(1, [disturbance(kind)])), 'd1', 1);
      expect(inWeek(6)).toMatchObject({ root: 1, elsewhere: 0 });
      expect(inWeek(13)).toMatchObject({ root: 0, patch: 1 });
    },
  );

  it('falls with what the cockpit was not told', () => {
    const q = at(6, quarter(1, [disturbance('process')]));
    expect(disturbanceOf(q, 'd1').remaining).toBe(1);
    const [partly, told] = [remedyQualities(q, 'd1', 0.6), remedyQualities(q, 'd1', 0.95)];
    expect(partly.root).toBe(1);
    expect(partly.patch).not.toBe(told.patch);
  });
});
