// Faults around a flight: wrong addresses, unreadable saves, storage refused or full, no WebGL. None may prevent flying.

import type { Page } from '@playwright/test';
import { VERSIONS } from '../../src/keep/records.ts';
import { setup } from '../builders/flight.ts';
import { expectSameInNode, flightOf, inPhase } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { mouse } from './hands.ts';
import { momentsOf } from './moments.ts';
import { Pilot } from './pilot.ts';
import { goElsewhere, keep, keepTexts, keptText, openTitle as openAnyTitle, sealed } from './saves.ts';
import { raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** In words only, which is faster; none of these faults is about the picture. */
const openTitle = (page: Page, query: string) => openAnyTitle(page, `tier=words&${query}`);

const notice = (page: Page, kind: string) => page.locator(`[data-notice="common:notice.${kind}"]`);

/** From the title into the first week, and one strip read. */
async function fliesOn(page: Page, said?: string): Promise<void> {
  await page.keyboard.press('Enter');
  const skip = page.getByRole('button', { name: raw('en', 'common:offerSchool.skip') });
  await expect(skip.or(page.locator('.authority'))).toBeVisible();
  if (await skip.isVisible()) await skip.click();
  await inPhase(page, 'pre-flight');
  if (said !== undefined) await expect(page.locator(said)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
  await page.keyboard.press('1');
  await expect(page.locator('.dock .card .mark')).toHaveCount(4);
}

test('parameters that will not do are told politely, and the usual ones hold', async ({ page }) => {
  await openTitle(page, 'lng=en&seed=-4&pace=lightspeed&colour=pink&stop=99&tmier=off');
  await expect(notice(page, 'badParameter')).toHaveCount(2);
  await expect(notice(page, 'quarterLost')).toContainText('-4');
  await expect(notice(page, 'unknownParameter')).toContainText('tmier');
  await fliesOn(page, '.quarter-lost');
  const flight = await flightOf(page);
  expect(flight.setup.stopAfter).toBe(13);
  expect(flight.setup.seed).toBeGreaterThanOrEqual(0);
});

test('a notice says what was written, and never runs it', async ({ page }) => {
  await openTitle(
    page,
    `lng=en&pace=${encodeURIComponent('<img src=x onerror=alert(1)>')}&${'long'.repeat(80)}=1`,
  );
  await expect(notice(page, 'badParameter')).toContainText('<img src=x');
  await expect(page.locator('.toasts img')).toHaveCount(0);
});

test('a company that does not exist is said, and one flies the startup', async ({ page }) => {
  await openTitle(page, 'lng=en&company=moon');
  await expect(notice(page, 'badParameter')).toContainText('moon');
  await fliesOn(page);
  expect((await flightOf(page)).setup.company).toBe('startup');
});

test('a class link that a mail has damaged leads to the class’s quarter', async ({ page }) => {
  await openTitle(page, 'LNG=en-GB&amp;seed="2026".&amp;school=off&utm_source=mail#x');
  await expect(page.locator('.toast')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await inPhase(page, 'pre-flight');
  expect((await flightOf(page)).setup.seed).toBe(2026);
  await expect(page.locator('.quarter-lost')).toHaveCount(0);
});

test.describe('a browser that asks for Swedish', () => {
  test.use({ locale: 'sv-SE' });
  test('gets Norwegian, is told so, and is one press from English', async ({ page }) => {
    await openTitle(page, 'seed=1');
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
    await notice(page, 'languageStandsIn').getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(notice(page, 'languageStandsIn')).toHaveCount(0);
  });
});

test('a class link fixes quarter, pace, language, last week, points and school for everyone', async ({
  page,
}) => {
  await keep(page, { flightsFlown: 4 });
  await openTitle(page, 'seed=4711&pace=standard&lng=en&stop=7&score=0&school=off&text=150');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Enter');
  await inPhase(page, 'pre-flight');
  await expect(page.locator('input[name=pace]:checked')).toHaveCount(1);
  const { setup: flown } = await flightOf(page);
  expect(flown).toMatchObject({ seed: 4711, stopAfter: 7, flightNumber: 1, missedBefore: [] });
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
  await expect(page.locator('.bar .points')).toHaveCount(0);
});

test('a class link with the school on offers it also to those who have flown', async ({ page }) => {
  await openTitle(page, 'lng=en&seed=7&school=1');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[data-dialog="offer-school"]')).toBeVisible();
});

const [, , , , midway] = [...momentsOf(setup({ seed: 6 }), 'right')];
if (midway === undefined) throw new Error('no flight');
const saved = { setup: midway.setup, commands: midway.commands, startedAt: '2026-11-02T08:00:00.000Z' };

const BAD_SAVES: Readonly<Record<string, { text: string; told: string }>> = {
  'from the future': {
    text: sealed('flight', saved, { version: VERSIONS.flight + 1 }),
    told: 'saveFuture',
  },
  'cut short': { text: sealed('flight', saved).slice(0, 200), told: 'saveDamaged' },
  altered: { text: sealed('flight', saved, { sum: 1 }), told: 'saveDamaged' },
  'of another shape': { text: sealed('flight', { setup: 1 }), told: 'saveDamaged' },
};
for (const [what, { text, told }] of Object.entries(BAD_SAVES)) {
  test(`a save ${what} is set aside and blocks nothing`, async ({ page }) => {
    await goElsewhere(page);
    await keepTexts(page, { 'flight/a': text });
    await openTitle(page, 'lng=en');
    await expect(notice(page, told)).toBeVisible();
    await fliesOn(page);
    expect(await keptText(page, 'aside/flight/1')).toBe(text);
  });
}

test('of two saves the damaged one is set aside and the one before is resumed', async ({ page }) => {
  await goElsewhere(page);
  await keepTexts(page, {
    'flight/a': sealed('flight', { ...saved, commands: saved.commands.slice(0, -1) }),
    'flight/b': sealed('flight', saved, { count: 2, sum: 3 }),
  });
  await openTitle(page, 'lng=en');
  await expect(notice(page, 'saveEarlier')).toBeVisible();
  await page.keyboard.press('r');
  await inPhase(page, 'flying');
  expect((await flightOf(page)).step).toBe(saved.commands.length - 1);
});

test('a save of other content is set aside when it is to be resumed', async ({ page }) => {
  await goElsewhere(page);
  await keepTexts(page, {
    'flight/a': sealed('flight', { ...saved, setup: { ...saved.setup, contentVersion: 'older' } }),
  });
  await openTitle(page, 'lng=en');
  await page.keyboard.press('r');
  await expect(notice(page, 'saveOtherContent')).toBeVisible();
  await fliesOn(page);
});

test('damaged settings and history give way to the usual ones', async ({ page }) => {
  await goElsewhere(page);
  await keepTexts(page, { 'settings/a': '{', 'history/b': sealed('history', [{ id: 3 }]) });
  await openTitle(page, 'lng=en');
  await expect(notice(page, 'settingsDamaged')).toBeVisible();
  await expect(notice(page, 'historyDamaged')).toBeVisible();
  await fliesOn(page);
});

test('a browser that refuses storage still flies, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openTitle(page, 'lng=en');
  await expect(notice(page, 'storageRefused')).toBeVisible();
  await fliesOn(page);
});

test('a full disk is told once, and the flight goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openTitle(page, 'lng=en');
  await fliesOn(page);
  await expect(notice(page, 'storageFull')).toHaveCount(1);
  await page.keyboard.press('q');
  await expect.poll(async () => (await flightOf(page)).seat).toBe('tower');
});

test('without WebGL the words alone carry a whole flight to the landing', async ({ page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    type GetContext = (this: HTMLCanvasElement, kind: string, options?: unknown) => RenderingContext | null;
    const real = HTMLCanvasElement.prototype.getContext as GetContext;
    const without: GetContext = function (kind, options) {
      return kind.startsWith('webgl') ? null : real.call(this, kind, options);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: without });
  });
  await openAnyTitle(page, 'lng=en&seed=8&pace=relaxed&school=off');
  await expect(notice(page, 'noPicture')).toBeVisible();
  await page.keyboard.press('Enter');
  await inPhase(page, 'pre-flight');
  const pilot = new Pilot(page, mouse());
  await pilot.fly('coin', ({ phase }) => phase === 'flying');
  await expect(page.locator('.in-words')).toBeVisible();
  const landed = await pilot.fly('coin');
  expect(landed.phase).toBe('landed');
  await expectSameInNode(page);
  await expect(page.locator('.landed')).toBeVisible();
});
