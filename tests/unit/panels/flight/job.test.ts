// How two twins are contrasted, and what the player knows that the crew has not been told.

import { describe, expect, it } from 'vitest';
import { flightView, type LogLine, type Strip } from '../../../../src/flight/index.ts';
import { contrastOf, type Side } from '../../../../src/panels/flight/job/contrasts.ts';
import { type Flying, HIDDEN, called, fullScenarios, startup } from '../../../builders/flight.ts';

const LINE = { hand: 'believes', by: 'per', week: 2 } as unknown as LogLine;
const OTHER = { ...LINE, hand: 'measured' } as LogLine;
const pairs = fullScenarios.flatMap(({ id, twin }) =>
  twin !== null && id < twin ? [[startup.full(id), startup.full(twin)] as const] : [],
);

/** All contrasts of a pair, where the logs of both have these lines and the telling one of them is this. */
function contrasts(pair: (typeof pairs)[number], log: readonly LogLine[], telling: LogLine | null) {
  const strips = pair.map(({ id }) => ({ scenario: id, cell: 0, log })) as unknown as readonly [Strip, Strip];
  return [0, 1, 2].map((number) => contrastOf(strips, number, startup, () => telling));
}

describe('the contrasts of two strips that look alike', () => {
  it('set the deciding words against each other, and else only words that decide nothing, each of them once', () => {
    expect(pairs.length).toBeGreaterThan(5);
    for (const pair of pairs)
      for (const [side, { decides, sameText }] of pair.entries()) {
        const told = contrasts(pair, [OTHER, LINE], LINE).map((sides) => sides[side] ?? expect.fail());
        expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(3);
        const phrases = told.flatMap((one) => (one.of === 'call' ? [one.phrase] : []));
        if (decides === 'log') {
          expect(told[0]).toEqual({ of: 'log', line: LINE });
          expect(phrases).toEqual(sameText ? [] : ['a']);
        } else expect(phrases).toEqual([decides, ...['a', 'b', 'c'].filter((phrase) => phrase !== decides)]);
      }
  });

  it('take a second one from the log, where one of the log decides: its source does not tell', () => {
    const source = ({ of }: Side) => (of === 'call' || of === 'caller' ? 'call' : 'log');
    for (const pair of pairs)
      for (const [lines, telling] of [
        [[LINE], LINE],
        [[LINE, OTHER], OTHER],
        [[OTHER], null],
      ] as const) {
        const [decides, second] = contrasts(pair, lines, telling);
        expect(second?.map(source)).toEqual(decides?.map(source));
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
