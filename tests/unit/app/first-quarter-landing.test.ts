// A player's very first quarter is drawn among those that flawless play lands on plan and nobody does not, in every company.

import { beforeAll, describe, expect, it } from 'vitest';
import { contentToFly } from '../../../scripts/content-files.ts';
import { firstSeed } from '../../../src/app/first-quarter.ts';
import { fetchRules } from '../../../src/app/rules.ts';
import { flawlessLanding, flyByPolicy, landingOf, newFlight, setupIn } from '../../../src/flight/index.ts';
import { seeds } from '../../builders/quarter.ts';

const WISH = { flightNumber: 1, missedBefore: [], seenBefore: [] };
const DRAWS = 100;
/** More seeds apart than one draw looks at. */
const APART = 40;

beforeAll(() => fetchRules());

describe.each(['startup', 'consulting', 'agency'])('%s', (company) => {
  const { content } = contentToFly(company);

  it(`of ${DRAWS} first quarters flawless play lands nine in ten on plan, and nobody hardly any`, async () => {
    const onPlan = { right: 0, none: 0 };
    // One after another: the quarter that is found is then still laid out when it is flown.
    for (const draw of seeds(DRAWS)) {
      let next = draw * APART;
      const seed = await firstSeed(content, WISH, () => (next += 1));
      for (const policy of ['right', 'none'] as const) {
        const { state } = flyByPolicy(setupIn(content, { ...WISH, seed }), content, policy);
        if (landingOf(state) >= 1) onPlan[policy] += 1;
      }
    }
    expect(onPlan.right / DRAWS).toBeGreaterThanOrEqual(0.9);
    expect(onPlan.none / DRAWS).toBeLessThanOrEqual(0.15);
  });

  it('what is expected of flawless play is what it lands on average', () => {
    const landings = seeds(40).map((seed) => {
      const setup = setupIn(content, { ...WISH, seed });
      const flown = landingOf(flyByPolicy(setup, content, 'right').state);
      return { flown, expected: flawlessLanding(newFlight(setup, content)) };
    });
    const mean = (of: 'flown' | 'expected') =>
      landings.reduce((sum, one) => sum + one[of], 0) / landings.length;
    expect(Math.abs(mean('expected') - mean('flown'))).toBeLessThan(0.05);
  });
});
