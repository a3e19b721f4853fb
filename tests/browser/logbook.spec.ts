// The logbook goes to an empty browser as a file and is the same there, down to the next flight; what it replaced comes back; and the article
// opens where a verdict cites it.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { FLIGHT_STATES } from './flight-states.ts';
import { keyboard } from './hands.ts';
import { expectNoFaults, TIGHT } from './layouts.ts';
import { goElsewhere, keepTexts, openTitle } from './saves.ts';
import { SCREENS } from './screens.ts';
import { show } from './show.ts';
import { type Language, like, raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const query = (language: Language) => `lng=${language}&school=0`;
const button = (page: Page, language: Language, key: string) =>
  page.getByRole('button', { name: raw(language, key), exact: true });

async function toLogbook(page: Page, language: Language): Promise<void> {
  await openTitle(page, query(language));
  await button(page, language, 'common:title.logbook').click();
  await expect(page.locator('.map-tile').first()).toBeVisible();
}

/** All that the logbook tells, in the order in which it is read. */
async function told(page: Page): Promise<readonly string[]> {
  const tiles = await page
    .locator('.map-tile')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  const parts = ['.reading-head', '#next', '#flights', '#marks', '#endorsements'];
  return [...tiles, ...(await Promise.all(parts.map((part) => page.locator(part).innerText())))];
}

/** Flies what the logbook advises. @returns what it is flown with, except for the quarter, which is drawn anew each time */
async function nextFlight(page: Page): Promise<Record<string, unknown>> {
  await keyboard(page).press(page.locator('#next .button.primary'));
  await inPhase(page, 'pre-flight');
  return { ...(await logOf(page)).setup, seed: null };
}

/** Chooses a file in the browser's own dialog. */
async function offer(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await keyboard(page).press(button(page, 'en', 'logbook:carry.open').first());
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Saves the logbook as a file. @returns its name and its text */
async function saved(
  page: Page,
  language: Language,
): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await keyboard(page).press(button(page, language, 'logbook:carry.save'));
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

// It is saved by somebody who reads Norwegian, and carried to an empty browser in English, by the keyboard alone.
test('the logbook is carried to an empty browser, and what it replaces comes back', async ({ page }) => {
  test.setTimeout(240_000);
  await SCREENS.logbook(page, query('nb'));
  const { name, text } = await saved(page, 'nb');
  expect(name).toMatch(/^klarert-for-salg-loggbok-\d{4}-\d\d-\d\d\.json$/);
  await toLogbook(page, 'en');
  const mine = await told(page);
  await expectNoFaults(page, 'logbook en', false, TIGHT);
  const flight = await nextFlight(page);

  await goElsewhere(page);
  await keepTexts(page, {});
  await toLogbook(page, 'en');
  const none = await told(page);
  expect(none).not.toEqual(mine);

  await offer(page, text.replace('saved', 'sawed'));
  await expect(page.locator('.carry-fault')).toHaveText(raw('en', 'logbook:carry.fault.damaged'));
  expect(await told(page)).toEqual(none);

  const other = await page.context().newPage();
  await openTitle(other, query('nb'));
  await page.bringToFront();
  await offer(page, text);
  const question = page.locator('dialog[open][data-dialog="replace"]');
  await expect(question).toContainText(raw('en', 'logbook:carry.ask.empty'));
  expect(await violationsOf(page)).toEqual([]);
  await expectNoFaults(page, 'logbook replace en', false, TIGHT);
  await keyboard(page).press(question.getByRole('button', { name: raw('en', 'logbook:carry.ask.take') }));
  await expect(page.locator('dialog[open][data-dialog="exchanged"]')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await expectNoFaults(page, 'logbook exchanged en', false, TIGHT);
  await keyboard(page).press(button(page, 'en', 'logbook:carry.done.onward'));
  await expect(page.locator('.title-panel')).toBeVisible();
  await expect(other.locator('[data-notice="common:notice.exchangedElsewhere"]')).toBeVisible();
  await toLogbook(page, 'en');
  expect(await told(page)).toEqual(mine);
  expect((await saved(page, 'en')).name).toMatch(/^cleared-to-close-logbook-\d{4}-\d\d-\d\d\.json$/);
  expect(await nextFlight(page)).toEqual(flight);

  await toLogbook(page, 'nb');
  await keyboard(page).press(button(page, 'nb', 'logbook:carry.takeBack'));
  await keyboard(page).press(button(page, 'nb', 'logbook:carry.done.onward'));
  await expect(page.locator('.title-panel')).toBeVisible();
  await toLogbook(page, 'en');
  expect(await told(page)).toEqual(none);
});

test('the article opens where a verdict cites it, by keyboard, and closes to where it was', async ({
  page,
}) => {
  await show(page, FLIGHT_STATES['verdict opposite in tower'](), 'lng=nb');
  const cite = page.locator('.dock .cite');
  await cite.focus();
  await page.keyboard.press('Enter');
  const sheet = page.locator('dialog[open][data-dialog="article"]');
  await expect(sheet.locator('.article-phrase').first()).toContainText('«');
  await expect(sheet.locator('.article-met li').first()).toContainText(raw('nb', 'logbook:sheet.now'));
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(cite).toBeFocused();
});

test('a point of the map opens its sheet, also where a debrief names it as missed', async ({ page }) => {
  await SCREENS.logbook(page, 'lng=en');
  const tile = page.locator('.map-tile').first();
  const name = ((await tile.getAttribute('aria-label')) ?? '').split(':')[0] ?? '';
  await keyboard(page).press(tile);
  const sheet = page.locator('dialog[open][data-dialog="article"]');
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(new RegExp(`^${name}$`, 'i'));
  expect(await violationsOf(page)).toEqual([]);
  await expectNoFaults(page, 'article sheet en', false, TIGHT);
  await page.keyboard.press('Escape');
  await expect(tile).toBeFocused();
  await page.getByRole('button', { name: like('en', 'logbook:flights.debriefOf') }).click();
  await page.locator('#missed .cite').first().click();
  await expect(sheet.locator('.article-met li')).not.toHaveCount(0);
});
