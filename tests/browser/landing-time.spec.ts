// «Land at»: when the time has come, everybody finishes the week that is running, and has landed.

import { flightOf, inPhase } from './deck.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keep, openTitle } from './saves.ts';
import { SCREENS } from './screens.ts';
import { raw } from './words.ts';
import { nextWeek } from './turn-week.ts';

// The landing time is one of this clock.
test.use({ timezoneId: 'UTC' });

const at = (time: string) => new Date(`2026-11-30T${time}:00Z`);

for (const language of ['nb', 'en'] as const) {
  test(`a class lands by the clock after the week that is running, ${language}`, async ({ page }) => {
    await keep(page, {});
    await page.clock.setFixedTime(at('10:20'));
    await openTitle(page, `lng=${language}&seed=7&school=0&timer=off&tier=words&land=10.35`);
    await page.keyboard.press('Enter');
    await inPhase(page, 'pre-flight');
    await page.keyboard.press('Enter');
    await inPhase(page, 'flying');
    await nextWeek(page);
    await expect.poll(async () => (await flightOf(page)).week).toBe(2);
    await page.clock.setFixedTime(at('10:36'));
    const [said = ''] = raw(language, 'common:notice.landDue').split('{{time}}');
    await expect(page.locator('body')).toContainText(said);
    expect((await flightOf(page)).phase).toBe('flying');
    await nextWeek(page);
    await inPhase(page, 'landed');
    const { setup } = await flightOf(page);
    expect([setup.stopAfter, setup.stopMeant]).toEqual([2, 13]);
  });
}

/** What of the wall is cut, or too small to be read from eight metres, in sentences. */
function faultsOfWall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.wall-week p')].flatMap((line) => {
      const { left, top, right, bottom } = line.getBoundingClientRect();
      const whole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const fits = whole && line.scrollWidth <= line.clientWidth + 1;
      const large = Number.parseFloat(getComputedStyle(line).fontSize) >= innerHeight / 40;
      return fits && large ? [] : [`${innerWidth}×${innerHeight}: ${line.className}`];
    }),
  );
}

test('the wall says large in which week the class should be, beside the minutes left', async ({ page }) => {
  await page.clock.setFixedTime(at('10:00'));
  await SCREENS.trainer(page, 'lng=nb');
  await page.locator('#class-land').fill('10:42');
  const press = (key: string) =>
    page
      .locator('.class-address')
      .getByRole('button', { name: raw('nb', `trainer:link.${key}`) })
      .click();
  await press('large');
  await expect(page.locator('.class-address .class-link')).toBeVisible();
  await press('weekBegin');
  const due = page.locator('.wall-week-due');
  await expect(due).toHaveText(raw('nb', 'common:screen.school'));
  // At its longest: the tenth week and later.
  await page.clock.setFixedTime(at('10:31'));
  await press('weekLink');
  // The button is gone that had the focus, which stays among the others.
  const focused = page.locator('.class-address .button:focus');
  await expect(focused).toHaveCount(1);
  await press('weekShow');
  await expect(focused).toHaveCount(1);
  await expect(due).toHaveText('Uke 10 av 13');
  await expect(page.locator('.wall-week')).toContainText('Lander kl. 10.42');
  await expect(page.locator('.wall-week')).toContainText('11 minutter igjen');
  await expect(page.locator('.wall-week-lead')).toHaveText(raw('nb', 'trainer:link.weekLead'));
  for (const language of ['nb', 'en']) {
    for (const [width, height] of [
      [1366, 768],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect([language, await faultsOfWall(page)]).toEqual([language, []]);
    }
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'nb' ? 'en' : 'nb');
  }
  // It goes on by itself, and a page that is loaded again knows when the class began.
  await page.clock.setFixedTime(at('10:34'));
  await expect(due).toHaveText('Uke 11 av 13');
  await page.clock.setFixedTime(at('10:42'));
  await expect(due).toHaveText(raw('nb', 'trainer:link.landNow'));
  await page.reload();
  await page.locator('[data-way="trainer"]').click();
  await press('large');
  await page.clock.setFixedTime(at('10:37'));
  await press('weekShow');
  await expect(due).toHaveText('Uke 12 av 13');
});
