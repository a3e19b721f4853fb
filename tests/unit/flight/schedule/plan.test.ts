// The plan: the week table of a first flight, later flights, and that only the situation tells the seat.

import { describe, expect, it } from 'vitest';
import type { FullScenario } from '../../../../src/content/index.ts';
import { type FlightSetup, type PlannedStrip, drawPlan } from '../../../../src/flight/index.ts';
import { flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const scenario = (p: PlannedStrip) => startup.scenario(p.scenario);
/** The fields that only a full scenario has; empty for a storm strip. */
const full = (p: PlannedStrip): Partial<FullScenario> => {
  const found = scenario(p);
  return found.storm ? {} : found;
};
/** The seat where a planned strip belongs at its first stamp. */
const seat = (p: PlannedStrip) =>
  scenario(p).cause === 'known' || full(p).handoff === 'request' ? 'cockpit' : 'tower';
const planned = (change: Partial<FlightSetup>) => drawPlan(setup(change), startup).planned;

describe('a first flight', () => {
  it.each(seeds(30))('follows the week table, seed %d', (seed) => {
    const all = planned({ seed });
    const table = all.map((p) => `${p.callWeek} ${p.slot} ${seat(p)}`);
    expect(table.slice(0, 7)).toEqual([
      '1 twin cockpit',
      '2 single tower',
      '3 twin tower',
      '4 handoff tower',
      '6 single cockpit',
      '7 twin cockpit',
      '7 twin tower',
    ]);
    expect(all.filter((p) => p.slot === 'storm').map((p) => p.callWeek)).toEqual([9, 10, 11, 12, 12]);
    expect(all).toHaveLength(12);
    expect(full(all[2] as PlannedStrip).twin).toBe(all[0]?.scenario);
    expect(full(all[6] as PlannedStrip).twin).toBe(all[5]?.scenario);
    expect(all.some((p) => full(p).sameText === true)).toBe(false);
  });

  it('never has more strips open than the table allows, when flown well', () => {
    const most = [0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4];
    for (const seed of seeds(20)) {
      const flying = flight().seed(seed).parked();
      for (let week = 1; week <= 13; week += 1) {
        flying.reach(week, 'right');
        const open = flying.state.strips.filter((s) =>
          ['arrived', 'read', 'returned', 'working'].includes(s.status),
        );
        expect(open.length).toBeLessThanOrEqual(most[week] ?? 0);
      }
    }
  });

  it('has twelve seat decisions when everything is stamped', () => {
    const { state } = flight().seed(5).reach(99, 'right');
    expect(state.strips.filter((s) => s.stamps.length > 0)).toHaveLength(12);
  });
});

describe('later flights', () => {
  it.each(seeds(30))(
    'have three handoffs, six storms, the pair with the same text, 4–8 per seat, seed %d',
    (seed) => {
      for (const flightNumber of [2, 3, 7]) {
        const all = planned({ seed, flightNumber });
        expect(all).toHaveLength(14);
        expect(all.filter((p) => p.slot === 'handoff')).toHaveLength(3);
        expect(all.filter((p) => full(p).handoff === 'request')).toHaveLength(1);
        expect(all.filter((p) => p.slot === 'storm')).toHaveLength(6);
        // As in a first flight three strips begin in the cockpit, the request among them, and five in the tower.
        const calls = all.filter((p) => p.slot !== 'storm');
        expect(calls.filter((p) => seat(p) === 'cockpit')).toHaveLength(3);
        const same = all.filter((p) => full(p).sameText);
        expect(same.map((p) => p.callWeek)).toEqual([7, 7]);
        expect(same.map((p) => scenario(p).cause).toSorted()).toEqual(['hidden', 'known']);
        for (const which of ['cockpit', 'tower']) {
          const count = all.filter((p) => seat(p) === which).length;
          expect(count).toBeGreaterThanOrEqual(4);
          expect(count).toBeLessThanOrEqual(8);
        }
      }
    },
  );

  it('give every story that can stand alone or as a pair its turn', () => {
    const met = new Set(
      [2, 3, 4].flatMap((flightNumber) =>
        seeds(200).flatMap((seed) => planned({ seed, flightNumber }).map((p) => p.scenario)),
      ),
    );
    const missing = startup.scenarios.filter((s) => !met.has(s.id)).map((s) => s.id);
    expect(missing).toEqual([]);
  });

  it.each([2, 3])(
    'from the third event on never ask for one seat more than twice in a row, 200 seeds of flight %d',
    (flightNumber) => {
      for (const seed of seeds(200)) {
        const inOrder = planned({ seed, flightNumber }).toSorted((a, b) => a.callWeek - b.callWeek);
        const seats = inOrder.slice(2).map(seat);
        expect(seats.join(' ')).not.toMatch(/(cockpit|tower) \1 \1/);
      }
    },
  );

  it('shuffle the order of the seats', () => {
    const orders = new Set(
      seeds(40).map((seed) => planned({ seed, flightNumber: 2 }).slice(0, 6).map(seat).join()),
    );
    expect(orders.size).toBeGreaterThan(8);
  });
});

describe('every flight', () => {
  it('uses no scenario twice and never the same segment for two twins', () => {
    for (const seed of seeds(60)) {
      for (const flightNumber of [1, 2]) {
        const all = planned({ seed, flightNumber });
        expect(new Set(all.map((p) => p.scenario)).size).toBe(all.length);
        for (const p of all) {
          const twin = all.find((other) => other.scenario === full(p).twin);
          if (twin !== undefined) expect(twin.cell).not.toBe(p.cell);
        }
        expect(new Set(all.map((p) => p.number)).size).toBe(all.length);
      }
    }
  });

  it('is a pure function of seed, flight number and content', () => {
    expect(drawPlan(setup({ seed: 3 }), startup)).toEqual(drawPlan(setup({ seed: 3 }), startup));
    expect(planned({ seed: 3 })).not.toEqual(planned({ seed: 4 }));
    expect(planned({ seed: 3, flightNumber: 2 })).not.toEqual(planned({ seed: 3, flightNumber: 3 }));
  });

  it('prefers rows that were missed before', () => {
    const row = startup.scenario('usage-logs').responsibility[0] ?? '';
    const met = seeds(20).filter((seed) =>
      planned({ seed, missedBefore: [row] }).some((p) => scenario(p).responsibility.includes(row)),
    );
    expect(met).toHaveLength(20);
  });

  it.each([1, 2, 3])('kind alone tells the seat in at most three of five, flight %d', (flightNumber) => {
    const counts = new Map<string, { cockpit: number; tower: number }>();
    let all = 0;
    for (const seed of seeds(400)) {
      for (const p of planned({ seed, flightNumber })) {
        const { kind } = scenario(p);
        const count = counts.get(kind) ?? { cockpit: 0, tower: 0 };
        count[seat(p)] += 1;
        counts.set(kind, count);
        all += 1;
      }
    }
    const hits = [...counts.values()].reduce((sum, c) => sum + Math.max(c.cockpit, c.tower), 0);
    expect(hits / all).toBeLessThanOrEqual(0.6);
    for (const count of counts.values()) expect(Math.min(count.cockpit, count.tower)).toBeGreaterThan(0);
  });

  it('has about three known causes to five hidden among the full strips of a first flight', () => {
    const full = planned({ seed: 1 }).filter((p) => p.slot !== 'storm');
    expect(full.filter((p) => scenario(p).cause === 'known')).toHaveLength(3);
  });

  it('shows what can be tagged on the radar a week before the call, whatever the lag', () => {
    let taggable = 0;
    for (const seed of seeds(60)) {
      const { planned: all, disturbances } = drawPlan(setup({ seed }), startup);
      const { state } = flight().seed(seed).parked();
      for (const p of all.filter((candidate) => candidate.taggable)) {
        const d = disturbances.find((x) => x.id === p.disturbance);
        const newestShown = p.callWeek - 2 - (state.quarter.cells[p.cell]?.lag ?? 0);
        expect(d?.week).toBeLessThanOrEqual(newestShown);
        taggable += 1;
      }
    }
    expect(taggable).toBeGreaterThan(60);
  });
});

describe('content that cannot fill a schedule', () => {
  it('is refused by name', () => {
    const empty = {
      ...startup,
      scenarios: startup.scenarios.filter(
        (s) => s.storm || (s.handoff !== 'pass-on' && s.handoff !== 'circle'),
      ),
    };
    expect(() => drawPlan(setup(), empty)).toThrow(/no scenario for a slot/);
  });
});
