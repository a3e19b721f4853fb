// Whether the cockpit has something to decide: no shape is always best, no plain rule finds it, and the figures on the screen do.
// `npm run fly -- --desks` measures the same over more seeds.

import { describe, expect, it } from 'vitest';
import { cockpitReport, everywhereReport, fuelReport } from '../../../scripts/cockpit-report.ts';
import { SHAPES } from '../../../src/quarter/remedies.ts';
import { startup } from '../../builders/flight.ts';
import { mean, seeds } from '../../builders/quarter.ts';

describe('300 decisions of the startup', () => {
  const report = cockpitReport(startup, seeds(25), 1);

  it('are each best met by another shape now and then, and sometimes by none', () => {
    expect(report.decisions).toBe(300);
    for (const shape of SHAPES)
      expect(mean(Object.values(report.bestShare).map((shares) => shares[shape]))).toBeGreaterThan(0.1);
    expect(report.leaveIt).toBeGreaterThan(0.05);
    const { dearest, cheapest, fastest, strongest } = report;
    expect(Math.max(dearest, cheapest, fastest, strongest)).toBeLessThan(0.55);
  });

  it('are wise when one goes by the figures on the screen, and differ in value', () => {
    expect(report.careful).toBeGreaterThan(0.8);
    expect(report.medianLead).toBeGreaterThan(0.12);
    expect(report.likelyDiffers).toBeGreaterThan(0.2);
  });
});

describe('the fuel of second flights', () => {
  it('lasts for the ideal, and runs dry where the dearest is ordered everywhere', () => {
    const { idealUsed, dearestDryByWeek9 } = fuelReport({
      content: startup,
      seeds: seeds(12),
      flightNumber: 2,
    });
    expect(idealUsed).toBeGreaterThan(0.5);
    expect(idealUsed).toBeLessThan(0.97);
    expect(dearestDryByWeek9).toBeGreaterThan(0.5);
  });
});

describe('one’s own people everywhere', () => {
  it.each([1, 2])('are no plan: they do one thing at a time, flight %d', (flightNumber) => {
    const { own } = everywhereReport({ content: startup, seeds: seeds(5), flightNumber }, ['own']);
    expect(own?.saved).toBeLessThan(0.85);
    expect(own?.wise).toBeLessThan(0.7);
  });
});
