// Callers come back with the model's outcome, and whoever nobody has acted for rings again; nothing of the model moves by it.

import { describe, expect, it } from 'vitest';
import { factsOf, type FlightEvent, type FlightState } from '../../../../src/flight/index.ts';
import { called, flight } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

type Told<Kind> = Extract<FlightEvent, { kind: Kind }>;
const all = <Kind extends FlightEvent['kind']>(events: readonly FlightEvent[], kind: Kind): Told<Kind>[] =>
  events.filter((e): e is Told<Kind> => e.kind === kind);

describe('callers of the first weeks', () => {
  it('ring again in week 8, at most one for each outcome, with the figures of the model', () => {
    const outcomes = new Set<string>();
    for (const seed of seeds(12)) {
      for (const policy of ['right', 'lazy'] as const) {
        const flying = flight().seed(seed).parked().reach(8, policy);
        const calls = all(flying.events, 'caller-returned');
        expect(new Set(calls.map(({ outcome }) => outcome)).size).toBe(calls.length);
        const { quarter, fuel } = flying.state;
        for (const { strip, before, after, outcome } of calls) {
          outcomes.add(outcome);
          const { cites, cell, facts, arrivedWeek } = flying.strip(strip);
          expect(arrivedWeek).toBeLessThanOrEqual(4);
          const left = flying.remaining(strip);
          expect(outcome).toBe(left <= 0.5 ? 'mended' : left <= 0.8 ? 'eased' : 'unchanged');
          expect([before, after]).toEqual([
            facts[`${cites}Now`],
            factsOf(quarter, cell, fuel)[`${cites}Now`],
          ]);
        }
      }
    }
    // One for whom nothing has changed is told of below.
    expect([...outcomes].toSorted()).toEqual(['eased', 'mended']);
  });

  it('do not where nobody was helped and nobody was told anything', () => {
    expect(all(flight().seed(3).parked().reach(8, 'none').events, 'caller-returned')).toEqual([]);
  });

  it('do where the cockpit has left the matter: nothing has changed for them', () => {
    const { flying, id } = called({ cause: 'known', slot: 'twin', week: 1 });
    flying
      .stamp(id, 'cockpit')
      .order(id, 'leave')
      .turn(8 - flying.state.week);
    expect(all(flying.events, 'caller-returned')).toMatchObject([{ strip: id, outcome: 'unchanged' }]);
  });
});

describe('a matter that nobody acts on', () => {
  it('makes its caller ring again after four weeks, once, with what has been lost since the call', () => {
    const flying = flight().seed(3).number(2).parked().reach(99, 'none');
    const calls = all(flying.events, 'caller-escalated');
    // Three in such a flight, one a week, the longest waiting first.
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map(({ strip }) => strip)).size).toBe(3);
    for (const { strip, cost } of calls) {
      const { escalated, arrivedWeek } = flying.strip(strip);
      expect(escalated?.cost).toBe(cost);
      expect((escalated?.week ?? 0) - arrivedWeek).toBeGreaterThanOrEqual(4);
      expect(cost % 5000).toBe(0);
      expect(cost).toBeGreaterThan(0);
    }
  });

  it('does so at most once in a first flight, and never where everything is acted on', () => {
    for (const seed of seeds(8)) {
      expect(all(flight().seed(seed).parked().reach(99, 'none').events, 'caller-escalated')).toHaveLength(1);
      expect(all(flight().seed(seed).parked().reach(99, 'right').events, 'caller-escalated')).toEqual([]);
    }
  });

  it('does not where it was left on purpose, was only chance, or rests', () => {
    const { flying, id } = called({ cause: 'known', slot: 'twin', week: 1 });
    flying.stamp(id, 'cockpit').order(id, 'leave').reach(99, 'none');
    expect(all(flying.events, 'caller-escalated').map(({ strip }) => strip)).not.toContain(id);
    for (const seed of seeds(20)) {
      const second = flight().seed(seed).number(2).parked().reach(99, 'none');
      const chance = second.state.quarter.disturbances.find((d) => d.chance)?.id;
      const strips = second.state.strips.filter(({ disturbance }) => disturbance === chance);
      expect(strips.map(({ escalated }) => escalated)).toEqual(strips.map(() => null));
    }
  });

  it('moves nothing of the model', () => {
    const { flying } = called({ cause: 'known', slot: 'twin', week: 1 });
    const before = flying.turn(3).state.quarter;
    flying.turn();
    const [call] = all(flying.events, 'caller-escalated');
    expect(call).toBeDefined();
    // What the turn of the week alone makes of the quarter.
    const parts = ({ disturbances }: FlightState['quarter']) =>
      disturbances.map(({ size, liftedWeek, reliefs, knowledge }) => [size, liftedWeek, reliefs, knowledge]);
    expect(parts(flying.state.quarter)).toEqual(parts(before));
    expect(flying.state.quarter.cells.map(({ effort }) => effort)).toEqual(
      before.cells.map(({ effort }) => effort),
    );
  });
});
