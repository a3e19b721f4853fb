// Two callers have last words at the landing: one who was helped and one who was not, by what was done.

import { describe, expect, it } from 'vitest';
import { beginDebrief, type Landed, type Policy } from '../../../../src/flight/index.ts';
import { given } from '../../../../src/quarter/at.ts';
import { remainingIn } from '../../../../src/quarter/reliefs.ts';
import { type Flying, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const weeksFrom = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

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
          if (said === 'keptWaiting') continue;
          const left = flying.remaining(id);
          if (said === 'helped') expect(left).toBeLessThanOrEqual(0.5);
          else expect(left).toBeGreaterThan(0.8);
        }
        const callers = words.map(({ caller }) => caller);
        expect(new Set(callers).size).toBe(callers.length);
      }
    }
    expect([...met].toSorted()).toEqual(expect.arrayContaining(['helped', 'unhelped']));
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

  it('are also of whoever had to wait in a crisis and has not called since: in the place of one of the two', () => {
    const met = new Set<string>();
    for (const seed of seeds(10)) {
      const { flying, words } = landed(seed, 'careful', 4);
      const { crises, strips } = flying.state;
      const callerOf = (id: string) => flying.scenario(id).caller;
      const silent = crises.flatMap(({ waits, matters, week }) => {
        const waited = waits === null ? '' : matters[waits].strip;
        const calls = strips.filter((one) => one.arrivedWeek > week && callerOf(one.id) === callerOf(waited));
        return calls.length === 0 ? [waited] : [];
      });
      const said = words.filter((one) => one.said === 'keptWaiting');
      // Of two who waited, the one of the later crisis.
      expect(said.map(({ strip }) => strip)).toEqual(silent.slice(-1));
      expect(said.map(({ caller }) => caller)).toEqual(silent.slice(-1).map(callerOf));
      if (silent.length === 0) continue;
      expect(words.length).toBeLessThanOrEqual(2);
      expect(new Set(words.map(({ caller }) => caller)).size).toBe(words.length);
      // Beside one who got help in the end speaks one who did not, where there is one; otherwise one who was helped.
      const [beside] = words.filter((one) => one.said !== 'keptWaiting');
      if (beside?.said === 'unhelped') expect(flying.remaining(silent.at(-1) ?? '')).toBeLessThanOrEqual(0.5);
      met.add(words.map((one) => one.said).join(' '));
    }
    expect([...met]).toContain('helped keptWaiting');
  });

  it('are first of whoever had to wait and got help in the end, and then of one for whom nothing was done', () => {
    // Whoever does everything right helps in the end, and leaves what nothing is to be done about: the first such flight.
    for (const seed of seeds(20)) {
      const { flying, words } = landed(seed, 'right', 3);
      const [waited, untended] = words;
      if (words.every(({ said }) => said !== 'keptWaiting') || words.every(({ said }) => said !== 'unhelped'))
        continue;
      expect(words.map(({ said }) => said)).toEqual(['keptWaiting', 'unhelped']);
      expect(flying.remaining(waited?.strip ?? '')).toBeLessThanOrEqual(0.5);
      expect(flying.remaining(untended?.strip ?? '')).toBeGreaterThan(0.8);
      expect(untended?.caller).not.toBe(waited?.caller);
      return;
    }
    expect.fail('nobody who was helped in the end had had to wait beside one who was not');
  });
});

describe('last words follow from what was done', () => {
  it('nobody says that nobody came whose matter was tried, or eased for a while, or another of whose in the segment was', () => {
    let said = 0;
    let lapsed = 0;
    for (const flightNumber of [1, 2])
      for (const seed of seeds(3))
        for (const policy of ['careful', 'lazy'] as const) {
          const { flying, words } = landed(seed, policy, flightNumber);
          const eased = flying.state.strips.filter(
            ({ id, storm, called, arrivedWeek }) =>
              !storm &&
              called &&
              !flying.disturbance(id).chance &&
              weeksFrom(arrivedWeek, flying.state.week).some(
                (week) => remainingIn(flying.disturbance(id), week) <= 0.8,
              ),
          );
          lapsed += eased.filter(({ id }) => flying.remaining(id) > 0.8).length;
          for (const one of words.filter(({ said: what }) => what === 'unhelped')) {
            said += 1;
            const { remedy, cell } = flying.strip(one.strip);
            expect([null, 'leave']).toContain(remedy);
            const own = eased.filter(({ id }) => flying.scenario(id).caller === one.caller);
            expect(own.filter((other) => other.cell === cell)).toEqual([]);
          }
        }
    // There are remedies that end before the quarter does.
    expect(lapsed).toBeGreaterThan(0);
    expect(said).toBeGreaterThan(3);
  });
});
