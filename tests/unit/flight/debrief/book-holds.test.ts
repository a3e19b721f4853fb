// The printed book of a paper flight holds whatever was done before: 200 quarters, spread evenly over every company's flights, each flown in four ways
// that leave everything, nothing or half of it behind. All 200 of one flight: `npm run fly -- --paper --company agency --flight 3 --seeds 1-200`.

import { expect, it } from 'vitest';
import { contentOf } from '../../../../scripts/content-files.ts';
import { paperReport } from '../../../../scripts/paper-report.ts';

const QUARTERS = 200;
const WAYS = 4;
const FLIGHTS = [1, 2, 3, 4];
const PLACES = [
  ...['startup', 'consulting', 'agency'].flatMap((company) => FLIGHTS.map((flight) => ({ company, flight }))),
  { company: 'storm', flight: 4 },
].map((place, i, all) => ({
  ...place,
  seeds: Array.from({ length: QUARTERS }, (_, seed) => seed + 1).filter((seed) => seed % all.length === i),
}));

it('are 200 quarters', () => {
  expect(PLACES.flatMap(({ seeds }) => seeds)).toHaveLength(QUARTERS);
});

it.each(PLACES)(
  'holds in flight $flight of $company, and each call has been asked for',
  ({ company, flight, seeds }) => {
    const told = paperReport(contentOf(company), flight, seeds);
    expect(told.broken).toEqual([]);
    expect(told.flights).toBe(WAYS * seeds.length);
    expect(told.calls).toBeGreaterThan(100 * seeds.length);
  },
);
