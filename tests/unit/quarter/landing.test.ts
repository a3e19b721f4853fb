// What the quarter is expected to bring in, and why that changes from week to week.

import { describe, expect, it } from 'vitest';
import { newFlight, nextCommand, perform } from '../../../src/flight/index.ts';
import { type LandingChange, landingChange, projectedLanding } from '../../../src/quarter/landing.ts';
import { moveEffort, order, shake } from '../../../src/quarter/orders.ts';
import { advance } from '../../../src/quarter/quarter.ts';
import type { Remedy } from '../../../src/quarter/remedies.ts';
import type { QuarterState } from '../../../src/quarter/types.ts';
import { setup, startup } from '../../builders/flight.ts';
import { at, disturbance, quarter, seeds, undisturbed } from '../../builders/quarter.ts';

/** The change over the present week, with what is done in it. */
function over(state: QuarterState, done: (now: QuarterState) => QuarterState = (now) => now): LandingChange {
  const end = done(state);
  return landingChange(end, advance(end), projectedLanding(state));
}

/** Removes nine tenths from the second week after the order on. */
const CURE: Remedy = { price: 0, share: 0.9, first: 2, full: 2, lasts: null, shakes: false };

const drawn = ({ luck }: Pick<LandingChange, 'luck'>) => luck.reduce((all, { share }) => all + share, 0);

const sum = ({ matters, measures, market, luck, rest }: LandingChange) =>
  Object.values(matters).reduce((all, share) => all + share, measures + market + rest) + drawn({ luck });

describe('the change of the expected landing', () => {
  it('is luck and market alone where nothing is the matter', () => {
    const { matters, measures, market, luck, rest, total } = over(undisturbed(4, 1));
    expect(matters).toEqual({});
    expect(measures).toBeCloseTo(0, 9);
    expect(market + drawn({ luck }) + rest).toBeCloseTo(total, 9);
    expect(Math.abs(rest)).toBeLessThan(0.001);
  });

  it('is the matter that begins, and next to nothing of it is luck', () => {
    const [calm, ill] = [
      over(undisturbed(4, 1)),
      over(at(4, quarter(1, [disturbance('process', { week: 5 })]))),
    ];
    expect(Object.keys(ill.matters)).toEqual(['d1']);
    expect(ill.matters['d1']).toBeLessThan(-0.03);
    // The market weighs a little less on a segment that is ill.
    expect(drawn(ill)).toBeCloseTo(drawn(calm), 2);
    expect(ill.total - calm.total).toBeCloseTo(ill.matters['d1'] ?? 0, 2);
  });

  it('is the remedy in the week in which it lands, not in which it is ordered', () => {
    const ill = at(4, quarter(1, [disturbance('process')]));
    const ordered = over(ill, (now) => order(now, 'd1', CURE, 1));
    expect(ordered.measures).toBeCloseTo(0, 9);
    const landed = over(advance(order(ill, 'd1', CURE, 1)));
    expect(landed.measures).toBeGreaterThan(0.03);
    expect(landed.matters).toEqual({});
  });

  it('is nothing more while a matter stays as it was: what it costs was expected', () => {
    expect(over(at(6, quarter(1, [disturbance('process')]))).matters).toEqual({});
    const swelling = over(at(4, quarter(1, [disturbance('process', { swell: 4 })]))).matters['d1'];
    expect(swelling).toBeLessThan(-0.005);
  });

  it('counts rough air and moved effort as what was done, in the week in which it was done', () => {
    const ill = at(4, quarter(1, [disturbance('process')]));
    const [usual, shaken] = [over(ill), over(ill, (now) => shake(now, 'd1'))];
    expect(shaken.measures).toBeLessThan(usual.measures - 0.001);
    const calm = undisturbed(4, 1);
    const moved = over(calm, (now) => moveEffort(now, 0, 1, 0.05));
    expect(moved.measures).toBeCloseTo(
      projectedLanding(moveEffort(calm, 0, 1, 0.05)) - projectedLanding(calm),
      2,
    );
  });

  it('has a case that is lost or won in the luck of its segment, and nowhere else', () => {
    const before = undisturbed(4, 1);
    const after = advance(before);
    const told = projectedLanding(before);
    const [cell] = after.cells;
    const talk = cell?.deals.find(
      ({ key, stage }) => stage === 3 && before.cells[0]?.deals.some((d) => d.key === key),
    );
    if (cell === undefined || talk === undefined) expect.fail('no case that waits in talks');
    const instead = (change: Partial<typeof cell>) => {
      const deals = cell.deals.filter((deal) => deal !== talk);
      const cells = [{ ...cell, deals, ...change }, ...after.cells.slice(1)];
      return landingChange(before, { ...after, cells }, told);
    };
    const [waits, lost, won] = [
      landingChange(before, after, told),
      instead({ lostCount: cell.lostCount + 1 }),
      instead({ won: cell.won + talk.value, wonCount: cell.wonCount + 1 }),
    ];
    const elsewhere = ({ luck }: LandingChange) => luck.filter((one) => one.cell !== 0);
    const cases = ({ luck }: LandingChange) =>
      luck.find(({ cell: at, of }) => at === 0 && of !== 'enquiries' && of !== 'load') ?? expect.fail();
    for (const other of [lost, won]) {
      expect(elsewhere(other)).toEqual(elsewhere(waits));
      expect(other.rest).toBeCloseTo(waits.rest, 3);
      expect(sum(other)).toBeCloseTo(other.total, 9);
    }
    expect(cases(won).share - cases(lost).share).toBeCloseTo(talk.value / after.plan, 9);
    expect(cases(lost).share).toBeLessThan(cases(waits).share);
    expect(cases(lost).of).toBe('lost');
  });

  it('expects what comes: over many weeks no piece of the luck leans to either side', () => {
    const pieces = seeds(60).flatMap((seed) => over(undisturbed(4, seed)).luck);
    for (const kind of ['cases', 'enquiries'] as const) {
      const shares = pieces
        .filter(({ of }) => of !== 'load' && (of === 'enquiries') === (kind === 'enquiries'))
        .map(({ share }) => share);
      const mean = shares.reduce((all, share) => all + share, 0) / shares.length;
      const spread = Math.sqrt(shares.reduce((all, share) => all + share * share, 0) / shares.length);
      expect(shares.length).toBeGreaterThan(200);
      expect(Math.abs(mean)).toBeLessThan(0.2 * spread);
    }
  });

  it('is the sum of its parts in every week of a hundred flights, and the change that is told', () => {
    const policies = ['right', 'mostly', 'coin', 'som', 'none'] as const;
    let weeks = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      let state = newFlight(setup({ seed, flightNumber: 1 + (seed % 3) }), startup);
      for (;;) {
        const command = nextCommand(state, startup, policies[seed % policies.length] ?? 'right');
        if (command === null) break;
        state = perform(state, command, startup, { grading: false }).state ?? expect.fail();
      }
      const { landings, landingChanges } = state;
      expect(landingChanges).toHaveLength(landings.length - 1);
      for (const [i, change] of landingChanges.entries()) {
        const told = (landings[i + 1] ?? Number.NaN) - (landings[i] ?? Number.NaN);
        expect(change.total).toBeCloseTo(told, 9);
        expect(sum(change)).toBeCloseTo(told, 9);
        weeks += 1;
      }
    }
    expect(weeks).toBe(1300);
  });
});
