// Nothing overlaps or is cut off on the screens and in the two seats, in any window and writing, and axe finds nothing on them.

import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DESK_SIZE, expectNoFaults } from './layouts.ts';
import { VIEWS } from './views.ts';

/** The views with words in their picture. */
const PICTURES = new Set(['cockpit', 'tower']);

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: DESK_SIZE });

for (const [view, go] of Object.entries(VIEWS)) {
  test(`nothing overlaps or is cut off in any window, and no violation: ${view}`, async ({ page }) => {
    test.setTimeout(240_000);
    await go(page);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await expectNoFaults(page, view, PICTURES.has(view));
  });
}
