// Fuel: what costs fuel, what is refused without fuel, and what never is.

import { describe, expect, it } from 'vitest';
import { type FlightState, shapesFor } from '../../../../src/flight/index.ts';
import { called, flight, inTower } from '../../../builders/flight.ts';

describe('fuel', () => {
  const below = ({ state }: { readonly state: FlightState }) =>
    state.score.filter((line) => line.event === 'fuel-below-zero').length;

  /** One of the remedies on the strip's desk that costs money. */
  const bought = ({ state }: { readonly state: FlightState }, id: string) =>
    shapesFor(state.setup.seed, id).find((shape) => shape !== 'own') ?? 'ease';

  it('below zero costs points in a first flight, but for what is called wise', () => {
    const { flying, id } = inTower();
    flying.state = { ...flying.state, fuel: 0 };
    flying.send(id);
    expect(below(flying)).toBe(0);
    flying.turn();
    const graded = shapesFor(flying.state.setup.seed, id)
      .filter((shape) => shape !== 'own')
      .map((shape) => {
        const after = flying.branch().follow(id, true, shape);
        const strip = after.state.strips.find((one) => one.id === id);
        return { worth: strip?.judged?.worth, below: below(after) };
      });
    expect(graded).toHaveLength(2);
    for (const { worth, below: lines } of graded) expect(lines).toBe(worth === 'wise' ? 0 : 1);
  });

  it('is not touched by one’s own people', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    flying.stamp(id, 'cockpit').order(id, 'own');
    expect(flying.state.fuel).toBe(flying.state.fuelGranted);
  });

  it('is the cockpit’s: nothing that the tower does costs any', () => {
    const scan = called({ cause: 'known', slot: 'single' });
    const survey = flight().reach(1).sit('tower');
    const message = inTower();
    const granted = scan.flying.state.fuelGranted;
    expect(scan.flying.stamp(scan.id, 'tower').state.fuel).toBe(granted);
    expect(survey.do({ kind: 'survey', cell: 4 }).state.fuel).toBe(granted);
    expect(message.flying.send(message.id).state.fuel).toBe(granted);
  });

  it('that lasts to the last krone costs nothing', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    const shape = bought(flying, id);
    const { kind, cell } = flying.disturbance(id);
    const { price } = flying.content.branch(cell).remedies[kind][shape];
    flying.state = { ...flying.state, fuel: price };
    expect(below(flying.stamp(id, 'cockpit').order(id, shape))).toBe(0);
    expect(flying.state.fuel).toBe(0);
  });

  it('refuses levers that it does not cover, and Friday choices when below zero', () => {
    const flying = flight({ flightNumber: 2 }).reach(5);
    expect(flying.state.friday).not.toBeNull();
    flying.sit('cockpit');
    flying.state = { ...flying.state, fuel: 5_000 };
    expect(flying.try({ kind: 'trim-effort', from: 0, to: 1, points: 5 })).toBe('no-fuel');
    expect(flying.branch().try({ kind: 'choose-friday', option: 0 })).toBeNull();
  });

  it('lets an open Friday choice lapse when it runs out, and the week can still turn', () => {
    // Only in a first flight can it run out, and its one Friday has no call.
    const flying = flight().reach(8);
    expect(flying.state.friday).not.toBeNull();
    const strip = flying.state.strips.find(({ status }) => status === 'arrived' || status === 'read');
    const id = strip?.id ?? '';
    const { disturbance } = flying.strip(id);
    const { quarter } = flying.state;
    const told = quarter.disturbances.map((d) => (d.id === disturbance ? { ...d, knowledge: 0.95 } : d));
    flying.state = { ...flying.state, fuel: 5_000, quarter: { ...quarter, disturbances: told } };
    flying.stamp(id, 'cockpit').order(id, bought(flying, id));
    expect(flying.state.fuel).toBeLessThan(0);
    expect(flying.try({ kind: 'choose-friday', option: 0 })).toBe('no-fuel');
    flying.turn();
    expect([flying.state.week, flying.state.friday, flying.state.fridaysTaken]).toEqual([9, null, []]);
  });
});
