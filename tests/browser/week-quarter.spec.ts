// The week's quarter is the same for somebody who has never flown and for somebody who has flown a lot.

import { weekQuarter } from '../../src/flight/index.ts';
import { inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { keep, openTitle } from './saves.ts';
import { raw } from './words.ts';

test("the week's quarter is the same whatever one has flown", async ({ page }) => {
  // The Sunday of week 48, and the Monday after it.
  for (const [day, week] of [
    ['2026-11-29T12:00:00', 48],
    ['2026-11-30T12:00:00', 49],
  ] as const) {
    await page.clock.setFixedTime(new Date(day));
    for (const flightsFlown of [0, 7]) {
      await keep(page, { flightsFlown, settings: { tier: 'words' } });
      await openTitle(page, 'lng=nb&seed=11');
      await page.getByRole('button', { name: raw('nb', 'common:title.week') }).press('Enter');
      await inPhase(page, 'pre-flight');
      expect((await logOf(page)).setup).toMatchObject(weekQuarter({ year: 2026, week }));
    }
  }
});
