// Nothing overlaps or is cut off in the states of a flight whose layout is their own, in any window and writing.

import { test } from './fixtures.ts';
import { FLIGHT_STATES } from './flight-states.ts';
import { DESK_SIZE, expectNoFaults } from './layouts.ts';
import { show } from './show.ts';

/** Desks, messages, read-backs, verdicts with cards, and logs. */
const STATES = [
  'desk face down',
  'desk given',
  'desk all opened',
  'desk likely named',
  'desk digging on',
  'desk report, chosen',
  'desk forecast, chosen',
  'desk alarm, chosen',
  'card curve',
  'card bars',
  'card documents',
  'card groups',
  'card intervals',
  'message without address',
  'message with address, filled in',
  'read-back corrected',
  'verdict on the right finding',
  'verdict on the wrong finding',
  'verdict on the partial report',
  'verdict on the forecast by word',
  'verdict on the alarm on an innocent record',
  'log of 0 lines',
  'log of 3 lines',
  'log with unlabelled lines',
  'slip that found nothing',
  'landing explained',
] as const satisfies readonly (keyof typeof FLIGHT_STATES)[];

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: DESK_SIZE });

for (const name of STATES) {
  test(`nothing overlaps or is cut off in any window: ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await show(page, FLIGHT_STATES[name](), 'lng=nb');
    await expectNoFaults(page, name);
  });
}
