// Fuel: what costs fuel, what is refused without fuel, and what never is.

import { describe, expect, it } from 'vitest';
import type { FlightState } from '../../../../src/flight/index.ts';
import { HIDDEN, called, flight, inTower } from '../../../builders/flight.ts';

describe('fuel', () => {
  const below = ({ state }: { readonly state: FlightState }) =>
    state.score.filter((line) => line.event === 'fuel-below-zero').length;

  it('below zero costs points at every charge, of whatever kind', () => {
    const scan = called({ cause: 'known', slot: 'single' });
    scan.flying.state = { ...scan.flying.state, fuel: 0 };
    expect(below(scan.flying.stamp(scan.id, 'tower'))).toBe(1);

    const message = inTower();
    message.flying.state = { ...message.flying.state, fuel: 0 };
    message.flying.send(message.id);
    expect(below(message.flying)).toBe(1);
    message.flying.handOver(message.id).turn().follow(message.id);
    expect(below(message.flying)).toBe(2);

    const guess = called(HIDDEN);
    guess.flying.state = { ...guess.flying.state, fuel: 10_000 };
    guess.flying.stamp(guess.id, 'cockpit').do({ kind: 'guess', strip: guess.id });
    expect(below(guess.flying)).toBe(1);

    const survey = flight().reach(1).sit('tower');
    survey.state = { ...survey.state, fuel: 0 };
    expect(below(survey.do({ kind: 'survey', cell: 4 }))).toBe(1);
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
    flying.sit('tower').do({ kind: 'survey', cell: 4 });
    expect(flying.state.fuel).toBeLessThan(0);
    expect(flying.try({ kind: 'choose-friday', option: 0 })).toBe('no-fuel');
    flying.turn(3);
    expect([flying.state.week, flying.state.friday, flying.state.fridaysTaken]).toEqual([8, null, []]);
  });
});
