// A case on the radar is opened by mouse, by touch and by keys, and its card leads to its sector.
// That texts do not overlap is tested without a browser.

import type { Locator, Page } from '@playwright/test';
import { type BlipView, towerView } from '../../src/flight/index.ts';
import { flightOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { flying } from './screens.ts';
import { raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The middle of a blip's hidden button, where the blip is drawn. */
async function middleOf(twin: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await twin.boundingBox();
  if (box === null) throw new Error('a twin without a place');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const twins = (page: Page) => page.locator('[role="toolbar"] [data-twin^="blip-"]');
const twinOf = (page: Page, { id }: BlipView) => page.locator(`[data-twin="blip-${id}"]`);

/** The blips of the flight, sector by sector, in the order of the arrow keys. */
async function blipsOf(page: Page): Promise<readonly BlipView[]> {
  const { blips } = towerView(await flightOf(page));
  await expect(twins(page)).toHaveCount(blips.length);
  return blips.toSorted((a, b) => a.cell - b.cell || a.angle - b.angle);
}

async function expectOpen(page: Page, blip: BlipView | undefined): Promise<void> {
  await expect(page.locator(`.dock [data-step="blip ${blip?.id}"]`)).toBeVisible();
}

test('by mouse, and its card leads to its sector', async ({ page }) => {
  await flying(page, 'lng=nb', 'tower', true);
  const [, blip] = await blipsOf(page);
  if (blip === undefined) throw new Error('an empty radar');
  const { x, y } = await middleOf(twinOf(page, blip));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  await expectOpen(page, blip);
  await page.locator('.dock .card > .button.wide').click();
  await expect(page.locator(`.dock [data-step="sector ${blip.cell}"]`)).toBeVisible();
});

test('by keys: one stop of Tab, arrows from case to case, Home and End, Enter opens', async ({ page }) => {
  await flying(page, 'lng=en', 'tower', true);
  const blips = await blipsOf(page);
  const last = blips.length - 1;
  await expect(page.locator('[role="toolbar"] button[tabindex="0"]')).toHaveCount(1);
  await page.locator('[data-twin^="sector-"]').last().focus();
  await page.keyboard.press('Tab');
  const focused = (index: number) =>
    expect(page.locator(`[data-twin="blip-${blips[index]?.id}"]`)).toBeFocused();
  await focused(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await focused(2);
  await page.keyboard.press('ArrowLeft');
  await focused(1);
  await page.keyboard.press('End');
  await focused(last);
  await page.keyboard.press('ArrowRight');
  await focused(0);
  await page.keyboard.press('ArrowUp');
  await focused(last);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectOpen(page, blips[1]);
  await expect(page.locator('.dock .sheet')).toContainText(raw('en', 'flight:blip.value'));
  // Closing the card gives the focus back, and Tab too returns to the blip that was last focused.
  await page.keyboard.press('Escape');
  await focused(1);
  await page.locator('[data-twin^="sector-"]').last().focus();
  await page.keyboard.press('Tab');
  await focused(1);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('by touch', async ({ page }) => {
    await flying(page, 'lng=nb', 'tower', true);
    const [, , blip] = await blipsOf(page);
    if (blip === undefined) throw new Error('an empty radar');
    const { x, y } = await middleOf(twinOf(page, blip));
    await page.touchscreen.tap(x, y);
    await expectOpen(page, blip);
  });
});

test('the cockpit has none', async ({ page }) => {
  await flying(page, 'lng=nb', 'cockpit', true);
  await expect(page.locator('[data-twin]').first()).toBeAttached();
  await expect(page.locator('[data-twin^="blip-"]')).toHaveCount(0);
});
