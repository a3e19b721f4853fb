// Nothing overlaps or is cut off on the screens and in the two seats, in any window and writing.

import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { DESK_SIZE, expectNoFaults } from './layouts.ts';
import { beginRide } from './riding.ts';
import { flying, SCREENS } from './screens.ts';

const QUERY = 'lng=nb&seed=4';
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  title: (page) => SCREENS.title(page, QUERY, true),
  'pre-flight': (page) => SCREENS['pre-flight'](page, QUERY),
  route: (page) => SCREENS.route(page, QUERY),
  logbook: (page) => SCREENS.logbook(page, QUERY),
  trainer: (page) => SCREENS.trainer(page, QUERY),
  own: (page) => SCREENS.own(page, QUERY),
  school: (page) => SCREENS.school(page, QUERY),
  ride: (page) => SCREENS.ride(page, QUERY),
  'item of a ride': (page) => beginRide(page, QUERY),
  cockpit: (page) => flying(page, QUERY, 'cockpit', true),
  tower: (page) => flying(page, QUERY, 'tower', true),
  debrief: (page) => SCREENS.debrief(page, QUERY),
  demo: (page) => SCREENS.demo(page, 'lng=nb'),
  'demo, second window': (page) => SCREENS['demo-notes'](page, 'lng=nb'),
};
/** The views with words in their picture. */
const PICTURES = new Set(['cockpit', 'tower']);

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: DESK_SIZE });

for (const [view, go] of Object.entries(VIEWS)) {
  test(`nothing overlaps or is cut off in any window: ${view}`, async ({ page }) => {
    test.setTimeout(240_000);
    await go(page);
    await expectNoFaults(page, view, PICTURES.has(view));
  });
}
