// Where the levers of the picture are, and what the cockpit's view says about them.

import { describe, expect, it } from 'vitest';
import { cockpitView } from '../../../../src/flight/index.ts';
import { FULL_EFFORT, handleAt, leverBoxes, leverTravel } from '../../../../src/world/cockpit/lever-place.ts';
import { flight, startup } from '../../../builders/flight.ts';

describe('a lever', () => {
  it('stands between its stops, higher with more effort', () => {
    expect(leverTravel(0)).toBe(0);
    expect(leverTravel(FULL_EFFORT)).toBe(1);
    expect(leverTravel(1)).toBe(1);
    expect(leverTravel(0.3)).toBeGreaterThan(leverTravel(0.2));
    expect([0, 0.5, 1].map((travel) => handleAt(travel, 10, 50))).toEqual([50, 30, 10]);
  });

  it('has a place of its own beside the others', () => {
    const boxes = leverBoxes(5, 520, 52, 20);
    expect(boxes.map(({ x }) => x)).toEqual([20, 120, 220, 320, 420]);
    expect(new Set(boxes.map(({ width }) => width))).toEqual(new Set([100]));
  });
});

describe('the levers of the cockpit', () => {
  it('stand where the effort is set, and follow an order', () => {
    const flying = flight().number(2).parked().reach(3).sit('cockpit');
    const before = cockpitView(flying.state, startup).efforts;
    expect(before).toEqual(flying.state.quarter.cells.map(({ effort }) => effort));
    flying.do({ kind: 'trim-effort', from: 1, to: 2, points: 5 });
    const after = cockpitView(flying.state, startup).efforts;
    expect(after[1]).toBeCloseTo((before[1] ?? 0) - 0.05, 12);
    expect(after[2]).toBeCloseTo((before[2] ?? 0) + 0.05, 12);
  });

  it('are held on a first flight and without fuel, with the rule book’s own reason', () => {
    expect(cockpitView(flight().reach(3).sit('cockpit').state, startup).trimRefusal).toBe('not-this-flight');
    const { state } = flight().number(2).parked().reach(3).sit('cockpit');
    expect(cockpitView(state, startup).trimRefusal).toBeNull();
    expect(cockpitView({ ...state, fuel: 0 }, startup).trimRefusal).toBe('no-fuel');
  });
});
