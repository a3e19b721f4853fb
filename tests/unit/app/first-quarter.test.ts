// A player's very first quarter is drawn among those that flawless play lands on plan; every other is as it is drawn.

import { beforeAll, describe, expect, it } from 'vitest';
import { contentToFly } from '../../../scripts/content-files.ts';
import { firstSeed } from '../../../src/app/first-quarter.ts';
import { fetchRules } from '../../../src/app/rules.ts';
import { flawlessLanding, flyByPolicy, landingOf, newFlight, setupIn } from '../../../src/flight/index.ts';
import { startup } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';
import { visit } from '../../builders/visit.ts';

const WISH = { flightNumber: 1, missedBefore: [], seenBefore: [] };
const DRAWS = 200;
/** More seeds apart than one draw looks at. */
const APART = 20;

beforeAll(() => fetchRules());

const takeOff = (seed: number) => newFlight(setupIn(startup, { ...WISH, seed }), startup);

describe.each(['startup', 'consulting', 'agency'])('%s', (company) => {
  const { content } = contentToFly(company);

  it(`of ${DRAWS} first quarters flawless play lands at least nine in ten on plan`, {
    timeout: 240_000,
  }, () => {
    const onPlan = seeds(DRAWS).filter((draw) => {
      let next = draw * APART;
      const seed = firstSeed(content, WISH, () => (next += 1));
      const { state } = flyByPolicy(setupIn(content, { ...WISH, seed }), content, 'right');
      return landingOf(state) >= 1;
    });
    expect(onPlan.length / DRAWS).toBeGreaterThanOrEqual(0.9);
  });

  it('what is expected of flawless play is what it lands on average', { timeout: 60_000 }, () => {
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

it('where none of a few will do, the last is flown', () => {
  const poor = seeds(200).find((seed) => flawlessLanding(takeOff(seed)) < 0.9) ?? expect.fail('none');
  let drawn = 0;
  const newSeed = () => {
    drawn += 1;
    return poor;
  };
  expect(firstSeed(startup, WISH, newSeed)).toBe(poor);
  expect(drawn).toBe(8);
});

describe('of two seeds, of which the first would land below plan,', () => {
  const low = seeds(200).find((seed) => flawlessLanding(takeOff(seed)) < 0.9) ?? expect.fail('none');
  const high = seeds(200).find((seed) => flawlessLanding(takeOff(seed)) > 1.2) ?? expect.fail('none');

  async function flownSeed(parameters: Parameters<typeof visit>[0], start = 'fly' as 'fly' | 'flyWeek') {
    // The logbook draws the first for a name of its own.
    const drawn = [0, low, high];
    const at = await visit({ ...parameters, newSeed: () => drawn.shift() ?? expect.fail('drawn too often') });
    if (start === 'fly') at.store.startFlight({});
    else at.store.flyWeek();
    await at.settle();
    return at.store.session.peek()?.setup.seed;
  }

  it('a first quarter has the second', async () => {
    expect(await flownSeed({})).toBe(high);
  });

  it.each([
    ['a second flight', { flight: 2 }],
    ['a schedule in the address', { schedule: 'demo' }],
    ['a flight of two', { crew: 'tower' as const }],
    ['a flight with a book', { paper: true }],
  ])('%s has the first', async (_, parameters) => {
    expect(await flownSeed({ parameters })).toBe(low);
  });

  it('a seed in the address is flown, and so is the week’s quarter', async () => {
    expect(await flownSeed({ parameters: { seed: low } })).toBe(low);
    expect(await flownSeed({}, 'flyWeek')).not.toBe(high);
  });
});
