// The measures of a player's decisions: which stamps count, the matrix, d′.

import { beforeAll, describe, expect, it } from 'vitest';
import { recordOf } from '../../../../src/app/history.ts';
import { fetchRules } from '../../../../src/app/rules.ts';
import { decisionsOf, matrixOf, sensitivityOf } from '../../../../src/flight/index.ts';
import { called, startup } from '../../../builders/flight.ts';

beforeAll(() => fetchRules());

describe('a strip that either seat can have', () => {
  it.each([
    ['in the seat the state asks for', 'tower', true, 'right'],
    ['in the other seat, defended', 'cockpit', true, 'defensible'],
    ['in the other seat, with other words', 'cockpit', false, 'defensible'],
  ] as const)('counts in no measure, stamped %s', (_, seat, words, verdict) => {
    const { flying, id } = called({ defensible: true });
    const decisions = decisionsOf(flying.state).length;
    flying.stamp(id, seat, words ? flying.content.full(flying.strip(id).scenario).decides : null);
    expect(flying.strip(id).stamps[0]).toMatchObject({ eitherSeat: true, verdict: { seat: verdict } });
    expect(decisionsOf(flying.state)).toHaveLength(decisions);
    expect(sensitivityOf(matrixOf(flying.state)).decisions).toBe(decisions);
    const { state, commands } = flying;
    const session = {
      setup: state.setup,
      content: startup,
      state,
      commands,
      startedAt: '2026-01-01',
      record: null,
    };
    const record = recordOf(session, '2026-01-01');
    expect(record).toMatchObject({ right: 0, decisions });
  });

  it('any other strip counts once, by its first stamp', () => {
    const { flying, id } = called({ cause: 'hidden', defensible: false, slot: 'single' });
    flying.stamp(id, 'cockpit').do({ kind: 'send-on', strip: id }).turn(2).stamp(id, 'tower');
    expect(decisionsOf(flying.state).map(({ strip, right }) => [strip.id, right])).toEqual([[id, false]]);
    expect(matrixOf(flying.state).towerCockpit).toBe(1);
    expect(sensitivityOf(matrixOf(flying.state)).decisions).toBe(1);
  });
});
