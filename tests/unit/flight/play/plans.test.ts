// The sales plans that the companies' files hold can be met: they are about what flawless play wins on seven seeds of ten. A few seeds guard
// that; `npm run fly -- --plan` works the plans out on a thousand.

import { describe, expect, it } from 'vitest';
import { contentToFly } from '../../../../scripts/content-files.ts';
import { planLines, plansOf } from '../../../../scripts/plan-report.ts';
import { SCHEDULES, flyByPolicy, landingOf, newFlight } from '../../../../src/flight/index.ts';
import { makeContent } from '../../../../src/content/index.ts';
import { wonSoFar } from '../../../../src/quarter/quarter.ts';
import { setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

describe('the plan', () => {
  it.each([
    ['startup', ['first', 'second', 'third'], 12, 0.15],
    // Few and large deals, which scatter more.
    ['consulting', ['first'], 16, 0.3],
    ['agency', ['first'], 16, 0.25],
  ] as const)('%s: that of %j is near what flawless play wins', (company, schedules, count, tolerance) => {
    const { content } = contentToFly(company);
    for (const [schedule, { plan }] of Object.entries(plansOf(content, seeds(count), schedules)))
      expect(Math.abs(content.planFor(schedule) / plan - 1), schedule).toBeLessThan(tolerance);
  });

  it('is a round number of its own for every kind of flight of every company', () => {
    for (const company of ['startup', 'consulting', 'agency']) {
      const { plans } = contentToFly(company).content;
      expect(Object.keys(plans)).toEqual(SCHEDULES.filter(({ joined }) => !joined).map(({ id }) => id));
      for (const plan of Object.values(plans)) expect(plan % 10_000).toBe(0);
    }
  });

  it('of the file is counted on the same seeds', () => {
    const content = makeContent({ ...startup, plans: { ...startup.plans, first: 1 } });
    expect(plansOf(content, seeds(2), ['first'])['first']?.filed).toEqual({ plan: 1, onPlan: 1 });
    expect(plansOf(makeContent({ ...startup, plans: {} }), seeds(1), ['first'])['first']?.filed).toBeNull();
  });

  it.each(['consulting', 'agency', 'storm'])(
    '%s: a guess costs the first company’s by the plan or a little less, and as much more may be lost by a wise decision',
    (company) => {
      const { decisions, planFor } = contentToFly(company).content;
      const schedule = company === 'storm' ? 'storm' : 'first';
      const times = planFor(schedule) / startup.planFor('first');
      // Less where chance in the seats would otherwise save under a quarter.
      const guess = decisions.guess / startup.decisions.guess / times;
      expect(guess).toBeGreaterThan(0.9);
      expect(guess).toBeLessThan(1.03);
      expect(Math.abs(decisions.slack / startup.decisions.slack / times - 1)).toBeLessThan(0.03);
    },
  );

  it('is what the flight is measured by, and changes nothing that is won', () => {
    const [low, high] = [1_000_000, 4_000_000].map((plan) => {
      const content = makeContent({ ...startup, plans: { ...startup.plans, first: plan } });
      return flyByPolicy(setup({ seed: 3 }), content, 'right').state;
    });
    if (low === undefined || high === undefined) throw new Error('not flown');
    expect(wonSoFar(low.quarter)).toBe(wonSoFar(high.quarter));
    expect(landingOf(low)).toBeCloseTo(4 * landingOf(high), 10);
    expect(low.fuel).toBe(high.fuel);
  });

  it('is missed where a company has none at all; without one of its own a schedule has the first flight’s', () => {
    const content = makeContent({ ...startup, plans: {} });
    const first = makeContent({ ...startup, plans: { first: 1_000_000 } });
    expect(first.planFor('third')).toBe(1_000_000);
    expect(() => newFlight(setup(), content)).toThrow('plan of startup for the first flight');
  });

  it('is printed as the company’s file holds it', () => {
    const right = { p10: 1, p30: 2, median: 3, p90: 4 };
    const figures = { plan: 2_710_000, filed: null, right, onPlan: 0.7, nobodyOnPlan: 0.3, nobody: 0.86 };
    const [heading, line] = planLines({ first: figures });
    expect(heading).toMatch(/^plans:/);
    expect(line).toBe('  first: 2710000');
  });
});
