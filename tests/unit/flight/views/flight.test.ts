// What a player in a seat may see of a flight: the view names its seat, and nothing in it tells an answer before the player has chosen.

import { describe, expect, it } from 'vitest';
import {
  cockpitView,
  type FlightState,
  flightView,
  isOpen,
  isUnsettled,
  type Seat,
  towerView,
  weeksLeft,
} from '../../../../src/flight/index.ts';
import { radarDistance } from '../../../../src/look/radar.ts';
import { called, flight, HIDDEN, inTower, startup } from '../../../builders/flight.ts';

const SEATS: readonly Seat[] = ['cockpit', 'tower'];
const viewOf = (state: FlightState, seat: Seat = state.seat) => flightView(state, seat, startup);

/** The names of all fields anywhere in a value. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

describe('the view of a flight', () => {
  it('says whose it is, and holds the instruments of that seat only', () => {
    const { state } = flight().reach(6, 'coin');
    for (const seat of SEATS) {
      const view = viewOf(state, seat);
      expect([view.seat, (view.cockpit ?? view.tower)?.seat]).toEqual([seat, seat]);
      expect(view.cockpit === null).toBe(seat === 'tower');
      expect(view.tower === null).toBe(seat === 'cockpit');
    }
  });

  it('is the same for a seat, wherever the player of the other one sits', () => {
    const { state } = flight().number(2).parked().reach(6, 'coin');
    const elsewhere = (seat: Seat): FlightState => ({ ...state, seat });
    for (const seat of SEATS)
      expect(viewOf(elsewhere('cockpit'), seat)).toEqual(viewOf(elsewhere('tower'), seat));
    expect(viewOf(elsewhere('tower'), 'cockpit').cockpit).toEqual(cockpitView(elsewhere('cockpit'), startup));
    expect(viewOf(elsewhere('tower'), 'cockpit').cockpit?.trimRefusal).toBeNull();
    expect(viewOf(elsewhere('cockpit'), 'tower').tower).toEqual(towerView(elsewhere('tower')));
  });

  it('is plain JSON', () => {
    for (const week of [1, 5, 9]) {
      const view = viewOf(flight().reach(week, 'coin').state);
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
    }
  });

  it.each(['coin', 'mostly', 'right'] as const)(
    'never holds the model, the plan or an answer: %s',
    (policy) => {
      const flying = flight().number(3).parked();
      for (let week = 1; week <= 14; week += 1) {
        const { state } = flying.reach(week, policy);
        for (const seat of SEATS) {
          const view = viewOf(state, seat);
          const { officer, setup, strips, slips } = view;
          for (const hidden of ['quarter', 'planned', 'quirks', 'surveys', 'landings'])
            expect(view).not.toHaveProperty(hidden);
          const names = new Set(namesIn(view));
          for (const hidden of ['disturbances', 'faulty', 'missedBefore'])
            expect(names).not.toContain(hidden);
          expect(namesIn(slips)).not.toContain('knowledge');
          expect(Object.keys(setup)).toEqual(['company', 'seed', 'flightNumber', 'stopAfter']);
          expect(strips).toHaveLength(state.strips.length);
          if (officer !== null) expect(officer.wrong === null).toBe(officer.chosen === null);
        }
      }
    },
  );

  it('keeps what the first officer misheard to be heard, and the work to its seat', () => {
    const { flying, id } = inTower();
    const strip = flying.strip(id);
    flying.find(id);
    const jobIn = (seat: Seat) => viewOf(flying.state, seat).strips.find((one) => one.id === strip.id)?.job;
    const { readBack } = flying.strip(id).job ?? expect.fail();
    expect(jobIn('tower')?.readBack).toEqual({
      heard: readBack?.heard,
      corrections: 0,
    });
    expect(jobIn('cockpit')).toMatchObject({
      seat: 'tower',
      stage: 'read-back',
      readBack: null,
      message: null,
    });
  });

  it('tells which strip occupies a seat', () => {
    const { flying, id } = called(HIDDEN);
    expect(viewOf(flying.state).busy).toEqual({ cockpit: null, tower: null });
    flying.stamp(id, 'tower');
    for (const seat of SEATS) expect(viewOf(flying.state, seat).busy).toEqual({ cockpit: null, tower: id });
  });
});

describe('a strip is open', () => {
  it.each([
    ['arrived', true],
    ['read', true],
    ['working', true],
    ['returned', true],
    ['waiting', false],
    ['ordered', false],
    ['effective', false],
    ['closed', false],
  ] as const)('while something is still to be done with it: %s', (status, open) => {
    expect(isUnsettled({ status })).toBe(open);
    expect(isOpen({ status, availableWeek: 4 }, 4)).toBe(open);
    expect(isOpen({ status, availableWeek: 5 }, 4)).toBe(false);
  });
});

describe('the ring of the radar', () => {
  it('parts the cases that are decided in the quarter from the others', () => {
    for (const week of [2, 6, 10, 13]) {
      for (const blip of towerView(flight().reach(week, 'none').state).blips) {
        // Everything beyond the outer edge of the radar is drawn at the edge.
        const inside = radarDistance(blip.weeks) <= radarDistance(weeksLeft(week));
        if (weeksLeft(week) < 12) expect(inside).toBe(blip.decidedBy13);
      }
    }
  });
});
