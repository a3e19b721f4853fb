// A pack that is flown: chosen among one's own cases, its stories come in the flight, a reload goes on with it, and without the pack it waits.

import { companyJson, companyZip } from '../builders/company-packs.ts';
import { HOSTILE_COMPANIES } from '../builders/hostile-companies.ts';
import { HOSTILE } from '../builders/hostile-packs.ts';
import { firmsBy, openedTraced, sent } from '../builders/pack-opening.ts';
import { ADDED, zipOf } from '../builders/packs.ts';
import { flightOf, inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { keep, keptText, openTitle } from './saves.ts';
import { openPack, toOwn } from './screens.ts';
import { raw } from './words.ts';
import { nextWeek } from './turn-week.ts';

for (const language of ['nb', 'en'] as const) {
  test(`a pack is flown, kept with its flight, and missed where it is not, ${language}`, async ({ page }) => {
    await keep(page, {});
    await toOwn(page, language);
    await openPack(page, 'pakke.zip', Buffer.from(zipOf()));
    // Nobody else is led to it.
    await expect(page.getByText(raw(language, 'own:open.flyAlone'))).toBeVisible();
    await page.getByRole('button', { name: raw(language, 'own:open.fly'), exact: true }).click();
    await inPhase(page, 'pre-flight');
    await expect(page.locator('.pre-flight-part').first()).toContainText('Vår egen');
    await page.keyboard.press('Enter');
    await inPhase(page, 'flying');
    const { setup, planned } = await flightOf(page);
    expect(setup.pack?.name).toBe('Vår egen');
    expect(planned.map(({ scenario }) => scenario)).toContain(ADDED);
    await nextWeek(page);
    await expect.poll(async () => (await flightOf(page)).week).toBe(2);
    const log = await logOf(page);
    // A reload may lose the last command, so it waits until that is written.
    await expect
      .poll(async () => `${await keptText(page, 'flight/a')}${await keptText(page, 'flight/b')}`)
      .toContain('turn-week');

    await openTitle(page, `lng=${language}`);
    await page.keyboard.press('r');
    await inPhase(page, 'flying');
    expect(await logOf(page)).toEqual(log);

    // In a browser that has the flight and not the pack.
    await keep(page, { flight: { setup, commands: log.commands } });
    await openTitle(page, `lng=${language}`);
    await page.keyboard.press('r');
    await expect(page.locator('.toast, [data-notice]').first()).toContainText('Vår egen');
    await expect(page.locator('.title-panel')).toBeVisible();
    await toOwn(page, language);
    await openPack(page, 'pakke.zip', Buffer.from(zipOf()));
    await page.getByRole('button', { name: raw(language, 'own:open.keep_one') }).click();
    await expect(page.locator('.own-packs li')).toHaveCount(1);
    // It is shown at once, and written soon after.
    await expect.poll(() => keptText(page, `pack:${setup.pack?.checksum}/a`)).not.toBeNull();
    await openTitle(page, `lng=${language}`);
    await page.keyboard.press('r');
    await inPhase(page, 'flying');
    expect((await logOf(page)).commands).toEqual(log.commands);
  });
}

/** So many milliseconds of work in one go would be felt. */
const MOST_WORK = 100;

test('the page answers while packs are opened or refused, whatever they are', async ({ page, browser }) => {
  await page.goto('./?debug&ahead=off&tier=words&muted=on');
  await page.waitForFunction(() => window.flightDeck !== undefined);
  const whole = [
    sent(['a zip', companyZip('consulting', 'Kvistholm')]),
    sent(['one file', companyJson('consulting', 'Kvistholm')]),
    ...firmsBy('consulting'),
  ];
  const hostile = [...HOSTILE, ...HOSTILE_COMPANIES].map(([what, bytes]) => sent([what, bytes]));
  for (const [files, opens] of [
    [whole, true],
    [hostile, false],
  ] as const) {
    const { told, worked } = await openedTraced(browser, page, files);
    expect(files.filter((_, i) => told[i]?.opened !== opens).map(({ what }) => what)).toEqual([]);
    expect(worked).toBeGreaterThan(0);
    expect(worked).toBeLessThan(MOST_WORK);
  }
});
