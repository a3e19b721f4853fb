// Colours forced by the system, as a contrast theme of Windows does: what differs must still look different.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { FLIGHT_STATES } from './flight-states.ts';
import { pictureAt } from './pictures.ts';
import { resumeIn } from './saves.ts';
import { flying } from './screens.ts';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

/** How an element looks without its words: ground, borders, outline, line under it. */
function looks(locator: Locator): Promise<string> {
  return locator.first().evaluate((element) => {
    const style = getComputedStyle(element);
    const { backgroundColor, border, outline, textDecorationLine, color, height } = style;
    return [backgroundColor, border, outline, textDecorationLine, color, height].join(' | ');
  });
}

async function differ(page: Page, one: string, other: string): Promise<void> {
  expect(await looks(page.locator(one)), `${one} and ${other}`).not.toBe(await looks(page.locator(other)));
}

test('in forced colours orders, weeks, clock, marks, choices and the open strip are told apart', async ({
  page,
}) => {
  await flying(page, 'lng=nb&seed=4', 'tower');
  await differ(page, '.tick.flown', '.tick.now');
  await differ(page, '.tick.flown', '.tick:not(.flown, .now)');
  // One order is spent, the other is still there.
  await page
    .locator('.order')
    .first()
    .evaluate((order) => order.classList.add('left-cockpit'));
  await page
    .locator('.order')
    .last()
    .evaluate((order) => order.classList.remove('left-tower'));
  await differ(page, '.order.left-cockpit', '.order:not(.left-cockpit, .left-tower)');
  const strip = page.locator('.strip').first();
  const closed = await looks(strip);
  await strip.click();
  await expect(strip).toHaveClass(/open/);
  expect(await looks(strip)).not.toBe(closed);
  await page.screenshot({ path: pictureAt('forced-colours-tower') });

  const { moment, open } = FLIGHT_STATES['tower funnel']();
  await resumeIn(page, { flight: moment, settings: { tier: 'words' } }, 'lng=nb&seed=4');
  await page.locator(`[data-strip="${open?.id ?? ''}"]`).click();
  const choice = page.locator('.dock .choice').first();
  await choice.click();
  await differ(page, '.dock .choice.chosen', '.dock .choice:not(.chosen)');
  await page.screenshot({ path: pictureAt('forced-colours-task') });
});
