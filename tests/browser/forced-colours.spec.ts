// Colours forced by the system, as a contrast theme of Windows does: what differs must still look different.

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { FLIGHT_STATES } from './flight-states.ts';
import { pictureAt } from './pictures.ts';
import { flying } from './screens.ts';
import { show } from './show.ts';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

/** How an element looks without its words: ground, borders, outline, line under it. */
function looks(locator: Locator): Promise<string> {
  return locator.first().evaluate((element) => {
    const style = getComputedStyle(element);
    // Of `border` nothing is said where the sides differ.
    const { backgroundColor, border, borderInlineStart, outline, textDecorationLine, color, height } = style;
    return [backgroundColor, border, borderInlineStart, outline, textDecorationLine, color, height].join(
      ' | ',
    );
  });
}

async function differ(page: Page, one: string, other: string): Promise<void> {
  expect(await looks(page.locator(one)), `${one} and ${other}`).not.toBe(await looks(page.locator(other)));
}

test('in forced colours orders, weeks, clock, and the open strip are told apart', async ({ page }) => {
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
});

test('in forced colours the work of the tower tells its states apart', async ({ page }) => {
  await show(page, FLIGHT_STATES['desk likely named'](), 'lng=nb');
  const desk = '.dock .desk';
  await differ(page, `${desk} .suspect.struck .strike`, `${desk} .suspect:not(.struck, .found) .strike`);
  await differ(page, `${desk} .suspect.found .strike`, `${desk} .suspect:not(.struck, .found) .strike`);
  await differ(page, `${desk} .name.pressed`, `${desk} .name:not(.pressed)`);
  await differ(page, `${desk} .mark-enough`, `${desk} .mark-usual`);
  await page.screenshot({ path: pictureAt('forced-colours-desk') });

  await show(page, FLIGHT_STATES['card bars'](), 'lng=nb');
  await differ(page, '.dock .count.own', '.dock .count:not(.own)');
  await page.screenshot({ path: pictureAt('forced-colours-card') });

  await show(page, FLIGHT_STATES['message with address, filled in'](), 'lng=nb');
  await differ(page, '.dock .choice.chosen', '.dock .choice:not(.chosen)');
  await page.screenshot({ path: pictureAt('forced-colours-message') });

  await show(page, FLIGHT_STATES['verdict on the wrong finding'](), 'lng=nb');
  await differ(page, '.dock .pointed', '.dock .count:not(.pointed, .own)');
  await page.screenshot({ path: pictureAt('forced-colours-verdict') });
});

test('in forced colours the lines of a log differ by who wrote them, and the marked log from the others', async ({
  page,
}) => {
  await show(page, FLIGHT_STATES['log in both inks'](), 'lng=nb');
  await differ(page, '.dock .log-pencil', '.dock .log-ink');
  const log = page.locator('.dock .logbook');
  const before = await looks(log);
  await page.keyboard.press('d');
  await expect(log).toHaveClass(/marked/);
  expect(await looks(log)).not.toBe(before);
  await differ(page, '.dock .mark.pressed', '.dock .mark:not(.pressed)');
  await page.screenshot({ path: pictureAt('forced-colours-log') });
});
