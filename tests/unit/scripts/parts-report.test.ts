// What a way of flying saves, taken apart by `npm run fly -- --parts`.

import { expect, it } from 'vitest';
import { partsOf } from '../../../scripts/parts-report.ts';
import { flyCampaign } from '../../../scripts/policy-report.ts';
import { at } from '../../../src/quarter/at.ts';
import { startup } from '../../builders/flight.ts';

const seeds = [1, 2];
const policies = ['right', 'coin', 'wrong'] as const;
const report = partsOf(startup, seeds, 1, policies);

it('the parts sum to what is saved', () => {
  for (const { policy, saved, mended, remedies, guesses, shaken } of report.policies)
    expect(mended - remedies - guesses - shaken, policy).toBeCloseTo(saved, 2);
});

it('only who guesses pays for guesses and shakes segments by them', () => {
  const [right, coin, wrong] = [0, 1, 2].map((i) => at(report.policies, i));
  expect(right).toMatchObject({ saved: 1, guesses: 0, shaken: 0, guessed: 0, wrongly: 0 });
  for (const one of [coin, wrong]) {
    expect(one?.guessed).toBeGreaterThan(0);
    expect(one?.guesses).toBeCloseTo((one?.guessed ?? 0) * report.guess, 2);
    expect(one?.shaken).toBeGreaterThan(0);
  }
  // All in the wrong seat: nothing is mended, apart from calls that either seat may take.
  expect(wrong?.wrongly).toBeGreaterThan(coin?.wrongly ?? 9);
  expect(wrong?.mended).toBeLessThan(0.2);
});

it('its medians are those of the table of the policies', () => {
  const flown = flyCampaign({ content: startup, seeds, flightNumber: 1 }, policies);
  expect(report.policies.map(({ median }) => median)).toEqual(flown.map(({ saved }) => saved.median));
});
