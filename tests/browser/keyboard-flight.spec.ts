// A whole flight by keyboard, in both languages: title, Ground school or past it, thirteen weeks, landing, debrief.

import type { Page } from '@playwright/test';
import type { Policy } from '../../src/flight/index.ts';
import { STRIPS } from '../../src/panels/school/school-data.ts';
import { expectSameInNode, inPhase } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { keyboard, tabTo } from './hands.ts';
import { Pilot } from './pilot.ts';
import { type Language, like, raw } from './words.ts';

test.setTimeout(240_000);

async function begin(page: Page, lng: Language): Promise<void> {
  await page.goto(`./?debug&seed=11&pace=relaxed&speed=200&${FLIGHTS[lng].query}&lng=${lng}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(raw(lng, 'common:game.title'));
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[data-dialog="offer-school"]')).toBeVisible();
}

/** Presses a key and waits for the heading of the next step. */
async function onwards(page: Page, key: string, lng: Language, step: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.locator('#school-step')).toHaveText(raw(lng, `school:heading.${step}`));
}

/** Expects a hint on the card, and in the live region. */
async function hinted(page: Page, hint: string): Promise<void> {
  await expect(page.locator('main').getByText(hint)).toBeVisible();
  await expect(page.locator('[data-live]')).toHaveText(hint);
}

/** Ground school's three scenes done right, with one mistake wherever one is possible. */
async function groundSchool(page: Page, lng: Language): Promise<void> {
  const hands = keyboard(page);
  const button = (key: string) => page.locator('.school-card').getByRole('button', { name: like(lng, key) });
  await hands.press(page.getByRole('button', { name: raw(lng, 'common:offerSchool.go') }));
  await expect(page.locator('#school-step')).toHaveText(raw(lng, 'school:heading.known'));
  for (const step of ['undone', 'decided', 'named', 'mark']) await onwards(page, 'Enter', lng, step);
  await page.keyboard.press('a');
  await hinted(page, raw(lng, 'school:hint.mark-a'));
  await onwards(page, STRIPS.baskets.decides, lng, 'seat');
  await hands.press(button('flight:stamp.here.cockpit'));
  await hinted(page, raw(lng, 'school:hint.no-lever'));
  await page.keyboard.press('q');
  await hands.press(button('flight:stamp.here.tower'));
  await hands.press(page.locator('.basket-row').nth(2));
  await expect(page.locator('#school-step')).toHaveText(raw(lng, 'school:heading.message'));
  await onwards(page, 'Enter', lng, 'read-back');
  await hands.press(page.locator('.read-back button').nth(3));
  await expect(page.locator('#school-step')).toHaveText(raw(lng, 'school:heading.corrected'));
  for (const step of ['told', 'first']) await onwards(page, 'Enter', lng, step);
  await page.keyboard.press(STRIPS.returns.decides);
  await hands.press(button('flight:stamp.here.tower'));
  await expect(page.locator('#school-step')).toHaveText(raw(lng, 'school:heading.first-verdict'));
  await onwards(page, 'Enter', lng, 'second');
  await page.keyboard.press(STRIPS.receipt.decides);
  await page.keyboard.press('q');
  await hands.press(button('flight:stamp.here.cockpit'));
  await expect(page.locator('#school-step')).toHaveText(raw(lng, 'school:heading.second-verdict'));
  await onwards(page, 'Enter', lng, 'end');
  await page.keyboard.press('Enter');
}

async function past(page: Page, lng: Language): Promise<void> {
  await keyboard(page).press(page.getByRole('button', { name: raw(lng, 'common:offerSchool.skip') }));
}

/** One flight with the picture, the other in words, which is much faster with software rendering. */
const FLIGHTS: Readonly<Record<Language, { school: typeof past; policy: Policy; query: string }>> = {
  nb: { school: groundSchool, policy: 'right', query: 'tier=still' },
  en: { school: past, policy: 'probe', query: 'tier=words' },
};

for (const lng of ['nb', 'en'] as const) {
  const { school, policy } = FLIGHTS[lng];
  test.describe(lng, () => {
    // One of them with motion, one with reduced motion.
    test.use({ contextOptions: { reducedMotion: lng === 'nb' ? 'no-preference' : 'reduce' } });
    test(`${lng}: from the title to the debrief by keyboard alone`, async ({ page }) => {
      await begin(page, lng);
      await school(page, lng);
      await inPhase(page, 'pre-flight');
      const landed = await new Pilot(page, keyboard(page)).fly(policy);
      expect(landed.phase).toBe('landed');
      expect(landed.strips.filter((strip) => strip.stamps.length > 0)).toHaveLength(12);
      await expectSameInNode(page);

      await page.keyboard.press('Enter');
      const debrief = page.locator('main');
      await expect(debrief.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(debrief.getByRole('heading', { name: raw(lng, 'debrief:timeline.title') })).toBeVisible();
      // Every control of the debrief has to be reachable by Tab.
      await tabTo(page, debrief.getByRole('button', { name: raw(lng, 'debrief:again.same') }).last());
    });
  });
}
