// What must hold whatever a player does: the books balance, and a seat has one order a week.

import { describe, expect, it } from 'vitest';
import { type FlightState, type Policy, type Seat } from '../../../src/flight/index.ts';
import { booksOf, weekFaults } from '../../builders/books.ts';
import { type Flying, flight } from '../../builders/flight.ts';

/** How recurring revenue changes in a week when all customers are content: 1 + (1.6 % − 1.8 %) ÷ 4.33. */
const CALM_WEEK = 0.999_538_106;

const FLOWN = (['right', 'wrong-first', 'probe', 'coin', 'som', 'none'] as const satisfies Policy[]).map(
  (policy, i) => ({ policy, seed: i + 1, flightNumber: 1 + (i % 3) }),
);

/** The flight at the beginning of each week, and after the last week. */
function weeksOf(flying: Flying, policy: Policy): FlightState[] {
  return Array.from({ length: 14 }, (_, i) => flying.reach(i + 1, policy).state);
}

describe.each(FLOWN)(
  'flight $flightNumber of seed $seed, flown by $policy',
  ({ policy, seed, flightNumber }) => {
    const flying = flight().seed(seed).number(flightNumber).parked();
    const weeks = weeksOf(flying, policy).map(({ quarter }) => quarter);
    const pairs = weeks.slice(1).map((after, i) => ({ before: weeks[i] ?? after, after }));

    it('has in every week created as many deals as are won, lost or open', () => {
      expect(weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
      expect(weeks.flatMap(booksOf)).toEqual([]);
      expect(pairs.flatMap(({ before, after }) => weekFaults(before, after))).toEqual([]);
    });

    it('opens each week with the recurring revenue of the last, and no sale of the quarter in it', () => {
      let calm = 0;
      for (const { before, after } of pairs) {
        for (const [i, cell] of after.cells.entries()) {
          const ratio = cell.recurring / (before.cells[i]?.recurring ?? Number.NaN);
          const unhappy = after.disturbances.some(
            (d) =>
              d.cell === i &&
              ['cohort', 'order', 'capacity'].includes(d.kind) &&
              !d.chance &&
              d.week <= before.week,
          );
          if (unhappy) expect(ratio).toBeLessThan(CALM_WEEK + 1e-9);
          else expect(ratio).toBeCloseTo(CALM_WEEK, 8);
          expect(ratio).toBeGreaterThan(0.9);
          calm += Number(!unhappy);
        }
      }
      expect(calm).toBeGreaterThan(0);
    });

    it('spends no seat twice in a week', () => {
      const spent: string[] = [];
      let week = 1;
      for (const event of flying.events) {
        const spend = (seat: Seat) => spent.push(`week ${week}, ${seat}`);
        if (event.kind === 'week-turned') week = event.to;
        if (event.kind === 'strip-stamped') {
          const strip = flying.state.strips.find(({ id }) => id === event.strip);
          if (strip?.storm === false) spend(event.stamp.seat);
        }
        if (event.kind === 'remedy-ordered' && event.slip !== null) spend('cockpit');
      }
      expect(new Set(spent).size).toBe(spent.length);
      // A flight by nobody gives no orders. In the others each of the seven full strips is stamped.
      expect(spent.length >= 7).toBe(policy !== 'none');
    });
  },
);
