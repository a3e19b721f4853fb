// What must hold for a quarter: the books balance, stocks agree with flows, and one branch does not affect another.

import { describe, expect, it } from 'vitest';
import { companyIds, modelOf } from '../../../scripts/content-files.ts';
import { normReading } from '../../../src/quarter/figures.ts';
import { projectedLanding } from '../../../src/quarter/landing.ts';
import { advance, copyQuarter, wonSoFar } from '../../../src/quarter/quarter.ts';
import { KINDS } from '../../../src/quarter/types.ts';
import { booksOf, weekFaults } from '../../builders/books.ts';
import { at, disturbance, mean, quarter, seeds, undisturbed } from '../../builders/quarter.ts';

const companies = companyIds();
const startup = modelOf('startup');

describe.each(companies)('%s', (company) => {
  const whole = modelOf(company).undisturbed;

  it('created = won + lost + open, in every week, whatever is disturbed', () => {
    for (const [i, kind] of KINDS.entries()) {
      let state = quarter(i + 1, [disturbance(kind)], company);
      expect(booksOf(state)).toEqual([]);
      while (state.week <= 13) {
        const before = state;
        state = advance(state);
        expect(weekFaults(before, state)).toEqual([]);
      }
    }
  });

  it('wins on average what it is said to win undisturbed', () => {
    const won = seeds(150).map((seed) => wonSoFar(undisturbed(14, seed, company)));
    const error = Math.sqrt(mean(won.map((w) => (w - mean(won)) ** 2)) / won.length);
    expect(Math.abs(mean(won) - whole)).toBeLessThan(0.02 * whole + 2 * error);
  });

  it('at take-off the projected landing is what it wins undisturbed, on average', () => {
    const projected = mean(seeds(100).map((seed) => projectedLanding(undisturbed(1, seed, company))));
    expect(projected).toBeGreaterThan(0.95);
    expect(projected).toBeLessThan(1.05);
  });

  it('Little’s law: the stock of a stage is its inflow times the time spent there', () => {
    const stock = [0, 0, 0, 0];
    const entered = [0, 0, 0, 0];
    let weeks = 0;
    for (const seed of seeds(40)) {
      for (let week = 1; week <= 13; week += 1) {
        const deals = (at: number) => undisturbed(at, seed, company).cells.flatMap((cell) => cell.deals);
        const before = new Map(deals(week).map((deal) => [deal.key, deal.stage]));
        for (const deal of deals(week + 1)) {
          stock[deal.stage] = (stock[deal.stage] ?? 0) + 1;
          if (before.get(deal.key) !== deal.stage) entered[deal.stage] = (entered[deal.stage] ?? 0) + 1;
        }
        weeks += 1;
      }
    }
    for (const stage of [1, 2, 3] as const) {
      // Each week a stage is left with probability 1 − e^(−1/(dwell × slow)); slow is .75 where there is room.
      const dwell = modelOf(company).dwell[stage];
      const expected = (slow: number) =>
        ((entered[stage] ?? 0) / weeks) * (1 / (1 - Math.exp(-1 / (dwell * slow))));
      const measured = (stock[stage] ?? 0) / weeks;
      expect(measured).toBeGreaterThan(0.95 * expected(0.75));
      expect(measured).toBeLessThan(1.05 * expected(1.5));
    }
  });

  it('capacity is what an undisturbed company has open', () => {
    const open = mean(
      seeds(60).map((seed) =>
        undisturbed(7, seed, company).cells.reduce(
          (sum, c) => sum + c.deals.filter((d) => d.stage > 0).length,
          0,
        ),
      ),
    );
    expect(open / modelOf(company).capacity).toBeGreaterThan(0.75);
    expect(open / modelOf(company).capacity).toBeLessThan(1.15);
  });
});

describe('the recurring-revenue bridge', () => {
  // 220 customers × 24.102 % × 10 000 kr. A week adds 1.6 % ÷ 4.33 and takes away 1.8 % ÷ 4.33. With a whole cohort unhappy it adds
  // 1.024 % ÷ 4.33 and takes away 6.738 % ÷ 4.33. The factors of thirteen weeks are .999538¹³ and .986803¹³.
  it.each([
    ['undisturbed', [], 527_076.18],
    ['with an unhappy cohort', [disturbance('cohort', { week: 1 })], 446_148.71],
  ] as const)('opening + expansion − churn = closing, %s', (_, disturbances, closing) => {
    const state = quarter(4, disturbances);
    expect(state.cells[0]?.recurring).toBeCloseTo(530_251.33, 1);
    expect(at(14, state).cells[0]?.recurring).toBeCloseTo(closing, 1);
  });
});

describe('branches', () => {
  it('the same quarter flown twice is the same', () => {
    expect(at(14, quarter(11, [disturbance('price')]))).toEqual(at(14, quarter(11, [disturbance('price')])));
  });

  it('a disturbance of one segment leaves every other segment as it was', () => {
    for (const kind of KINDS) {
      const plain = at(14, quarter(5)).cells.slice(1);
      const bent = at(14, quarter(5, [disturbance(kind)])).cells.slice(1);
      expect(bent).toEqual(plain);
    }
  });

  it('a draw more in one branch does not shift another: deals in both branches keep value and quality', () => {
    const plain = at(9, quarter(5));
    const fewer = at(9, quarter(5, [disturbance('reach')]));
    const byKey = new Map((plain.cells[0]?.deals ?? []).map((deal) => [deal.key, deal]));
    const shared = (fewer.cells[0]?.deals ?? []).filter((deal) => byKey.has(deal.key));
    expect(shared.length).toBeGreaterThan(2);
    expect(fewer.cells[0]?.createdCount).toBeLessThan(plain.cells[0]?.createdCount ?? 0);
    for (const deal of shared) {
      const twin = byKey.get(deal.key);
      expect(deal.quality).toBe(twin?.quality);
      if (deal.value > 0 && (twin?.value ?? 0) > 0) expect(deal.value).toBe(twin?.value);
    }
  });

  it('advancing changes nothing in the state it was given', () => {
    const state = at(3, quarter(8, [disturbance('order')]));
    const kept = JSON.stringify(state);
    advance(state);
    copyQuarter(state).cells[0]?.deals.pop();
    expect(JSON.stringify(state)).toBe(kept);
  });

  it('a quarter survives JSON in the middle', () => {
    const state = at(6, quarter(8, [disturbance('stall')]));
    expect(at(14, JSON.parse(JSON.stringify(state)) as typeof state)).toEqual(at(14, state));
  });
});

describe('norms', () => {
  it('an undisturbed segment shows the norm, but for market and chance', () => {
    const state = at(5, quarter(2));
    for (const [i, cell] of state.cells.entries()) {
      const norm = normReading(startup, cell, i);
      const now = cell.history.at(-1);
      expect(now?.response).toBe(norm.response);
      expect(now?.quoteDays).toBe(norm.quoteDays);
      expect(now?.accounts).toBeCloseTo(norm.accounts, -1);
      expect(Math.abs((now?.leadLevel ?? 0) / norm.leadLevel - 1)).toBeLessThan(0.3);
    }
  });
});
