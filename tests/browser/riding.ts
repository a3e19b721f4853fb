// Ways through the check ride.

import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { openTitle } from './saves.ts';
import { SCREENS } from './screens.ts';

const ITEMS = 20;

/** Opens the first page of a new player's check ride from the title. */
export async function toRide(page: Page, query: string): Promise<void> {
  await SCREENS.ride(page, query);
  await expect(page.locator('.reading-ride')).toBeVisible();
}

/** Begins the ride whose first page is shown, or carries it on. */
export async function beginHere(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.locator('.ride-text')).toBeFocused();
}

/** Opens the check ride of a new player from the title, and begins. */
export async function beginRide(page: Page, query: string): Promise<void> {
  await toRide(page, query);
  await beginHere(page);
}

/** Loads the page anew and rides on, or begins the next ride: what is kept stays. */
export async function rideOn(page: Page, query: string): Promise<void> {
  await openTitle(page, query);
  await page.locator('[data-way="ride"]').click();
  await expect(page.locator('.reading-ride')).toBeVisible();
  await beginHere(page);
}

/** Answers from the item shown up to another by the keyboard. @param key what to press for a text */
export async function answerUpTo(page: Page, last: number, key: (text: string) => 'c' | 't'): Promise<void> {
  for (;;) {
    const at = Number(/\d+/.exec((await page.locator('#ride-at').textContent()) ?? '')?.[0]);
    const text = (await page.locator('.ride-text').textContent()) ?? '';
    await page.keyboard.press(key(text));
    if (at === ITEMS) await expect(page.locator('.reading-ride')).toBeVisible();
    else await expect(page.locator('#ride-at')).toContainText(String(at + 1));
    if (at >= last) return;
  }
}

/** Answers all that is left. */
export const answerAll = (page: Page, key: (text: string) => 'c' | 't'): Promise<void> =>
  answerUpTo(page, ITEMS, key);
