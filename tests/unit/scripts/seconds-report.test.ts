// The estimate of how long a flight takes counts the game's own texts, so a text that is renamed must not break it.

import { expect, it } from 'vitest';
import { secondsOf } from '../../../scripts/seconds-report.ts';
import { startup } from '../../builders/flight.ts';

it.each(['nb', 'en'] as const)('counts every part of a flight, %s', (language) => {
  const { school, tower, cockpit, slip, short, turn, flight, towerShare } = secondsOf(startup, language, [1]);
  const parts = [school, tower.first, tower.others, cockpit, slip, short, turn];
  expect(parts.every((seconds) => seconds > 2 && seconds < 300)).toBe(true);
  expect(flight).toBeGreaterThan(tower.first + 3 * tower.others + cockpit);
  expect(towerShare).toBeGreaterThan(0.4);
  expect(towerShare).toBeLessThan(0.65);
});
