// The check ride: both rides by the keyboard, in each language, with a reload in the middle; by touch; by a link.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rideItems } from '../../scripts/check-ride-files.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { expectNoFaults, TIGHT } from './layouts.ts';
import { RIDE_LENGTH } from '../../src/ride/index.ts';
import { answerAll, answerUpTo, beginHere, beginRide, rideOn, toRide } from './riding.ts';
import { keptText, openTitle } from './saves.ts';
import { type Language, LANGUAGES, raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const textsOf = (language: Language) =>
  JSON.parse(readFileSync(`assets/check-ride/texts/${language}.json`, 'utf8')) as Readonly<
    Record<string, string>
  >;

/** Answers every item right. */
function right(language: Language): (text: string) => 'c' | 't' {
  const texts = textsOf(language);
  return (text) => (rideItems().find(({ id }) => texts[id] === text)?.seat === 'tower' ? 't' : 'c');
}

/** How many answers of the ride under way are written. */
async function answersKept(page: Page): Promise<number> {
  const texts = await Promise.all(['rides/a', 'rides/b'].map((slot) => keptText(page, slot)));
  const slots = texts.map(
    (text) => JSON.parse(text ?? '{"count":0,"body":"[]"}') as { count: number; body: string },
  );
  const newest = slots.toSorted((one, other) => other.count - one.count)[0];
  const rides = JSON.parse(newest?.body ?? '[]') as { readonly answers: readonly unknown[] }[];
  return rides.at(-1)?.answers.length ?? 0;
}

/** The pages of a ride that are looked at in every window in Norwegian elsewhere (views.ts). */
const VIEWED: ReadonlySet<string> = new Set(['ride', 'item of a ride']);

/** No violation, and in every window nothing that has no room. */
async function clean(page: Page, language: Language, view: string): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  if (language === 'nb' && VIEWED.has(view)) return;
  await expectNoFaults(page, `${view} ${language}`, false, TIGHT);
}

for (const language of LANGUAGES) {
  test(`two rides by the keyboard, ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    const heading = page.getByRole('heading', { level: 1 });
    await toRide(page, `lng=${language}`);
    await clean(page, language, 'ride');
    await beginHere(page);
    await clean(page, language, 'item of a ride');
    await answerUpTo(page, 7, () => 't');
    // A wrong press is taken back, and leads to the item before.
    const text = await heading.textContent();
    await page.keyboard.press('c');
    await expect(page.locator('#ride-at')).toContainText('9');
    await expect.poll(() => answersKept(page)).toBe(8);
    await page.keyboard.press('Backspace');
    await expect(heading).toHaveText(text ?? '');
    // A reload carries on where it was; it may lose the last press, so it waits until that is written.
    await expect.poll(() => answersKept(page)).toBe(7);
    await rideOn(page, `lng=${language}`);
    await expect(heading).toHaveText(text ?? '');
    await answerAll(page, () => 't');
    await expect(heading).toHaveText(raw(language, 'ride:noted.title'));
    await expect(page.locator('main')).toContainText(raw(language, 'debrief:roles.bias.tower'));
    await expect(page.locator('main')).toContainText(raw(language, 'ride:teaches'));
    await clean(page, language, 'noted ride');

    await rideOn(page, `lng=${language}`);
    await answerAll(page, right(language));
    await expect(heading).toHaveText(raw(language, 'ride:gain.better'));
    // d′ of twenty answers without a miss is 3.4, and of twenty towers 0.
    await expect(page.locator('main')).toContainText(language === 'nb' ? '3,4' : '3.4');
    // Nobody has flown in between.
    await expect(page.locator('main')).toContainText(raw(language, 'ride:gain.notFlown'));
    await expect(page.locator('main')).toContainText(raw(language, 'ride:gain.noneWrong'));
    await page.locator('summary').first().click();
    await clean(page, language, 'gain');
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  test('a link leads to a ride, and names its form; it is ridden to its result by touch', async ({
    page,
  }) => {
    await page.goto('./?debug&ahead=off&speed=200&lng=nb&ride=b');
    await expect(page.locator('.reading-ride')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.ride-text')).toBeFocused();
    const texts = textsOf('nb');
    const text = await page.locator('.ride-text').textContent();
    expect(rideItems().find(({ id }) => texts[id] === text)?.form).toBe('b');
    // A reader is told which item it is, and of each seat whose it is.
    await expect(page.locator('.ride-text')).toHaveAccessibleDescription(/1/);
    await expect(page.locator('.ride-to-tower')).toHaveAccessibleName(
      new RegExp(raw('nb', 'common:seat.towerRole')),
    );
    // The next item takes the focus; what was touched is taken back by touch as well.
    await page.locator('.ride-to-tower').tap();
    await expect(page.locator('#ride-at')).toContainText('2');
    await expect(page.locator('.ride-text')).toBeFocused();
    await page.getByRole('button', { name: raw('nb', 'ride:item.back') }).tap();
    await expect(page.locator('.ride-text')).toHaveText(text ?? '');
    // And so on to the result.
    for (let at = 1; at <= RIDE_LENGTH; at += 1) {
      await expect(page.locator('#ride-at')).toContainText(String(at));
      await page.locator(at % 3 === 0 ? '.ride-to-cockpit' : '.ride-to-tower').tap();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(raw('nb', 'ride:noted.title'));
    await expect(page.locator('.big-line')).not.toBeEmpty();
    await page.getByRole('button', { name: raw('nb', 'ride:start.toTitle') }).tap();
    await expect(page.locator('.title-panel')).toBeVisible();
  });
});

test('a link that names no ride is told', async ({ page }) => {
  await openTitle(page, 'lng=nb&ride=later');
  await expect(page.locator('[data-notice="common:notice.badParameter"]')).toBeVisible();
});

test('on an upright phone and at 200 % text everything of an item is within the window’s width', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await beginRide(page, 'lng=nb&text=200');
  await expect(page.getByRole('button', { name: raw('nb', 'common:seat.towerRole') })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
