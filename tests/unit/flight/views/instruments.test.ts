// No open strip contradicts an instrument: the figures that a call cites are compared with what the seats show in the same week.

import { describe, expect, it } from 'vitest';
import {
  cellFigures,
  cockpitView,
  engineDials,
  type FlightState,
  type Policy,
  type Strip,
  towerView,
} from '../../../../src/flight/index.ts';
import { figure } from '../../../../src/quarter/figures.ts';
import { TOLD, disturbanceOf } from '../../../../src/quarter/orders.ts';
import { flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

interface Met {
  readonly state: FlightState;
  readonly strip: Strip;
}

/** Every full strip at the moment of its call, from many flights flown by several policies. */
const met: readonly Met[] = (['none', 'right', 'wrong-first'] as Policy[]).flatMap((policy) =>
  [1, 2, 3].flatMap((flightNumber) =>
    seeds(8).flatMap((seed) => {
      const flying = flight().seed(seed).number(flightNumber).parked();
      return Array.from({ length: 13 }, (_, i) => flying.reach(i + 1, policy).state).flatMap((state) =>
        state.strips
          .filter((strip) => !strip.storm && strip.arrivedWeek === state.week)
          .map((strip) => ({ state, strip })),
      );
    }),
  ),
);

const engineOf = ({ state, strip }: Met) =>
  cockpitView(state, startup).engines.find((engine) => engine.cell === strip.cell);
const knowledge = ({ state, strip }: Met) => disturbanceOf(state.quarter, strip.disturbance).knowledge;

/** True when an older call of the segment cites this figure. The instruments then show it as that call cites it. */
const citedBefore = ({ state, strip }: Met, id: string) =>
  state.strips.some((s) => s.cell === strip.cell && s.arrivedWeek < strip.arrivedWeek && s.cites === id);

describe('a call and the instruments', () => {
  it('meet in every kind of cause', () => {
    expect(met.filter((one) => knowledge(one) >= TOLD).length).toBeGreaterThan(100);
    expect(met.filter((one) => knowledge(one) < TOLD).length).toBeGreaterThan(100);
  });

  it('look alike whether or not the cause is known: hatched, aged and lit by the call alone', () => {
    const seen = { known: new Set<string>(), hidden: new Set<string>() };
    for (const one of met) {
      const engine = engineOf(one);
      const lamp = cockpitView(one.state, startup).lamps.find(({ strip }) => strip === one.strip.id);
      const cell = one.state.quarter.cells[one.strip.cell];
      expect(engine?.asOfWeek).toBe(Math.max(0, one.state.week - 1 - (cell?.lag ?? 0)));
      seen[knowledge(one) >= TOLD ? 'known' : 'hidden'].add(`${engine?.hatched} ${lamp?.lit}`);
    }
    expect([...seen.known]).toEqual(['true true']);
    expect([...seen.hidden]).toEqual(['true true']);
  });

  it('show no weather of a segment in the cockpit before the tower has told of it', () => {
    const shown = new Set<boolean>();
    for (const { state } of met) {
      for (const { cell, weather, hatched } of cockpitView(state, startup).engines) {
        const told = state.quarter.disturbances.some(
          (d) => d.cell === cell && d.cause === 'hidden' && d.knowledge >= TOLD,
        );
        if (!told || hatched) expect(weather).toBeNull();
        shown.add(weather !== null);
      }
    }
    expect(shown).toEqual(new Set([true, false]));
  });

  it('the tower’s figures are the truth of the week they name, within the uncertainty they name', () => {
    // In week 1 a segment whose figures come late shows a week from before the quarter, which is called week 0.
    let compared = 0;
    for (const one of met.filter((m) => m.state.week > 1)) {
      const { state, strip } = one;
      const sector = towerView(state).sectors.find((s) => s.cell === strip.cell);
      const asOf = sector?.asOfWeek ?? 0;
      // Named in whole per cent; the figures swing by the exact one.
      const noise = state.quarter.cells[strip.cell]?.noise ?? 0;
      expect(Math.abs(noise - (sector?.noise ?? 1))).toBeLessThan(0.01);
      expect([1, 2]).toContain(state.week - asOf);
      const truth = cellFigures(state.quarter, strip.cell, asOf + 1).now;
      for (const { id, now } of (sector?.figures ?? []).filter((f) => !citedBefore(one, f.id))) {
        const at = figure(truth, id);
        expect(Math.abs(now - at)).toBeLessThanOrEqual(2 * noise * at + 1e-9);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it('in the first weeks nothing is older than the take-off, so that no two figures are called week 0', () => {
    for (const { state } of met.filter((one) => one.state.week <= 2)) {
      const lag = (cell: number) => state.quarter.cells[cell]?.lag ?? 0;
      for (const { cell, load } of cockpitView(state, startup).engines) {
        const week = state.week === 2 && lag(cell) > 0 ? 1 : state.week;
        const reading = cellFigures(state.quarter, cell, week).now;
        expect(reading.week).toBeGreaterThanOrEqual(0);
        expect(load).toBe(engineDials(state.quarter.company, cell, reading, startup.branch(cell).dials).load);
      }
    }
  });

  it('facts are frozen at the call: they are the readings of the week before it', () => {
    for (const { state, strip } of met) {
      const { now } = cellFigures(state.quarter, strip.cell);
      expect(now.week).toBe(state.week - 1);
      expect(strip.facts.leadsNow).toBe(now.leadLevel);
      expect(strip.facts.responseNow).toBe(Math.round(now.response));
    }
  });
});
