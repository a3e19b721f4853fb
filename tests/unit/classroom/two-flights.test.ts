// First flight against second: out of a logbook into a result file, out of files into a room, and an interval worked out by hand.

import { beforeEach, describe, expect, it } from 'vitest';
import { compared, isTwoFlights, type TwoFlights, twoFlightsIn } from '../../../src/classroom/index.ts';
import type { FlightRecord } from '../../../src/flight/index.ts';
import { setup } from '../../builders/flight.ts';
import { pairedGain } from '../../../src/measures/index.ts';
import {
  changeTwoFlights,
  collectedFlights,
  keptTwoFlights,
  twoFlightsOf,
} from '../../../src/panels/trainer/collected-flights.ts';

const NUMBER = { seed: 1, company: 'startup' };

const record = (id: string, right: number, pointed: number, seed = 1): FlightRecord => ({
  id,
  at: '2026-01-01T10:00:00.000Z',
  seed,
  setup: setup({ seed }),
  company: 'startup',
  flightNumber: 1,
  saved: null,
  landing: 1,
  right,
  decisions: 10,
  missed: [],
  commands: [],
  pointed: { right: pointed, all: 8 },
});

const FLIGHTS: TwoFlights = {
  ...NUMBER,
  mark: 'x',
  first: { seats: { right: 5, all: 10 }, words: { right: 2, all: 8 } },
  second: { seats: { right: 7, all: 10 }, words: { right: 4, all: 8 } },
};

describe('a class’s first two flights in a logbook', () => {
  it('are the two oldest of its number, whatever was flown since', () => {
    const history = [record('c', 9, 8), record('b', 7, 4), record('a', 5, 2)];
    const told = twoFlightsIn(history, NUMBER);
    expect(told).toEqual({ ...FLIGHTS, mark: twoFlightsIn(history.slice(1), NUMBER)?.mark });
    expect(told?.mark).toMatch(/^[0-9a-z]{4,}$/);
  });

  it('are none of those that somebody else flew on the machine before and between', () => {
    const others = record('y', 2, 1, 4711);
    const history = [record('b', 7, 4), others, record('a', 5, 2), record('x', 1, 1, 4711)];
    expect(twoFlightsIn(history, NUMBER)).toEqual(
      twoFlightsIn([record('b', 7, 4), record('a', 5, 2)], NUMBER),
    );
    expect(twoFlightsIn(history, { ...NUMBER, company: 'agency' })).toBeNull();
    // A quarter of one's own has the number by chance, and other strips.
    const own = { ...record('o', 3, 3), setup: setup({ seed: 1, missedBefore: ['R001'] }) };
    expect(twoFlightsIn([record('b', 7, 4), own], NUMBER)).toBeNull();
  });

  it('are not there where one was flown, or where words were not counted yet', () => {
    const { pointed: _none, ...early } = record('a', 5, 2);
    expect(twoFlightsIn([record('b', 7, 4)], NUMBER)).toBeNull();
    expect(twoFlightsIn([record('b', 7, 4), early], NUMBER)).toBeNull();
    expect(twoFlightsIn([], NUMBER)).toBeNull();
  });
});

describe('a result file', () => {
  beforeEach(() => changeTwoFlights([]));

  it('tells of two flights or of none', () => {
    expect(twoFlightsOf(JSON.stringify({ flights: FLIGHTS, commands: [] }))).toEqual(FLIGHTS);
    for (const text of ['', '{', '[]', 'null', '{"flights": null}', '{"commands": []}'])
      expect(twoFlightsOf(text)).toBeNull();
  });

  it('that was changed is not taken', () => {
    const more = { ...FLIGHTS.first, seats: { right: 11, all: 10 } };
    for (const first of [
      more,
      null,
      7,
      { seats: FLIGHTS.first.seats },
      { ...FLIGHTS.first, words: { right: 0, all: 0 } },
    ])
      expect(isTwoFlights({ ...FLIGHTS, first })).toBe(false);
    expect(isTwoFlights({ ...FLIGHTS, mark: 7 })).toBe(false);
    expect(isTwoFlights({ ...FLIGHTS, seed: '1' })).toBe(false);
  });

  it('lies in the tab until it is closed, and what is damaged there is left out', () => {
    changeTwoFlights([FLIGHTS]);
    expect(collectedFlights.value).toEqual([FLIGHTS]);
    expect(keptTwoFlights(JSON.stringify([FLIGHTS, { mark: 'y' }]))).toEqual([FLIGHTS]);
    expect(keptTwoFlights('{')).toEqual([]);
    expect(keptTwoFlights(null)).toEqual([]);
  });
});

describe('a room', () => {
  it('adds up what everybody did, and takes each person’s own rise', () => {
    const { seats, words } = compared([FLIGHTS, { ...FLIGHTS, mark: 'y', second: FLIGHTS.first }]);
    expect([seats.first, seats.second]).toEqual([
      { right: 10, all: 20 },
      { right: 12, all: 20 },
    ]);
    expect(seats.rises.map((rise) => Math.round(100 * rise))).toEqual([20, 0]);
    expect(words.rises).toEqual([0.25, 0]);
  });

  it('has the interval that Student’s t gives by hand', () => {
    // Mean .14; squares .052; s = √(.052 / 4) = .114018; s / √5 = .050990; × 2.776 = .141549.
    const { value, low, high } = pairedGain([0.1, 0.2, 0, 0.3, 0.1]);
    expect(value).toBeCloseTo(0.14, 10);
    expect(low).toBeCloseTo(-0.001549, 5);
    expect(high).toBeCloseTo(0.281549, 5);
    // All alike: nothing is uncertain.
    expect(pairedGain([0.5, 0.5, 0.5])).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  });
});
