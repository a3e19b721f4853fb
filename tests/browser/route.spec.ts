// A company is chosen on the route and before take-off, by keyboard, mouse and touch; a link names company and flight; only the company that
// is flown is fetched.

import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { companyIds } from '../../scripts/content-files.ts';
import { ENDORSEMENTS } from '../../src/flight/index.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS } from '../../src/keep/records.ts';
import { violationsOf } from './axe.ts';
import { inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { type Hands, keyboard, mouse, touch } from './hands.ts';
import { goElsewhere, keepTexts, openTitle, sealed } from './saves.ts';
import { like, raw } from './words.ts';

/** Somebody who has seen the school and has given these deeds. */
async function begin(page: Page, query: string, endorsed: readonly string[] = []): Promise<void> {
  await goElsewhere(page);
  await keepTexts(page, {
    'settings/a': sealed('settings', { ...DEFAULT_SETTINGS, pace: 'relaxed', muted: true, tier: 'words' }),
    'progress/a': sealed('progress', {
      ...DEFAULT_PROGRESS,
      schoolSeen: true,
      endorsed: Object.fromEntries(endorsed.map((deed) => [deed, 'r'])),
    }),
  });
  await openTitle(page, query);
}

const stop = (page: Page, name: string) => page.locator('.route-stop').filter({ hasText: name });
const companyNow = async (page: Page) => (await logOf(page)).setup?.company;

async function toRoute(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('button', { name: raw('nb', 'common:title.route') }));
  await expect(page.locator('.route')).toBeVisible();
}

test.describe('a company', () => {
  test.use({ hasTouch: true });
  for (const [kind, handsOf] of Object.entries({ keyboard, mouse, touch }))
    test(`is chosen on the route and changed before take-off by ${kind}`, async ({ page }) => {
      const hands = handsOf(page);
      await begin(page, 'lng=nb');
      await toRoute(page, hands);
      await hands.press(page.getByRole('button', { name: 'Fly Byrået, Blinkfyr', exact: true }));
      await inPhase(page, 'pre-flight');
      expect(await companyNow(page)).toBe('agency');
      await expect(page.locator('.route-stop[aria-current]')).toContainText('Blinkfyr');
      await hands.press(stop(page, 'Kvistholm').getByRole('button'));
      await expect(page.locator('.pre-flight-part h2').first()).toHaveText('Kvistholm');
      await expect(page.locator('.route-stop[aria-current]')).toContainText('Kvistholm');
      if (hands.kind === 'keyboard')
        await expect(page.locator(':focus')).toHaveAccessibleName(/^Valgt: .*Kvistholm$/);
      await hands.press(page.getByRole('button', { name: raw('nb', 'common:preFlight.takeOff') }));
      await inPhase(page, 'flying');
      expect(await companyNow(page)).toBe('consulting');
    });
});

for (const language of ['nb', 'en'] as const)
  test(`the storm route says what opens it, and opens, in ${language}`, async ({ page }) => {
    await begin(page, `lng=${language}`, ENDORSEMENTS.slice(1));
    await page.locator('[data-way="route"]').click();
    const storm = page.locator('.route-stop').last();
    await expect(storm).toContainText(raw(language, 'common:route.closed'));
    await expect(storm).toContainText(/Fjordlys, Kvistholm (og|and) Blinkfyr.*\(1 /);
    await expect(storm.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.route-stop')).toHaveCount(companyIds().length + 1);
    expect(await violationsOf(page)).toEqual([]);
    await begin(page, `lng=${language}`, ENDORSEMENTS);
    await page.locator('[data-way="route"]').click();
    await storm.getByRole('button').click();
    await inPhase(page, 'pre-flight');
    expect(await companyNow(page)).toBe('storm');
    expect(await violationsOf(page)).toEqual([]);
  });

test('a trainer chooses company and flight, and link, answer key and flight follow', async ({ page }) => {
  await begin(page, 'lng=nb');
  await page.locator('[data-way="trainer"]').click();
  const link = page.locator('.class-link');
  await expect(link).toHaveText(/\?seed=2026&pace=standard&school=1$/);
  await page.getByLabel(raw('nb', 'trainer:link.company')).selectOption('agency');
  await page.getByLabel(raw('nb', 'trainer:link.flight')).selectOption('2');
  await expect(link).toHaveText(/\?seed=2026&pace=standard&company=agency&flight=2&school=1$/);
  const query = new URL((await link.textContent()) ?? '').search.slice(1);
  // The key is in a window of its own: this one may be on the wall.
  const toKey = async () => {
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: like('nb', 'trainer:papers.key') }).click();
    return opened;
  };
  const key = await toKey();
  await expect(key.locator('.reading-head')).toContainText('Blinkfyr');
  const first = (await key.locator('.key-strip strong').first().textContent()) ?? '';
  await key.close();
  await expect(page.locator('.reading-trainer')).toBeVisible();
  // Also where the trainer's page is loaded anew.
  await openTitle(page, 'lng=nb');
  await page.locator('[data-way="trainer"]').click();
  const again = await toKey();
  await expect(again.locator('.key-strip strong').first()).toHaveText(first);
  await again.close();
  await openTitle(page, `${query.replace('school=1', 'school=0')}&lng=nb`);
  await page.keyboard.press('Enter');
  await inPhase(page, 'pre-flight');
  expect((await logOf(page)).setup).toMatchObject({
    company: 'agency',
    flightNumber: 2,
    schedule: 'second',
    seed: 2026,
  });
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
  await expect(page.locator('.strip').first()).toContainText(first);
});

test('a flight that does not exist is told of', async ({ page }) => {
  await begin(page, 'lng=en&flight=5');
  await expect(page.locator('.toast')).toContainText('flight=5');
});

for (const company of ['agency', 'consulting'])
  test(`of ${company} alone the files are fetched before its first strip`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await begin(page, `lng=nb&seed=1&ahead=on&company=${company}`);
    await page.keyboard.press('Enter');
    await inPhase(page, 'pre-flight');
    await page.keyboard.press('Enter');
    await inPhase(page, 'flying');
    await expect(page.locator('[data-strip]').first()).toBeVisible();
    const files = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
    const of = (id: string) => files.filter((name) => name.startsWith(`${id}-`));
    expect(of(company)).toHaveLength(1);
    const others = companyIds().filter((id) => id !== company);
    const fetched = (names: readonly string[]) =>
      names.filter((name) => asked.some((url) => url.endsWith(name)));
    expect(fetched(of(company))).toHaveLength(1);
    expect(fetched(others.flatMap(of))).toEqual([]);
  });
