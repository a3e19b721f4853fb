// The logs of three hundred flights: every line agrees with what is so, with the call, and with the records that the tower can open.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type FlightState,
  type LogLine,
  type Strip,
  deskPlanOf,
  rightSeat,
  scheduleOf,
} from '../../../src/flight/index.ts';
import { POOLS } from '../../../src/quarter/symptoms.ts';
import type { Kind } from '../../../src/quarter/types.ts';
import { flight, startup } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';

interface Met {
  readonly state: FlightState;
  readonly strip: Strip;
}

const met: Met[] = [];
/** Strips of flights in which callers are helped, each as it arrives. */
const helped: Met[] = [];

beforeAll(() => {
  for (const flightNumber of [1, 2, 3, 4]) {
    for (const seed of seeds(75)) {
      const flying = flight().seed(seed).number(flightNumber).reach(13);
      for (const strip of flying.state.strips) if (!strip.storm) met.push({ state: flying.state, strip });
    }
  }
  for (const flightNumber of [2, 3, 4]) {
    for (const seed of seeds(12)) {
      const flying = flight().seed(seed).number(flightNumber).parked();
      for (let week = 1; week <= 10; week += 1) {
        const { state } = flying.reach(week, 'right');
        for (const strip of state.strips)
          if (!strip.storm && strip.arrivedWeek === week && strip.stamps.length === 0)
            helped.push({ state, strip });
      }
    }
  }
});

const scenarioOf = ({ strip }: Met) => startup.full(strip.scenario);
const disturbanceOf = ({ state, strip }: Met) =>
  state.quarter.disturbances.find(({ id }) => id === strip.disturbance) ?? expect.fail();

/** True when the line says of the strip's own segment that the true cause was measured. */
const explains = (one: Met, { hand, about, cell }: LogLine) =>
  hand === 'measured' && about === disturbanceOf(one).kind && cell === one.strip.cell;

/** True for the line that a caller brings along who was helped before. */
const isBrought = (one: Met, line: LogLine) =>
  one.strip.before?.helped === true && line.hand === 'ruledOut' && line.by === scenarioOf(one).caller;

/** How a line's count lies between what is usual (0) and what a disturbance of full size makes of it (1). */
function heightOf({ about, facts }: LogLine): number {
  const { usual, delta } = startup.records[about as Kind];
  return ((facts['hits'] ?? 0) / (facts['cases'] ?? Number.NaN) - usual) / delta;
}

describe('the logs of 300 flights', () => {
  it('explain their call where the log is said to tell its cause, and nowhere else', () => {
    expect(met.length).toBeGreaterThan(2000);
    for (const one of [...met, ...helped]) {
      const told = one.strip.log.filter((line) => explains(one, line));
      expect(told.length, one.strip.scenario).toBe(scenarioOf(one).told === 'log' ? 1 : 0);
    }
  });

  it('read by their rule name the right seat, but where the call itself tells the cause', () => {
    for (const one of [...met, ...helped]) {
      if (scenarioOf(one).told === 'call') continue;
      const cockpit = one.strip.log.some((line) => line.hand === 'missing' || explains(one, line));
      expect(rightSeat(one.state, one.strip, scenarioOf(one))).toBe(cockpit ? 'cockpit' : 'tower');
    }
  });

  it('say of every request, and of no other call, that an order is missing, with its label', () => {
    for (const one of [...met, ...helped]) {
      const missing = one.strip.log.filter(({ hand }) => hand === 'missing');
      expect(missing.length, one.strip.scenario).toBe(scenarioOf(one).handoff === 'request' ? 1 : 0);
      for (const line of missing) expect([line.labelled, line.cell]).toEqual([true, one.strip.cell]);
    }
    expect(met.filter((one) => scenarioOf(one).handoff === 'request').length).toBeGreaterThan(50);
  });

  it('hold no more lines than their flight allows, and labels only where labels may be missing', () => {
    const bare = new Map<number, number>();
    for (const { state, strip } of met) {
      const { most, unlabelled } = scheduleOf(state.setup).log;
      expect(strip.log.length).toBeLessThanOrEqual(most);
      const without = strip.log.filter((line) => !line.labelled).length;
      if (unlabelled === 0) expect(without).toBe(0);
      bare.set(unlabelled, (bare.get(unlabelled) ?? 0) + without);
    }
    expect(bare.get(0.4)).toBeGreaterThan(100);
  });

  it('are written before the call, by somebody else than its caller, oldest line first', () => {
    for (const one of [...met, ...helped]) {
      const weeks = one.strip.log.map(({ week }) => week);
      expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
      for (const line of one.strip.log) {
        expect(line.week).toBeLessThanOrEqual(one.strip.arrivedWeek);
        if (!isBrought(one, line)) expect(line.by).not.toBe(scenarioOf(one).caller);
      }
    }
  });

  it('measure what the records show, and call as usual only what is', () => {
    const counted = { measured: 0, ruledOut: 0 };
    for (const { strip } of [...met, ...helped]) {
      for (const line of strip.log) {
        if (line.hand !== 'measured' && line.hand !== 'ruledOut') continue;
        // High and innocent all the same, by its alibi: tests/unit/flight/rules/memory.test.ts reads the records.
        if (typeof line.wording === 'string') continue;
        counted[line.hand] += 1;
        const height = heightOf(line);
        if (line.hand === 'measured') expect(height, `${strip.id} ${line.about}`).toBeGreaterThan(0.25);
        else expect(Math.abs(height), `${strip.id} ${line.about}`).toBeLessThan(0.25);
      }
    }
    expect(Math.min(counted.measured, counted.ruledOut)).toBeGreaterThan(200);
  });

  it('measure elsewhere only what cannot explain the call, and rule out no suspect but by a caller who was helped', () => {
    for (const one of [...met, ...helped]) {
      const { symptom, suspects } = deskPlanOf(one.state, one.strip);
      for (const line of one.strip.log) {
        if (line.hand === 'ruledOut' && !isBrought(one, line)) expect(suspects).not.toContain(line.about);
        if (line.hand !== 'measured' || explains(one, line)) continue;
        const possible = line.cell === one.strip.cell && POOLS[symptom].includes(line.about as Kind);
        expect(possible).toBe(false);
      }
    }
  });

  it('have the boss once in a later flight, sure and wrong, and nobody who is sure in an earlier one', () => {
    const sure = met.flatMap((one) =>
      one.strip.log.filter(({ wording }) => wording === 'sure').map((line) => ({ ...one, line })),
    );
    for (const { state, strip, line } of sure) {
      expect(state.setup.schedule).toBe('later');
      expect([line.hand, line.labelled, line.cell]).toEqual(['believes', true, strip.cell]);
      expect(startup.people[line.by]?.boss).toBe(true);
      const { suspects, truth } = deskPlanOf(state, strip);
      expect(suspects.filter((one) => one !== truth)).toContain(line.about);
    }
    const flights = new Set(sure.map(({ state }) => state.setup.seed));
    expect(flights.size).toBe(sure.length);
    // Where nobody believes anything, the boss says nothing either.
    expect(flights.size).toBeGreaterThanOrEqual(65);
  });

  it('believe the truth no oftener than chance', () => {
    const beliefs = met.flatMap((one) =>
      scenarioOf(one).cause === 'known'
        ? []
        : one.strip.log
            .filter(({ hand }) => hand === 'believes')
            .map(({ about }) => about === disturbanceOf(one).kind),
    );
    expect(beliefs.length).toBeGreaterThan(400);
    expect(beliefs.filter(Boolean).length / beliefs.length).toBeLessThan(0.4);
  });
});
