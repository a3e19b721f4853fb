// Simulated learners of five skills, flown through the real scheduler. What is assumed of them stands in docs/learning.md.

import { expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import { bandOf, cuesOf, unseenAfter } from '../../../scripts/learner-report.ts';
import { startup } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';

const ALL = ['startup', 'consulting', 'agency'].map(contentOf);

it('nine of ten of 500 learners have 75–90 % right after two flights', () => {
  const [first, second, third] = bandOf(startup, seeds(500), 3);
  expect(first?.inBand).toBeLessThan(0.4);
  expect(second?.inBand).toBeGreaterThanOrEqual(0.75);
  expect(third?.inBand).toBeGreaterThanOrEqual(0.9);
});

it('fewer have if nothing is known of them', () => {
  const third = bandOf(startup, seeds(100), 3, false)[2];
  expect(third?.inBand).toBeLessThan(0.75);
});

it('no row stays unseen by a learner who flies twelve flights of the three companies in turn', () => {
  // The last three are learners who once had a row left: of more rows with a known cause than a flight has full calls for.
  for (const seed of [...seeds(6), 25, 142, 361])
    expect(unseenAfter(ALL, seed, 12), String(seed)).toEqual([]);
});

it.each(ALL.map((content) => [content.id, content] as const))(
  'no row of %s stays unseen in twelve flights',
  (_, content) => {
    for (const seed of seeds(2)) expect(unseenAfter([content], seed, 12), String(seed)).toEqual([]);
  },
);

it.each(ALL.map((content) => [content.id, content] as const))(
  'practice does not let kind, caller or result of %s tell the seat',
  (_, content) => {
    // The bar is .60; sixty learners tell it to within .02.
    for (const share of Object.values(cuesOf(content, seeds(60)))) expect(share).toBeLessThanOrEqual(0.62);
  },
);
