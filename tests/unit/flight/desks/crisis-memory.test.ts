// Whoever had to wait in a crisis says so in the next call, once, and whoever came first says thank you; nothing else goes by it.

import { describe, expect, it } from 'vitest';
import {
  type Crisis,
  type CrisisMemory,
  crisisMemory,
  type FlightState,
  flightView,
  openCrisis,
  type Strip,
  waitedInSilence,
} from '../../../../src/flight/index.ts';
import type { QuarterState } from '../../../../src/quarter/types.ts';
import { BookPage, bookSetup } from '../../../builders/by-book.ts';
import { contentOfFlight, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { landSurveying } from '../../../builders/surveying.ts';

const callerOf = ({ scenario }: Strip) => startup.scenario(scenario).caller;

/** A crisis of a flight that has landed, its two callers, and their next calls in the order in which they came. */
function crisesOf({ crises, strips }: FlightState) {
  return crises.flatMap((crisis: Crisis) => {
    const { waits, matters, week } = crisis;
    if (waits === null) return [];
    const [waited, first] = (waits === 0 ? matters : matters.toReversed()).map(({ strip: id }) =>
      strips.find((strip) => strip.id === id),
    );
    if (waited === undefined || first === undefined) throw new Error('a crisis about no strip');
    const callsOf = (strip: Strip) =>
      strips
        .filter((one) => callerOf(one) === callerOf(strip) && one.arrivedWeek > week)
        .toSorted((a, b) => a.arrivedWeek - b.arrivedWeek);
    return [{ waited, first, next: { waited: callsOf(waited), first: callsOf(first) } }];
  });
}

/** What is remembered in a flight, by strip. */
const remembered = (state: FlightState) =>
  new Map(
    state.strips.flatMap((strip): [string, CrisisMemory][] => {
      const memory = crisisMemory(state, strip, startup);
      return memory === null ? [] : [[strip.id, memory]];
    }),
  );

const landed = (seed: number, flightNumber = 2) =>
  flight({ flightNumber, seed }).parked().land('careful').state;

describe('after a crisis', () => {
  it('whoever had to wait says so in the next call, and whoever came first says thank you in theirs, once each', () => {
    const met = { waited: 0, first: 0, both: 0 };
    for (const seed of seeds(16)) {
      const state = landed(seed);
      const expected = new Map<string, CrisisMemory>();
      for (const { waited, first, next } of crisesOf(state)) {
        const same = callerOf(waited) === callerOf(first);
        if (next.first[0] !== undefined) expected.set(next.first[0].id, { had: 'first', cell: first.cell });
        // Who called about both says only that one of them waited.
        if (next.waited[0] !== undefined)
          expected.set(next.waited[0].id, { had: 'waited', cell: waited.cell });
        met.waited += next.waited.length > 0 ? 1 : 0;
        met.first += !same && next.first.length > 0 ? 1 : 0;
        met.both += same ? 1 : 0;
      }
      expect(remembered(state)).toEqual(expected);
    }
    expect(Math.min(...Object.values(met))).toBeGreaterThan(1);
  });

  it('it is said by nobody else, of no matter before the crisis, and by nobody while the director is on the line', () => {
    const flying = flight({ flightNumber: 2, seed: 1 }).parked();
    flying.until((state) => openCrisis(state) !== null, 'right');
    expect(remembered(flying.state).size).toBe(0);
    const crisis = openCrisis(flying.state);
    flying.do({ kind: 'let-wait', strip: crisis?.matters[1].strip ?? '' });
    expect(remembered(flying.state).size).toBe(0);
    flying.land('right');
    for (const id of remembered(flying.state).keys())
      expect(flying.strip(id).arrivedWeek).toBeGreaterThan(crisis?.week ?? 99);
  });

  it('it stays with its call, whatever calls come after it', () => {
    const flying = flight({ flightNumber: 2, seed: 1 }).parked();
    const told = new Map<string, CrisisMemory>();
    const look = (state: FlightState) => {
      for (const [id, memory] of remembered(state)) {
        expect(told.get(id) ?? memory).toEqual(memory);
        told.set(id, memory);
      }
      return state.phase === 'landed';
    };
    flying.until(look, 'careful');
    expect(remembered(flying.state)).toEqual(told);
  });

  it('one who waited in one crisis and came first in a later one remembers the wait', () => {
    const state = landed(1);
    const { waited, next } = crisesOf(state).find((one) => one.next.waited.length > 0) ?? expect.fail();
    const [crisis] = state.crises;
    if (crisis === undefined) throw new Error('no crisis');
    // The same two, the other way round, a week later, before either has called again.
    const turned: Crisis = { ...crisis, waits: crisis.waits === 0 ? 1 : 0 };
    const [call] = next.waited;
    expect(crisisMemory({ ...state, crises: [crisis, turned] }, call ?? expect.fail(), startup)).toEqual({
      had: 'waited',
      cell: waited.cell,
    });
  });

  it('both seats read it, and a tower at the book’s screen too', () => {
    const said = new Set<string>();
    for (const seed of seeds(12)) {
      const page = new BookPage(bookSetup({ seed, flightNumber: 2 }));
      while (page.state.phase === 'flying') {
        page.week();
        page.turn();
      }
      const seats = (['cockpit', 'tower'] as const).map((seat) =>
        flightView(page.state, seat, contentOfFlight(page.setup)).strips.map(({ remembers }) => remembers),
      );
      expect(seats[0]).toEqual(seats[1]);
      for (const memory of seats[0] ?? []) if (memory !== null) said.add(memory.had);
    }
    expect([...said].toSorted()).toEqual(['first', 'waited']);
  });
});

describe('a crisis about a matter of which only a survey had told', () => {
  const surveyed = (seed: number) => landSurveying(flight({ flightNumber: 2, seed }).parked(), 'right').state;

  it('is remembered by nobody who had not called by then, neither in the first call nor at the landing', () => {
    let uncalled = 0;
    for (const seed of seeds(10)) {
      const state = surveyed(seed);
      const hadCalled = (person: string, week: number) =>
        state.strips.some((one) => one.called && one.arrivedWeek <= week && callerOf(one) === person);
      const strangers = state.crises.flatMap(({ matters, week }) =>
        matters
          .map(({ strip: id }) => state.strips.find((one) => one.id === id) ?? expect.fail())
          .filter((one) => !one.called || one.arrivedWeek > week)
          .map((strip) => ({ strip, week })),
      );
      uncalled += strangers.length;
      for (const { strip, week } of strangers) {
        if (!hadCalled(callerOf(strip), week)) expect(remembered(state).get(strip.id)).toBeUndefined();
        expect(waitedInSilence(state, startup)?.id).not.toBe(strip.id);
      }
    }
    expect(uncalled).toBeGreaterThan(2);
  });

  it('has no last words about it of one who never called, nor of one behind whose call was only chance', () => {
    const silent = seeds(30).flatMap((seed) => {
      const state = flight({ flightNumber: 4, seed }).parked().land('careful').state;
      const strip = waitedInSilence(state, startup);
      return strip === null || state.crises.length > 1 ? [] : [{ state, strip }];
    })[0];
    const { state, strip } = silent ?? expect.fail('nobody waited in silence');
    const uncalled = state.strips.map((one) => (one.id === strip.id ? { ...one, called: false } : one));
    expect(waitedInSilence({ ...state, strips: uncalled }, startup)).toBeNull();
    const quarter: QuarterState = {
      ...state.quarter,
      disturbances: state.quarter.disturbances.map((one) =>
        one.id === strip.disturbance ? { ...one, chance: true } : one,
      ),
    };
    expect(waitedInSilence({ ...state, quarter }, startup)).toBeNull();
  });
});
