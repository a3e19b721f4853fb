// The effort levers of the picture: taken by mouse, touch and keyboard, and refused when they may not be moved.

import type { Page } from '@playwright/test';
import { flightOf, framesOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { tabTo } from './hands.ts';
import { moment } from './moments.ts';
import { resumeIn } from './saves.ts';

test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

/** Opens the cockpit early in a flight; `flightNumber` counts the player's flights. */
async function cockpitOf(page: Page, flightNumber: number): Promise<void> {
  const now = moment(
    `the cockpit of flight ${flightNumber}`,
    ({ state }) => (state.seat === 'cockpit' && state.week === 2 ? true : null),
    { flights: [flightNumber] },
  );
  await resumeIn(page, { flight: now, settings: { tier: 'light' } }, 'lng=nb&tier=light');
  await expect.poll(() => framesOf(page)).toBeGreaterThan(0);
}

const twin = (page: Page, cell: number) => page.locator(`[data-twin="lever-${cell}"]`);
const card = (page: Page) => page.locator('.dock [data-step="levers"]');

/** The middle of a lever. Its hidden button lets the pointer through to the picture. */
async function middleOf(page: Page, cell: number): Promise<readonly [number, number]> {
  const box = await twin(page, cell).boundingBox();
  if (box === null) throw new Error(`lever ${cell} has no place`);
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function inHand(page: Page, cell: number, group: number): Promise<void> {
  await expect(card(page).getByRole('slider')).toBeFocused();
  const choice = card(page).locator('fieldset').nth(group).locator('input[type=radio]').nth(cell);
  await expect(choice).toBeChecked();
}

async function close(page: Page): Promise<void> {
  await card(page).locator('.card-head button').click();
  await expect(card(page)).toBeHidden();
}

test('a lever of the picture is taken by mouse, touch and keyboard, and its card moves the effort', async ({
  page,
}) => {
  await cockpitOf(page, 2);
  await page.mouse.click(...(await middleOf(page, 1)));
  await inHand(page, 1, 0);
  await close(page);

  await page.touchscreen.tap(...(await middleOf(page, 3)));
  await inHand(page, 3, 0);
  await close(page);

  await tabTo(page, twin(page, 2));
  await page.keyboard.press('ArrowUp');
  await inHand(page, 2, 1);
  await close(page);

  await tabTo(page, twin(page, 0));
  await page.keyboard.press('Enter');
  await inHand(page, 0, 0);
  const before = (await flightOf(page)).quarter.cells[0]?.effort ?? 0;
  const named = await twin(page, 0).getAttribute('aria-label');
  await card(page).locator('fieldset').nth(1).locator('label').nth(4).click();
  await card(page).locator('button.commit').click();
  await expect.poll(async () => (await flightOf(page)).quarter.cells[0]?.effort ?? 0).toBeLessThan(before);
  await expect(twin(page, 0)).not.toHaveAttribute('aria-label', named ?? '');
});

test('on a first flight a lever stands fast and says why', async ({ page }) => {
  await cockpitOf(page, 1);
  await expect(twin(page, 1)).toHaveAttribute('aria-disabled', 'true');
  await page.mouse.click(...(await middleOf(page, 1)));
  await expect(page.locator('.toast')).toHaveCount(1);
  await expect(card(page)).toHaveCount(0);
});
