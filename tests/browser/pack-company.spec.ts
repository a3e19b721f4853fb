// A whole company out of a zip: previewed, flown by its own names, and taken up again after a reload.

import { agencyZip } from '../builders/company-packs.ts';
import { flightOf, inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { keep, keptText, openTitle } from './saves.ts';
import { openPack, toOwn } from './screens.ts';
import { raw } from './words.ts';
import { nextWeek } from './turn-week.ts';

const NAMES = { nb: 'Eiendom', en: 'Property' } as const;

for (const language of ['nb', 'en'] as const) {
  test(`a company is opened, flown and taken up again, ${language}`, async ({ page }) => {
    await keep(page, {});
    await toOwn(page, language);
    await openPack(page, 'byraa.zip', Buffer.from(agencyZip()));
    const company = page.locator('.own-company');
    await expect(company).toContainText('Blinkfyr');
    await expect(company).toContainText(NAMES[language]);
    await page.getByRole('button', { name: raw(language, 'own:open.fly'), exact: true }).click();
    await inPhase(page, 'pre-flight');
    const first = page.locator('.pre-flight-part').first();
    await expect(first).toContainText('Blinkfyr');
    await expect(first).toContainText('Byrået');
    await page.keyboard.press('Enter');
    await inPhase(page, 'flying');
    expect((await flightOf(page)).setup.pack?.name).toBe('Byrået');
    for (const week of [2, 3]) {
      await nextWeek(page);
      await expect.poll(async () => (await flightOf(page)).week).toBe(week);
    }
    const log = await logOf(page);
    // A reload may lose the last command, so it waits until that is written.
    await expect
      .poll(async () => {
        const kept = `${await keptText(page, 'flight/a')}${await keptText(page, 'flight/b')}`;
        return kept.split('turn-week').length - 1;
      })
      .toBeGreaterThanOrEqual(2);
    await openTitle(page, `lng=${language}`);
    await page.keyboard.press('r');
    await inPhase(page, 'flying');
    expect(await logOf(page)).toEqual(log);
  });
}
