// A browser as old as the README promises: what came later is taken away before the page begins, and a flight is flown.

import { expect, test } from './fixtures.ts';
import { inPhase } from './deck.ts';

const LATER = {
  array: ['toSorted', 'toReversed', 'toSpliced', 'with'],
  element: ['checkVisibility', 'moveBefore'],
  canvas: ['roundRect', 'createConicGradient'],
} as const;

test('an older browser flies to the debrief, with its picture', async ({ page }) => {
  await page.addInitScript((later) => {
    for (const name of later.array) Reflect.deleteProperty(Array.prototype, name);
    for (const name of later.element) Reflect.deleteProperty(Element.prototype, name);
    for (const name of later.canvas) Reflect.deleteProperty(CanvasRenderingContext2D.prototype, name);
    Reflect.deleteProperty(window, 'requestIdleCallback');
  }, LATER);
  // The autopilot leaves the title as soon as it stands.
  await page.goto('./?debug&speed=200&lng=nb&seed=4&autopilot=right&tier=light&pace=relaxed&stop=4');
  await inPhase(page, 'landed', 90_000);
  expect(await page.evaluate(() => window.flightDeck?.picture()?.frames ?? 0)).toBeGreaterThan(0);
  await expect(page.locator('#timeline')).toBeVisible();
});

test('a browser that cannot lay out the page is told so on the title', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CSSLayerBlockRule'));
  await page.goto('./');
  await expect(page.locator('#app')).toContainText('Firefox 104');
});
