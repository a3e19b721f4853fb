// The first officer's three stamps: from the third flight on, one of them wrong by the model's state, whether the player finds it or not.

import { describe, expect, it } from 'vitest';
import { drawPlan, nextCommand } from '../../../../src/flight/index.ts';
import { disturbanceOf } from '../../../../src/quarter/orders.ts';
import { flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const inWeek8 = (seed: number, flightNumber = 3) => {
  const flying = flight().seed(seed).number(flightNumber).parked().reach(8);
  if (flying.state.friday !== null) flying.do({ kind: 'choose-friday', option: 0 });
  const { officer } = flying.state;
  if (officer === null) throw new Error('he has stamped nothing');
  return { flying, officer };
};

describe('the first officer’s stamps', () => {
  it('come from the third flight on, in its quiet week', () => {
    for (const flightNumber of [1, 2]) {
      expect(drawPlan(setup({ flightNumber }), startup).officer).toEqual([]);
      expect(flight().number(flightNumber).parked().land().state.officer).toBeNull();
    }
    expect(flight().number(3).parked().reach(7).state.officer).toBeNull();
    expect(inWeek8(1).officer.strips).toHaveLength(3);
    expect(flight().number(3).stopAfter(7).parked().land().state.officer).toBeNull();
  });

  it.each(seeds(20))('exactly one of the three contradicts the model’s state, seed %d', (seed) => {
    const { flying, officer } = inWeek8(seed);
    const wrong = officer.strips.flatMap(({ disturbance, seat }, i) => {
      // Nobody has told the cockpit anything, so it knows only the known causes. A short strip is never a request.
      const told = disturbanceOf(flying.state.quarter, disturbance).cause === 'known';
      const belongs = told ? 'cockpit' : 'tower';
      return belongs === seat ? [] : [i];
    });
    expect(wrong).toEqual([officer.wrong]);
  });

  it('use no story of the flight, show every place and both ways of being wrong', () => {
    const places = new Set<number>();
    const ways = new Set<string>();
    for (const seed of seeds(30)) {
      const { flying, officer } = inWeek8(seed);
      const stories = [...flying.state.planned, ...officer.strips].map((one) => one.scenario);
      expect(new Set(stories).size).toBe(stories.length);
      const numbers = [...flying.state.planned, ...officer.strips].map((one) => one.number);
      expect(new Set(numbers).size).toBe(numbers.length);
      places.add(officer.wrong);
      ways.add(officer.strips[officer.wrong]?.seat ?? '');
    }
    expect([...places].toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
    expect([...ways].toSorted()).toEqual(['cockpit', 'tower']);
  });

  it('are a pure function of the setup, and no strips of the player’s', () => {
    expect(inWeek8(4).officer).toEqual(inWeek8(4).officer);
    const { flying, officer } = inWeek8(4);
    for (const strip of officer.strips) {
      expect(flying.state.strips.some((s) => s.id === strip.id)).toBe(false);
      expect(flying.try({ kind: 'read', strip: strip.id })).toBe('unknown-strip');
    }
  });

  it('found gives points, missed none, and there is one try', () => {
    const { flying, officer } = inWeek8(2);
    const missed = flying.branch().do({ kind: 'find-wrong-stamp', choice: (officer.wrong + 1) % 3 });
    expect(missed.state.score).toEqual(flying.state.score);
    expect(missed.events.at(-1)).toMatchObject({ kind: 'wrong-stamp-named', right: false });
    expect(flying.try({ kind: 'find-wrong-stamp', choice: 3 })).toBe('bad-answer');
    flying.do({ kind: 'find-wrong-stamp', choice: officer.wrong });
    expect(flying.state.score.at(-1)).toMatchObject({ event: 'wrong-stamp-found', points: 40 });
    expect(flying.try({ kind: 'find-wrong-stamp', choice: 0 })).toBe('no-stamps-to-check');
    expect(missed.state.quarter).toEqual(flying.state.quarter);
  });

  it('need not be looked through: weeks turn, and the landing comes', () => {
    const { flying, officer } = inWeek8(3);
    flying.do({ kind: 'turn-week' });
    expect(flying.state.officer).toEqual(officer);
    expect(flying.try({ kind: 'find-wrong-stamp', choice: 0 })).toBeNull();
  });

  it('are looked through by the policies at once', () => {
    const { flying, officer } = inWeek8(5);
    const command = nextCommand(flying.state, startup, 'right');
    expect(command).toEqual({ kind: 'find-wrong-stamp', choice: officer.wrong });
  });
});
