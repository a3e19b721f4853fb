// The same log leads to the same state: golden replays, a state saved as JSON in mid-flight, damaged logs, shadow flights.
// The fixed content is used, so that edits of the stories do not change the snapshots.

import { describe, expect, it } from 'vitest';
import {
  type FlightState,
  flyByPolicy,
  isMeaningful,
  newFlight,
  perform,
  type Policy,
  replay,
  shadowOf,
  stateHash,
} from '../../../src/flight/index.ts';
import { KINDS, type QuarterState } from '../../../src/quarter/types.ts';
import { flight, setup, startup } from '../../builders/flight.ts';
import { fixed } from '../../builders/fixed-content.ts';
import { at, disturbance, quarter, seeds } from '../../builders/quarter.ts';

const bare = { grading: false };
/** The content version when the snapshots were taken. It is part of a flight's state, but nothing follows from it. */
const GOLDEN = '2d772fa6';
/** A quarter with the name of its company instead of the company's figures: these belong to the content, not to the rules. */
const named = ({ company, ...rest }: QuarterState) => ({ ...rest, company: company.id });

/*
 * The snapshots are final states of flights with a fixed content. They change only when the model or a rule changes. Such a change
 * has to be intended, because flights saved before it cannot be replayed.
 */
describe('golden', () => {
  /** The hash of a state. Fields that only name the schedule and the rules are left out, because the first version of the rules had none. */
  function goldenOf(state: FlightState): string {
    const { schedule: _schedule, rules: _rules, seenBefore: _seen, ...setup } = state.setup;
    return stateHash({ ...state, setup, quarter: named(state.quarter) });
  }

  it.each([
    [1, 'right'],
    [2, 'wrong-first'],
    [3, 'coin'],
    [4, 'som'],
    [5, 'probe'],
    [6, 'none'],
  ] as const)('flight, seed %d, policy %s', (seed, policy) => {
    const flown = [1, 2].map((flightNumber) => {
      const first = setup({ seed, flightNumber, contentVersion: GOLDEN });
      return goldenOf(flyByPolicy(first, fixed, policy).state);
    });
    expect(flown).toMatchSnapshot();
  });

  it('quarters of all kinds', () => {
    const hashes = (['startup', 'consulting', 'agency'] as const).map((company) =>
      stateHash(KINDS.map((kind, i) => named(at(14, quarter(i + 1, [disturbance(kind)], company))))),
    );
    expect(hashes).toMatchSnapshot();
  });
});

describe('replay', () => {
  it.each(['right', 'wrong-first', 'coin'] as Policy[])('the log of %s gives the same state', (policy) => {
    for (const seed of seeds(4)) {
      const first = setup({ seed, flightNumber: 2 });
      const { state, commands } = flyByPolicy(first, startup, policy);
      const again = replay(first, JSON.parse(JSON.stringify(commands)) as typeof commands, startup, bare);
      expect(again.brokenAt).toBeNull();
      expect(again.state).toEqual(state);
    }
  });

  it('a state that went through JSON at any step flies on the same', () => {
    const first = setup({ seed: 9, flightNumber: 2 });
    const { state, commands } = flyByPolicy(first, startup, 'wrong-first');
    let copied: FlightState = newFlight(first, startup);
    for (const command of commands) {
      const thawed = JSON.parse(JSON.stringify(copied)) as FlightState;
      expect(thawed).toEqual(copied);
      const outcome = perform(thawed, command, startup, bare);
      if (outcome.rejected !== undefined) throw new Error(outcome.rejected);
      copied = outcome.state;
    }
    expect(stateHash(copied)).toBe(stateHash(state));
  });

  it('a damaged log stops at the first command that is refused', () => {
    const first = setup();
    const { commands } = flyByPolicy(first, startup, 'right');
    const damaged = commands.toSpliced(5, 1);
    const result = replay(first, damaged, startup, bare);
    expect(result.brokenAt).toBeGreaterThanOrEqual(5);
    expect(result.state.step).toBe(result.brokenAt);
  });

  it('grading moves nothing in the model', () => {
    const graded = flight().seed(2).parked(true).reach(8, 'right').state;
    const plain = flight().seed(2).parked().reach(8, 'right').state;
    expect(stateHash(graded.quarter)).toBe(stateHash(plain.quarter));
  });
});

describe('the hash', () => {
  it('does not depend on the order of keys, and on nothing else', () => {
    expect(stateHash({ a: 1, b: [2, { c: null }] })).toBe(stateHash({ b: [2, { c: null }], a: 1 }));
    expect(stateHash({ a: 1 })).not.toBe(stateHash({ a: 2 }));
    expect(stateHash([1, 2])).not.toBe(stateHash([2, 1]));
    expect(stateHash(0.1 + 0.2)).not.toBe(stateHash(0.3));
    expect(stateHash('x')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('shadows', () => {
  const first = setup({ seed: 12 });
  const worth = (who: Parameters<typeof shadowOf>[2], held: Parameters<typeof shadowOf>[3] = []) =>
    shadowOf(first, startup, who, held).worth;

  it('are the policies none, right, som and analyst on the same seed', () => {
    expect(worth('analyst')).toBe(worth('none'));
    expect(worth('som')).toBeLessThan(worth('ideal'));
    expect(isMeaningful(worth('none'), worth('ideal'), startup, first)).toBe(true);
  });

  it('wait where the player waited', () => {
    const waited = flight().seed(12).parked().reach(2);
    const [strip] = waited.state.strips.filter((s) => s.arrivedWeek === 2);
    const held = [{ strip: strip?.id ?? '', week: 2 }];
    const { state } = flyByPolicy(first, startup, 'none', held);
    expect(state.quarter.disturbances.find((d) => d.id === strip?.disturbance)?.heldWeeks).toEqual([2]);
    expect(worth('none', held)).not.toBe(worth('none'));
  });
});
