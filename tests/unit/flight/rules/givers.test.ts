// Who gives a command: one player who changes seats, or two who each keep theirs.

import { describe, expect, it } from 'vitest';
import {
  type Command,
  type FlightSetup,
  type Policy,
  flightHash,
  flyByPolicy,
  newFlight,
  perform,
  replay,
  seatOf,
} from '../../../../src/flight/index.ts';
import { flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** The same flight as two players would fly it: nobody changes seats, and each gives the commands of the own seat. */
function byTwo(first: FlightSetup, commands: readonly Command[]): Command[] {
  let state = newFlight(first, startup);
  const given: Command[] = [];
  for (const command of commands) {
    if (command.kind !== 'change-seat') given.push({ ...command, by: seatOf(state, command) });
    const outcome = perform(state, command, startup, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(outcome.rejected);
    ({ state } = outcome);
  }
  return given;
}

describe('two givers', () => {
  it.each(['right', 'mostly', 'wrong-first', 'probe'] as const satisfies Policy[])(
    'end where one ends, policy %s',
    (policy) => {
      for (const seed of seeds(5)) {
        for (const flightNumber of [1, 3]) {
          const first = setup({ seed, flightNumber });
          const { state, commands } = flyByPolicy(first, startup, policy);
          const two = byTwo(first, commands);
          expect(two.some(({ kind }) => kind === 'change-seat')).toBe(false);
          expect(new Set(two.map(({ by }) => by))).toEqual(new Set(['cockpit', 'tower']));
          const again = replay(first, two, startup, { grading: false });
          expect(again.brokenAt).toBeNull();
          expect(again.state.seatChanges).toBe(0);
          expect(flightHash(again.state)).toBe(flightHash(state));
        }
      }
    },
  );

  it('differ in their hash when one strip is stamped from the other seat', () => {
    const first = setup({ seed: 3 });
    const { state, commands } = flyByPolicy(first, startup, 'right');
    const other = flyByPolicy(first, startup, 'mostly');
    expect(flightHash(other.state)).not.toBe(flightHash(state));
    expect(byTwo(first, commands).length).toBeLessThan(commands.length);
  });
});

describe('whoever sits still', () => {
  it('gives from the own seat, wherever the one player would sit', () => {
    const flying = flight().reach(1);
    const [strip] = flying.state.strips;
    if (strip === undefined) throw new Error('no strip in week 1');
    flying.do({ kind: 'read', strip: strip.id, by: 'tower' });
    flying.do({ kind: 'stamp', strip: strip.id, mark: 'a', by: 'tower' });
    expect(flying.strip(strip.id).stamps[0]?.seat).toBe('tower');
    expect(flying.state.seat).toBe('cockpit');
    expect(flying.state.orders).toEqual({ cockpit: true, tower: false });
  });

  it('has no other seat to go to, and cannot do what the other seat does', () => {
    const flying = flight().number(2).reach(1);
    expect(flying.try({ kind: 'change-seat', to: 'cockpit', by: 'tower' })).toBe('sits-still');
    expect(flying.try({ kind: 'survey', cell: 0, by: 'cockpit' })).toBe('other-seat');
    expect(flying.try({ kind: 'trim-effort', from: 0, to: 1, points: 1, by: 'tower' })).toBe('other-seat');
    expect(flying.try({ kind: 'trim-effort', from: 0, to: 1, points: 1, by: 'cockpit' })).toBeNull();
  });
});
