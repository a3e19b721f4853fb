// The turn of a week, also where a call lies unstamped, which is asked about first.

import type { Locator, Page } from '@playwright/test';

/** Answers that the week is to turn all the same, where that is asked. */
export async function turnAnyway(page: Page, press: (control: Locator) => Promise<void>): Promise<void> {
  // What a press has put on the page is drawn in the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const flyOn = page.locator('[data-dialog="unstamped"] .primary');
  if (await flyOn.isVisible()) await press(flyOn);
}

/** Turns the week by its key. */
export async function nextWeek(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await turnAnyway(page, (control) => control.click());
}
