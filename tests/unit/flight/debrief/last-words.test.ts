// Two callers have last words at the landing: one who was helped and one who was not, by what was done.

import { describe, expect, it } from 'vitest';
import { beginDebrief, type Landed, type Policy } from '../../../../src/flight/index.ts';
import { given } from '../../../../src/quarter/at.ts';
import { type Flying, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

function landed(
  seed: number,
  policy: Policy,
  flightNumber = 1,
): { flying: Flying; words: Landed['lastWords'] } {
  const flying = flight().seed(seed).number(flightNumber).parked().reach(99, policy);
  return { flying, words: beginDebrief(flying.state.setup, flying.commands, startup).landed().lastWords };
}

describe('last words', () => {
  it('are those of one who was helped and one who was not, by the state of the model', () => {
    const met = new Set<string>();
    for (const seed of seeds(2)) {
      for (const policy of ['mostly', 'lazy'] as const) {
        const { flying, words } = landed(seed, policy, 2);
        expect(words.length).toBeLessThanOrEqual(2);
        for (const { strip: id, caller, said } of words) {
          met.add(said);
          const strip = flying.strip(id);
          expect(caller).toBe(flying.scenario(id).caller);
          expect([strip.called, strip.storm, flying.disturbance(id).chance]).toEqual([true, false, false]);
          const left = flying.remaining(id);
          if (said === 'helped') expect(left).toBeLessThanOrEqual(0.5);
          else expect(left).toBeGreaterThan(0.8);
        }
        const callers = words.map(({ caller }) => caller);
        expect(new Set(callers).size).toBe(callers.length);
      }
    }
    expect([...met].toSorted()).toEqual(['helped', 'unhelped']);
  });

  it('are only of the one sort where there is no other', () => {
    expect(landed(1, 'none').words.map(({ said }) => said)).toEqual(['unhelped']);
    const { flying, words } = landed(2, 'right');
    expect(words.map(({ said }) => said)).toContain('helped');
    // Whoever was helped most speaks.
    const helped = given(
      words.find(({ said }) => said === 'helped'),
      'helped',
    );
    const lefts = flying.state.strips.filter((s) => !s.storm && s.called).map((s) => flying.remaining(s.id));
    expect(flying.remaining(helped.strip)).toBe(Math.min(...lefts));
  });
});
