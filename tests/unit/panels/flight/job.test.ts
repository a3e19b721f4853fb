// How two twins are contrasted, and what the player knows that the crew has not been told.

import { describe, expect, it } from 'vitest';
import { flightView, type Strip } from '../../../../src/flight/index.ts';
import { contrastOf, DECIDES } from '../../../../src/panels/flight/job/contrasts.ts';
import { type Flying, HIDDEN, called, fullScenarios, startup } from '../../../builders/flight.ts';

const pairs = fullScenarios.flatMap(({ id, twin }) =>
  twin !== null && id < twin
    ? [[{ scenario: id }, { scenario: twin }] as unknown as readonly [Strip, Strip]]
    : [],
);

describe('the contrasts of two strips that look alike', () => {
  it('set the deciding words against each other, and else only words that decide nothing', () => {
    expect(pairs.length).toBeGreaterThan(5);
    for (const pair of pairs) {
      const decides = pair.map(({ scenario }) => startup.full(scenario).decides);
      const { sameText } = startup.full(pair[0].scenario);
      expect(contrastOf(pair, DECIDES, startup)).toEqual(decides);
      for (const number of [1, 2]) {
        const sides = contrastOf(pair, number, startup);
        if (sameText) expect(sides).toBeNull();
        else expect(sides?.map((side, i) => side === decides[i] || side === 'log')).toEqual([false, false]);
      }
      // Two other phrases of each strip, each of them once; where the log decides, there are three to take them from.
      if (!sameText) {
        const others = decides.map((mark) => ['a', 'b', 'c'].filter((phrase) => phrase !== mark).slice(0, 2));
        const told = [1, 2].map((number) => contrastOf(pair, number, startup) ?? []);
        expect([0, 1].map((side) => told.map((sides) => sides[side]))).toEqual(others);
      }
    }
  });
});

const knownByPlayer = ({ state }: Flying, id: string) =>
  flightView(state, state.seat, startup).strips.find((strip) => strip.id === id)?.knownByPlayer;

describe('the player knows, the crew does not', () => {
  it('once the tower looks at the cause, until its message has arrived', () => {
    const { flying, id } = called(HIDDEN);
    const knows = () => knownByPlayer(flying, id);
    expect(knows()).toBe(false);
    flying.stamp(id, 'tower');
    expect(knows()).toBe(true);
    flying.send(id);
    expect(knows()).toBe(true);
    flying.turn();
    expect(knows()).toBe(false);
  });

  it('still where the message failed', () => {
    const { flying, id } = called(HIDDEN);
    flying.stamp(id, 'tower').send(id, { correct: false }).turn();
    expect(knownByPlayer(flying, id)).toBe(true);
  });
});
