// The radar as the tower sees it: case numbers, trails, and that no open call contradicts an instrument of either seat.
// Must not test how it is drawn.

import { describe, expect, it } from 'vitest';
import { towerView } from '../../src/flight/index.ts';
import type { FlightState } from '../../src/flight/types.ts';
import { flight } from '../builders/flight.ts';
import { seeds } from '../builders/quarter.ts';

/** Every week's state of a flight flown by a policy, at the beginning of the week. */
function weeksOf(seed: number, policy: 'none' | 'right' | 'coin' = 'none', flightNumber = 1): FlightState[] {
  const flying = flight().seed(seed).number(flightNumber).parked();
  return Array.from({ length: 13 }, (_, k) => flying.reach(k + 1, policy).state);
}

describe('case numbers', () => {
  it('are unique in the company, three digits, and never a callsign’s', () => {
    for (const seed of seeds(20)) {
      for (const state of weeksOf(seed)) {
        const { blips } = towerView(state);
        expect(new Set(blips.map((blip) => blip.id)).size).toBe(blips.length);
        expect(blips.every((blip) => /^[1-9]\d\d$/.test(blip.id))).toBe(true);
        const callsigns = new Set(state.planned.map((p) => `${p.number}`));
        expect(blips.some((blip) => callsigns.has(blip.id))).toBe(false);
      }
    }
  });

  it('stay with their deal while it lives', () => {
    for (const seed of seeds(20)) {
      const numbers = new Map<number, number>();
      for (const { quarter } of weeksOf(seed)) {
        for (const deal of quarter.cells.flatMap((cell) => cell.deals)) {
          if (deal.stage === 0) expect(deal.number).toBe(0);
          else expect(deal.number).toBe(numbers.get(deal.key) ?? deal.number);
          if (deal.stage > 0) numbers.set(deal.key, deal.number);
        }
      }
    }
  });
});

describe('a trail', () => {
  it('is where the case stood in the last four weeks, and empty before it was one', () => {
    let compared = 0;
    for (const seed of seeds(5)) {
      const radar = weeksOf(seed).map((state) => new Map(towerView(state).blips.map((b) => [b.id, b])));
      for (const [at, blips] of radar.entries()) {
        if (at < 4) continue;
        for (const blip of blips.values()) {
          const stood = [4, 3, 2, 1].flatMap((back) => radar[at - back]?.get(blip.id)?.weeks ?? []);
          expect(blip.trail).toEqual(stood);
          compared += stood.length;
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});
