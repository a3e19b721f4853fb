// A player's very first quarter is drawn among those that flawless play lands on plan, in every company.

import { beforeAll, describe, expect, it } from 'vitest';
import { contentToFly } from '../../../scripts/content-files.ts';
import { firstSeed } from '../../../src/app/first-quarter.ts';
import { fetchRules } from '../../../src/app/rules.ts';
import { flawlessLanding, flyByPolicy, landingOf, newFlight, setupIn } from '../../../src/flight/index.ts';
import { seeds } from '../../builders/quarter.ts';

const WISH = { flightNumber: 1, missedBefore: [], seenBefore: [] };
const DRAWS = 200;
/** More seeds apart than one draw looks at. */
const APART = 20;

beforeAll(() => fetchRules());

describe.each(['startup', 'consulting', 'agency'])('%s', (company) => {
  const { content } = contentToFly(company);

  it(`of ${DRAWS} first quarters flawless play lands at least nine in ten on plan`, async () => {
    let onPlan = 0;
    // One after another: the quarter that is found is then still laid out when it is flown.
    for (const draw of seeds(DRAWS)) {
      let next = draw * APART;
      const seed = await firstSeed(content, WISH, () => (next += 1));
      const { state } = flyByPolicy(setupIn(content, { ...WISH, seed }), content, 'right');
      if (landingOf(state) >= 1) onPlan += 1;
    }
    expect(onPlan / DRAWS).toBeGreaterThanOrEqual(0.9);
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
