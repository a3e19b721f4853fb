// Two remedies ordered together: the price is the sum, the effect is joint, and own people are busy as with any order of theirs.

import { describe, expect, it } from 'vitest';
import {
  cockpitTask,
  type FlightSetup,
  isPair,
  matterOf,
  outlookOf,
  shapesIn,
  type Ordered,
} from '../../../../src/flight/index.ts';
import { found, given } from '../../../../src/quarter/at.ts';
import { remainingIn } from '../../../../src/quarter/reliefs.ts';
import { called, type Flying } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** A known matter of a flight, open among cards in the cockpit. */
function decision(change: Partial<FlightSetup>): { flying: Flying; id: string } {
  const { flying, id } = called({ cause: 'known', slot: 'single' }, change, true);
  return { flying: flying.stamp(id, 'cockpit'), id };
}

/** The first such matter of a third flight whose desk has a pair. */
function paired(): { flying: Flying; id: string; pair: Ordered } {
  for (const seed of seeds(40)) {
    const { flying, id } = called({ cause: 'known', decision: null }, { seed, flightNumber: 3 }, true);
    flying.stamp(id, 'cockpit');
    if (flying.strip(id).job?.stage !== 'remedy') continue;
    const { pair } = cockpitTask(flying.state, id, flying.content);
    if (pair !== null && pair.affordable) return { flying, id, pair: pair.choice };
  }
  throw new Error('no desk has a pair');
}

describe('two remedies together', () => {
  it('wake in the third flight, and never replace what a tool or a target has on its desk', () => {
    for (const flightNumber of [1, 2]) {
      const { flying, id } = decision({ flightNumber });
      expect(cockpitTask(flying.state, id, flying.content).pair).toBeNull();
      expect(flying.try({ kind: 'order-remedy', strip: id, answer: flying.answer(id, 'carry+own') })).toBe(
        'bad-answer',
      );
    }
    let [cards, replaced] = [0, 0];
    // A third flight has one known story with such a decision, and one without.
    for (const [i, seed] of seeds(25).entries()) {
      const which = i % 2 === 0 ? { decision: null } : {};
      const { flying, id } = called({ cause: 'known', ...which }, { seed, flightNumber: 3 });
      flying.stamp(id, 'cockpit');
      if (flying.strip(id).job?.stage !== 'remedy') continue;
      const { kind, pair, options } = cockpitTask(flying.state, id, flying.content);
      const shapes = options.map(({ shape }) => shape);
      if (kind === 'tool' || kind === 'targets') {
        replaced += 1;
        expect(pair).toBeNull();
      } else {
        cards += 1;
        expect(pair?.choice).toBe(shapes.includes('carry') ? 'carry+own' : 'ease+own');
      }
    }
    expect(Math.min(cards, replaced)).toBeGreaterThan(0);
  });

  it('cost the sum, shake once, keep own people busy, and each takes its share of what the other leaves', () => {
    const { flying, id, pair } = paired();
    const task = cockpitTask(flying.state, id, flying.content);
    const parts = shapesIn(pair).map((shape) => found(task.options, (one) => one.shape === shape, shape));
    const { fuel, week } = flying.state;
    const shakenBefore = flying.disturbance(id).turbulentWeeks.length;
    flying.order(id, pair);
    expect(fuel - flying.state.fuel).toBe(parts.reduce((sum, { price }) => sum + price, 0));
    expect(flying.disturbance(id).turbulentWeeks).toHaveLength(shakenBefore + 1);
    const own = found(parts, ({ shape }) => shape === 'own', 'own');
    expect(flying.state.ownWork.at(-1)).toMatchObject({ until: own.from });
    expect(flying.strip(id)).toMatchObject({
      remedy: pair,
      landsWeek: Math.min(...parts.map(({ from }) => from)),
    });
    const { reliefs } = flying.disturbance(id);
    expect(reliefs).toHaveLength(2);
    for (let w = week; w <= 13; w += 1) {
      const alone = reliefs.map((one) => remainingIn({ reliefs: [one] }, w));
      expect(remainingIn({ reliefs }, w)).toBeCloseTo(
        alone.reduce((a, b) => a * b, 1),
        9,
      );
    }
  });

  it('save more than either alone and less than both sums, and are paid for once', () => {
    const { flying, id, pair } = paired();
    const { saved } = outlookOf(flying.state, matterOf(flying.state, flying.strip(id), null), flying.content);
    const of = (choice: Ordered) => given(saved.get(choice), choice);
    const alone = shapesIn(pair).map(of);
    expect(of(pair)).toBeGreaterThan(Math.max(...alone));
    expect(of(pair)).toBeLessThan(alone.reduce((a, b) => a + b, 0));
    flying.order(id, pair);
    expect(flying.state.score.filter(({ event, strip }) => event === 'task' && strip === id)).toHaveLength(1);
    const judged = flying.strip(id).judged ?? expect.fail();
    expect(judged.weighed.map(({ choice }) => choice).filter(isPair)).toEqual([pair]);
  });

  it('are refused where the fuel does not cover both', () => {
    const { flying, id, pair } = paired();
    const price = given(cockpitTask(flying.state, id, flying.content).pair, 'pair').price;
    flying.state = { ...flying.state, fuel: price - 1 };
    expect(cockpitTask(flying.state, id, flying.content).pair?.affordable).toBe(false);
    expect(flying.try({ kind: 'order-remedy', strip: id, answer: flying.answer(id, pair) })).toBe('no-fuel');
  });
});
