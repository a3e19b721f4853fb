// The verdict: the state of the model decides the seat, the marked phrase decides the words, and a table gives the verdict's name.

import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/content/index.ts';
import {
  type FlightState,
  flyByPolicy,
  POLICIES,
  rightSeat,
  type Seat,
  verdictOf,
} from '../../../../src/flight/index.ts';
import { changedContent, flight, fullScenarios, setup, startup } from '../../../builders/flight.ts';
import { placed } from '../../../builders/places.ts';
import { seeds } from '../../../builders/quarter.ts';

/** The state after the cockpit was told the cause of a strip. */
function told(state: FlightState, disturbance: string): FlightState {
  const { quarter } = state;
  const disturbances = quarter.disturbances.map((d) =>
    d.id === disturbance ? { ...d, knowledge: 0.95 } : d,
  );
  return { ...state, quarter: { ...quarter, disturbances } };
}

const plain = startup.full('enquiry-slide');
const overlap = startup.full('quote-blame');
const request = startup.full('ask-van');

describe('the verdict table', () => {
  it.each([
    [plain, 'tower', 'tower', 'log', 'right', true, 'right'],
    [plain, 'tower', 'tower', 'a', 'right', false, 'right-seat-other-words'],
    [plain, 'tower', 'tower', null, 'right', false, 'right-seat-other-words'],
    [plain, 'cockpit', 'tower', 'log', 'wrong', true, 'opposite'],
    [plain, 'cockpit', 'tower', 'b', 'wrong', false, 'wrong'],
    [overlap, 'cockpit', 'tower', 'b', 'defensible', true, 'defensible'],
    [overlap, 'cockpit', 'tower', 'a', 'defensible', false, 'defensible'],
    [overlap, 'tower', 'tower', 'b', 'right', true, 'right'],
    [request, 'cockpit', 'cockpit', 'c', 'right', true, 'right'],
    [request, 'cockpit', 'cockpit', 'log', 'right', true, 'right'],
    [request, 'cockpit', 'cockpit', 'a', 'right', false, 'right-seat-other-words'],
    [request, 'tower', 'cockpit', 'log', 'wrong', true, 'opposite'],
  ] as const)('%#', (scenario, seat, right, mark, verdict, words, row) => {
    expect(verdictOf(scenario, seat, right, mark)).toEqual({ seat: verdict, words, row });
  });
});

describe('the right seat', () => {
  const all = startup.scenarios;
  const full = fullScenarios;

  it.each(all.map((s) => s.id))('%s belongs where its `seats` say first', (id) => {
    const { flying, id: strip } = placed(id);
    const scenario = startup.scenario(id);
    const seat = rightSeat(flying.state, flying.strip(strip), scenario);
    expect(seat).toBe(scenario.seats[0] === 'som' ? 'cockpit' : 'tower');
  });

  const hidden = full.filter((s) => s.cause === 'hidden' && s.handoff !== 'request');

  it('hidden causes, known ones and requests are all there', () => {
    expect(hidden.length).toBeGreaterThan(20);
    expect(full.filter((s) => s.cause === 'known').length).toBeGreaterThan(15);
    expect(full.filter((s) => s.handoff === 'request').length).toBeGreaterThan(0);
  });

  it.each(hidden.map((s) => s.id))('%s flips to the cockpit when the cockpit was told beforehand', (id) => {
    const { flying, id: strip } = placed(id);
    const inSeat = (seat: Seat) => flying.branch().stamp(strip, seat).strip(strip).stamps[0]?.verdict.seat;
    const other = startup.full(id).defensible ? 'defensible' : 'wrong';
    expect([inSeat('tower'), inSeat('cockpit')]).toEqual(['right', other]);
    flying.state = told(flying.state, flying.strip(strip).disturbance);
    expect([inSeat('tower'), inSeat('cockpit')]).toEqual([other, 'right']);
  });

  it.each(full.filter((s) => s.handoff === 'request').map((s) => s.id))(
    'the request %s begins in the cockpit, which asks or, once told, acts',
    (id) => {
      const { flying, id: strip } = placed(id);
      const asking = flying.branch().stamp(strip, 'cockpit').strip(strip);
      expect([asking.stamps[0]?.verdict.seat, asking.job?.stage]).toEqual(['right', 'request']);
      flying.state = told(flying.state, flying.strip(strip).disturbance);
      const acting = flying.stamp(strip, 'cockpit').strip(strip);
      expect([acting.stamps[0]?.verdict.seat, acting.job?.stage]).toEqual(['right', 'remedy']);
    },
  );

  it('a cause found early, unasked, makes the call one for the cockpit', () => {
    const wanted = { taggable: true, handoff: 'none' } as const;
    const flying = flight().with(wanted);
    const { id, cell, callWeek } = flying.planned(wanted);
    flying.reach(callWeek - 1).sit('tower');
    if (flying.state.friday !== null) flying.do({ kind: 'choose-friday', option: 0 });
    flying.do({ kind: 'survey', cell }).send(id).turn();
    expect(flying.knowledge(id)).toBe(0.95);
    expect(flying.stamp(id, 'cockpit').strip(id).stamps[0]?.verdict.seat).toBe('right');
  });
});

/** The scenario without the key `seats` at all, so that code which reads it gets nothing. */
function withoutSeats(scenario: Scenario): Scenario {
  const bare: Partial<{ -readonly [Key in keyof Scenario]: Scenario[Key] }> = { ...scenario };
  delete bare.seats;
  return bare as Scenario;
}

describe('the key `seats`', () => {
  const bare = changedContent(withoutSeats);

  it('is in no scenario once it is deleted', () => {
    expect(bare.scenarios).toHaveLength(startup.scenarios.length);
    expect(bare.scenarios.some((scenario) => 'seats' in scenario)).toBe(false);
    expect(startup.scenarios.every((scenario) => 'seats' in scenario)).toBe(true);
  });

  it.each([1, 2, 3])(
    'is never read: deleted from every scenario, no figure of any flight changes, flight %d',
    (flightNumber) => {
      for (const policy of POLICIES) {
        for (const seed of seeds(5)) {
          const first = setup({ seed, flightNumber });
          const [with_, without] = [startup, bare].map(
            (content) => flyByPolicy(first, content, policy).state,
          );
          expect(without).toEqual(with_);
        }
      }
    },
  );
});
