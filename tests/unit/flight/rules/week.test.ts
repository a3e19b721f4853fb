// What happens by itself as weeks turn: arrivals, echoes, Friday choices, the landing and its score.

import { describe, expect, it } from 'vitest';
import { effectOf } from '../../../../src/app/effects.ts';
import { totalPoints } from '../../../../src/flight/index.ts';
import { flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

describe('what arrives', () => {
  it('is announced as an arrival only when a strip comes to the player', () => {
    for (const seed of seeds(6)) {
      const flying = flight()
        .seed(seed)
        .number(2)
        .parked()
        .reach(99, seed % 2 === 0 ? 'right' : 'none');
      const arrivals = flying.events.flatMap((e) => (e.kind === 'strip-arrived' ? [e.strip] : []));
      expect(arrivals.length).toBeGreaterThan(7);
      expect(arrivals.every((s) => s.status === 'arrived' && s.stamps.length === 0)).toBe(true);
      expect(new Set(arrivals.map((s) => s.id)).size).toBe(arrivals.length);
      const kinds = new Set(flying.events.map((e) => e.kind));
      expect(kinds.has(seed % 2 === 0 ? 'check-planned' : 'storm-closed')).toBe(true);
    }
  });

  it('sounds; a storm that passes and a check that is set do not', () => {
    const { state } = flight().reach(1);
    const [strip] = state.strips;
    if (strip === undefined) throw new Error('no strip in week 1');
    expect(effectOf({ kind: 'strip-arrived', strip }, state)).toBe('strip');
    expect(effectOf({ kind: 'strip-arrived', strip: { ...strip, storm: true } }, state)).toBe('caution');
    expect(effectOf({ kind: 'storm-closed', strip: strip.id }, state)).toBeNull();
    const check = { about: 'response', cell: 0, fromWeek: 7, fullWeek: 7, dueWeek: 9 } as const;
    expect(effectOf({ kind: 'check-planned', strip: strip.id, check }, state)).toBeNull();
  });
});

describe('a missed responsibility', () => {
  it('comes back as a storm’s echo in week 12, in the same seat', () => {
    let met = 0;
    for (const seed of seeds(12)) {
      const { state } = flight().seed(seed).reach(12, 'wrong');
      for (const echo of state.strips.filter((s) => s.echo)) {
        const original = state.strips.find((s) => !s.echo && !s.storm && s.scenario === echo.scenario);
        expect(original?.stamps[0]?.verdict.seat).toBe('wrong');
        const cause = state.quarter.disturbances.find((d) => d.id === echo.disturbance)?.cause;
        expect(cause).toBe(startup.scenario(echo.scenario).cause);
        met += 1;
      }
    }
    expect(met).toBeGreaterThanOrEqual(12);
  });

  it('there is none where nothing was missed', () => {
    expect(
      flight()
        .seed(3)
        .reach(13, 'right')
        .state.strips.some((s) => s.echo),
    ).toBe(false);
  });
});

describe('Fridays', () => {
  it('come three times, once in a first flight, and lapse with the week where nothing is chosen', () => {
    expect(flight().reach(99).state.fridaysTaken).toHaveLength(1);
    const flying = flight().number(2).reach(5);
    expect(flying.state.friday).not.toBeNull();
    const without = flying.branch().do({ kind: 'turn-week' });
    expect([without.state.week, without.state.friday, without.state.fridaysTaken]).toEqual([6, null, []]);
    expect(without.events).toContainEqual({ kind: 'friday-lapsed', with: 'week' });
    flying.do({ kind: 'choose-friday', option: 1 });
    expect(flying.state.fridaysTaken[0]?.chosen).toBe(1);
    expect(flying.land().state.fridaysTaken).toHaveLength(3);
  });

  it('a scan sharpens one segment, an inbox owner speeds up one', () => {
    const flying = flight().number(2).reach(5);
    const [scan, inbox] = flying.state.friday?.options ?? [];
    const before = flying.state.quarter.cells;
    const scanned = flying.branch().do({ kind: 'choose-friday', option: 0 }).state.quarter.cells;
    const trained = flying.branch().do({ kind: 'choose-friday', option: 1 }).state.quarter.cells;
    expect(scanned[scan?.cell ?? 0]?.noise).toBe((before[scan?.cell ?? 0]?.noise ?? 0) / 2);
    expect(trained[inbox?.cell ?? 0]?.responseFactor).toBeCloseTo(0.8);
  });
});

describe('the end', () => {
  it('a perfect flight scores more than a coin’s, which scores more than none', () => {
    const points = (policy: 'right' | 'coin' | 'none') =>
      totalPoints(flight().seed(4).reach(99, policy).state.score);
    expect(points('right')).toBeGreaterThan(points('coin'));
    expect(points('coin')).toBeGreaterThan(points('none'));
  });

  it('a trainer’s stop ends the flight after that week', () => {
    const { state } = flight().stopAfter(7).reach(99, 'right');
    expect([state.phase, state.week]).toEqual(['landed', 8]);
  });
});
