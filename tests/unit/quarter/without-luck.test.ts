// What a quarter is worth without luck: near the mean of the model's own quarters, with every kind of disturbance and what is done about it.

import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../scripts/content-files.ts';
import { at as listAt } from '../../../src/quarter/at.ts';
import { createQuarter, valueFrom, valueOf } from '../../../src/quarter/quarter.ts';
import { type Disturbance, KINDS } from '../../../src/quarter/types.ts';
import { type Equipped, withoutLuck } from '../../../src/quarter/without-luck.ts';
import { at, disturbance, mean, seeds } from '../../builders/quarter.ts';

const startup = modelOf('startup');
const usual: Equipped = { effort: 0.2, effortAtStart: 0.2, responseFactor: 1 };
const SAMPLES = seeds(80);
const CURE = { from: 3, full: 4, until: null, share: 0.95 } as const;

/** A company with one of its segments only, which is much faster to run. */
const segmentOf = (cell: number) => ({ ...startup, shares: [listAt(startup.shares, cell)] });

/** Value of a segment without luck, NOK. */
const valueWithoutLuck = (...of: Parameters<typeof withoutLuck>) => valueFrom(withoutLuck(...of));

const lucklessOf = (cell: number, disturbances: readonly Disturbance[]) =>
  valueWithoutLuck(segmentOf(cell), 0, disturbances, () => usual);

/** The mean value of a segment over the model's own quarters, NOK. */
const sampled = (cell: number, disturbances: readonly Disturbance[]) =>
  mean(SAMPLES.map((seed) => valueOf(at(14, createQuarter(segmentOf(cell), seed, disturbances)))));

describe('a segment without luck', () => {
  it('is worth what the model’s quarters are worth on average', () => {
    for (const [cell] of startup.shares.entries())
      expect(Math.abs(lucklessOf(cell, []) / sampled(cell, []) - 1)).toBeLessThan(0.05);
  });

  it('gains as much by a cure as the model’s quarters do on average, whatever is wrong', () => {
    const gains = KINDS.map((kind, i) => {
      const cell = i % startup.shares.length;
      const ill = [disturbance(kind, { week: -2, swell: 4 })];
      const cured = ill.map((one) => ({ ...one, reliefs: [CURE] }));
      const gain = (value: typeof sampled) => value(cell, cured) - value(cell, ill);
      return { kind, mean: gain(sampled), told: gain(lucklessOf) };
    });
    for (const { kind, mean: sample, told } of gains) {
      expect(told, kind).toBeGreaterThan(0);
      expect(Math.abs(told - sample), kind).toBeLessThan(0.3 * sample + 30_000);
    }
    // Without luck a cure of a whole disturbance gains about a twentieth more: the load varies around its mean in the model.
    const all = (of: 'told' | 'mean') => gains.reduce((sum, gain) => sum + gain[of], 0);
    expect(Math.abs(all('told') / all('mean') - 1)).toBeLessThan(0.12);
  });

  it('feels neither chance nor a held week, and feels a shaken one', () => {
    const ill = disturbance('price');
    const value = (change: Partial<Disturbance>) => lucklessOf(0, [{ ...ill, ...change }]);
    expect(value({ chance: true })).toBe(lucklessOf(0, []));
    expect(value({ heldWeeks: [4] })).toBeGreaterThan(value({}));
    expect(value({ turbulentWeeks: [4] })).toBeLessThan(value({}));
    expect(valueWithoutLuck(startup, 1, [ill], () => usual)).toBe(lucklessOf(1, []));
  });

  it('is worth more with more effort and with quicker replies, from the week on in which it has them', () => {
    const from = (week: number, change: Partial<Equipped>) =>
      valueWithoutLuck(startup, 0, [], (now) => (now < week ? usual : { ...usual, ...change }));
    const plain = lucklessOf(0, []);
    for (const change of [{ effort: 0.3 }, { responseFactor: 0.8 }]) {
      expect(from(9, change)).toBeGreaterThan(plain);
      expect(from(3, change)).toBeGreaterThan(from(9, change));
      expect(from(14, change)).toBe(plain);
    }
  });
});
