// Fuel: what costs fuel, what is refused without fuel, and what never is.

import { describe, expect, it } from 'vitest';
import type { FlightState } from '../../../../src/flight/index.ts';
import { HIDDEN, called, flight, inTower } from '../../../builders/flight.ts';

describe('fuel', () => {
  const below = ({ state }: { readonly state: FlightState }) =>
    state.score.filter((line) => line.event === 'fuel-below-zero').length;

  it('below zero costs points at every charge, of whatever kind', () => {
    const message = inTower();
    message.flying.state = { ...message.flying.state, fuel: 0 };
    message.flying.send(message.id);
    expect(below(message.flying)).toBe(0);
    message.flying.turn().follow(message.id);
    expect(below(message.flying)).toBe(1);

    const guess = called(HIDDEN);
    guess.flying.state = { ...guess.flying.state, fuel: 10_000 };
    guess.flying.stamp(guess.id, 'cockpit').do({ kind: 'guess', strip: guess.id });
    expect(below(guess.flying)).toBe(1);
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
    flying.state = { ...flying.state, fuel: 20_000 };
    expect(below(flying.stamp(id, 'cockpit').order(id))).toBe(0);
  });

  it('refuses levers that it does not cover, and Friday choices when below zero', () => {
    const flying = flight({ flightNumber: 2 }).reach(5);
    expect(flying.state.friday).not.toBeNull();
    flying.sit('cockpit');
    flying.state = { ...flying.state, fuel: 5_000 };
    expect(flying.try({ kind: 'trim-effort', from: 0, to: 1, points: 5 })).toBe('no-fuel');
    expect(flying.branch().try({ kind: 'choose-friday', option: 0 })).toBeNull();
    // The open Friday choice lapses when the fuel runs out, and the week can still turn.
    const { id } = flying.planned({ cause: 'known', week: 5 });
    flying.stamp(id, 'cockpit').order(id);
    expect(flying.state.fuel).toBeLessThan(0);
    expect(flying.try({ kind: 'choose-friday', option: 0 })).toBe('no-fuel');
    flying.turn(3);
    expect([flying.state.week, flying.state.friday, flying.state.fridaysTaken]).toEqual([8, null, []]);
  });
});
