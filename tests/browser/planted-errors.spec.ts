// Errors that nobody caught: those of others leave the flight alone, our own show the error screen and keep everything.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { moment } from './moments.ts';
import { withPlant } from './plant.ts';
import { resumeIn } from './saves.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, allowedMessages: [/planted|^$/] });

const MOMENTS = 50;

/** A flight with a card open and a phrase marked, by the brisk clock. */
async function markedCard(page: Page): Promise<void> {
  const now = moment('an unread strip', ({ state }) =>
    state.week > 3 && state.strips.some(({ status, storm }) => status === 'arrived' && !storm) ? true : null,
  );
  await resumeIn(page, { flight: now, settings: { tier: 'words', pace: 'brisk' } }, 'lng=en&speed=1');
  const unread = now.state.strips.find(({ status, storm }) => status === 'arrived' && !storm);
  await page.locator(`[data-strip="${unread?.id ?? ''}"]`).click();
  await page.locator('.dock .card .mark').nth(1).click();
  await expect(page.locator('.dock .card .mark[aria-pressed=true]')).toHaveCount(1);
}

/** What must not change: the card, its marks, the focus, and whether the clock runs. */
function standing(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('.dock .card .mark')];
    return JSON.stringify([
      document.querySelector('.dock .card')?.querySelector('h2, h3')?.textContent,
      marks.map((mark) => mark.getAttribute('aria-pressed')),
      document.activeElement?.outerHTML.slice(0, 80),
      document.querySelector('.clock')?.className,
      document.querySelectorAll('dialog[open], [data-error]').length,
      window.flightDeck?.progress()?.step,
    ]);
  });
}

test(`errors of others at ${MOMENTS} moments leave clock, focus and card alone, and stand in the report`, async ({
  page,
}) => {
  await markedCard(page);
  const before = await standing(page);
  for (let moments = 0; moments < MOMENTS; moments += 1) {
    await page.evaluate((turn) => {
      const foreign = new Error('planted');
      foreign.stack = 'Error: planted\n    at scan (chrome-extension://abc/content.js:1:2)';
      const ways = [
        () => void Promise.reject('planted'),
        () => void Promise.reject(foreign),
        () => window.dispatchEvent(new ErrorEvent('error', { message: 'Script error.' })),
        () => window.dispatchEvent(new ErrorEvent('error', { message: 'planted', error: foreign })),
        () =>
          setTimeout(() => {
            throw foreign;
          }),
      ];
      ways[turn % ways.length]?.();
      return new Promise((resolve) => setTimeout(resolve));
    }, moments);
    expect(await standing(page), `moment ${moments}`).toBe(before);
  }
  await page.keyboard.press('p');
  await page.locator('dialog[data-dialog="pause"] button').nth(3).click();
  await expect(page.locator('dialog textarea')).toHaveValue(/"elsewhere":\[.*planted/);
});

for (const way of ['thrown', 'rejected'] as const) {
  test(`an error of ours, ${way}, holds the clock and the keys, and one goes on with the same card and marks`, async ({
    page,
  }) => {
    await withPlant(page);
    await markedCard(page);
    const before = await standing(page);
    await page.evaluate((how) => window.plantOurs?.(how), way);
    await expect(page.locator('[data-error]')).toBeVisible();
    await expect(page.locator('.clock')).toHaveClass(/standing/);
    for (const key of ['q', 'n', 'p', '1']) await page.keyboard.press(key);
    expect(await page.evaluate(() => window.flightDeck?.progress()?.step)).toBe(
      (JSON.parse(before) as unknown[]).at(-1),
    );
    await expect(page.locator('dialog[open]')).toHaveCount(1);
    await page.locator('[data-error] .button.primary').click();
    await expect.poll(() => standing(page)).toBe(before);
  });
}

test('an error in drawing comes back to the same card and marks too', async ({ page }) => {
  await markedCard(page);
  await page.evaluate(() => {
    const real = document.createElementNS.bind(document);
    Object.assign(document, {
      createElementNS: (...asked: Parameters<typeof real>) => {
        Object.assign(document, { createElementNS: real });
        throw new Error(`planted ${asked[1]}`);
      },
    });
  });
  await page.keyboard.press('?');
  await page.locator('[data-error] .button.primary').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('.dock .card .mark').nth(1)).toHaveAttribute('aria-pressed', 'true');
});
