// The demo's fifth strip: a finished case of one's own comes after the four, is voted over, and says where it belongs.

import type { Page } from '@playwright/test';
import { OWN_CASE } from '../builders/own-case.ts';
import { expect, test } from './fixtures.ts';
import { tabTo } from './hands.ts';
import { keep } from './saves.ts';
import { raw } from './words.ts';

const wallAt = (page: Page, step: string) => expect(page.locator('.wall')).toHaveAttribute('data-step', step);

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

for (const language of ['nb', 'en'] as const) {
  test(`a case of one’s own is the fifth strip, ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await keep(page, { cases: [OWN_CASE] });
    await page.goto(`./?debug&ahead=off&speed=200&lng=${language}&demo=wall&company=startup&seed=77`);
    await wallAt(page, 'join');
    await press(page, 'Enter');
    for (const strip of ['0', '1', '2', '3']) {
      await expect(page.locator('.wall')).toHaveAttribute('data-strip', strip);
      await wallAt(page, 'vote');
      await press(page, 't', 't', 't', 'Enter', 'PageDown', 'ArrowRight');
      await wallAt(page, 'words');
      await press(page, 'PageDown');
      await wallAt(page, 'crew');
      await press(page, 'ArrowRight');
    }
    await expect(page.locator('.wall')).toHaveAttribute('data-strip', '4');
    await expect(page.locator('.wall-head')).toContainText(raw(language, 'demo:own'));
    await expect(page.locator('.wall-call')).toContainText('fire anbud på rad');
    await press(page, 't', 'c', 'c', 'Enter');
    await wallAt(page, 'counted');
    await press(page, 'PageDown');
    await expect(page.locator('.wall-clock')).toBeVisible();
    await press(page, 'PageDown', 't', 't', 't', 'Enter', 'PageDown');
    await wallAt(page, 'seat');
    await expect(page.locator('.wall')).toContainText(raw(language, 'demo:seat.tower'));
    await press(page, 'PageDown');
    await wallAt(page, 'words');
    await expect(page.locator('.deciding')).toContainText('ingen har spurt kundene hvorfor');
    // It has no figures of the model, and so no crew.
    await press(page, 'PageDown');
    await wallAt(page, 'end');
    await expect(page.locator('.wall-table tbody tr')).toHaveCount(5);
  });
}

for (const language of ['nb', 'en'] as const)
  test(`the trainer chooses by keyboard which case is shown, and that it comes first, ${language}`, async ({
    page,
    context,
  }) => {
    const older = { ...OWN_CASE, id: 'eldre', call: OWN_CASE.call.replace('Kari i Bodø', 'Nils i Alta') };
    const unfinished = { ...OWN_CASE, id: 'uferdig', seat: null, call: 'Uferdig' };
    await keep(page, { cases: [OWN_CASE, older, unfinished] });
    await page.goto(`./?debug&ahead=off&speed=200&lng=${language}`);
    await page.locator('[data-way="trainer"]').click();
    const which = page.getByRole('combobox', { name: raw(language, 'trainer:demo.own'), exact: true });
    await expect(which.locator('option')).toHaveCount(3);
    await tabTo(page, which);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('combobox', { name: raw(language, 'trainer:demo.ownPlace'), exact: true }),
    ).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await wallAt(page, 'join');
    await page.reload();
    await wallAt(page, 'join');
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: raw(language, 'demo:do.notes') }).click();
    const notes = await opened;
    // The second window goes with it.
    await notes.locator('.notes-drive .button.primary').click();
    await wallAt(page, 'vote');
    await expect(page.locator('.wall')).toHaveAttribute('data-strip', '0');
    await expect(page.locator('.wall-head')).toContainText(raw(language, 'demo:own'));
    await expect(page.locator('.wall-call')).toContainText('Nils i Alta');
    await press(page, 't', 't', 't', 'Enter', 'PageDown', 'PageDown', 'PageDown');
    await expect(page.locator('.wall')).toHaveAttribute('data-strip', '1');
    await expect(page.locator('.wall-head')).not.toContainText(raw(language, 'demo:own'));
  });
