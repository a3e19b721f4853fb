// «Land at»: when the time has come, everybody finishes the week that is running, and has landed.

import { flightOf, inPhase } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { keep, openTitle } from './saves.ts';
import { raw } from './words.ts';

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
    await page.keyboard.press('n');
    await expect.poll(async () => (await flightOf(page)).week).toBe(2);
    await page.clock.setFixedTime(at('10:36'));
    const [said = ''] = raw(language, 'common:notice.landDue').split('{{time}}');
    await expect(page.locator('body')).toContainText(said);
    expect((await flightOf(page)).phase).toBe('flying');
    await page.keyboard.press('n');
    await inPhase(page, 'landed');
    const { setup } = await flightOf(page);
    expect([setup.stopAfter, setup.stopMeant]).toEqual([2, 13]);
  });
}
