// A start that never comes: the first page says so by itself, in both languages, and says what to do.

import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { raw } from './words.ts';

test.use({ allowedMessages: [/^$|404|ERR_FAILED|CORS|SyntaxError|sandboxed|origin|Failed to load/i] });

/** The longest that anybody sits before a bar, in milliseconds. */
const PATIENCE = 10_000;

/** The sentence comes within the patience: the wait itself is cut short. */
async function saysWhatToDo(page: Page | Frame): Promise<void> {
  const late = page.locator('.first-paint-late');
  await late.waitFor({ state: 'attached' });
  const ends = await late.evaluate((element) =>
    element.getAnimations().map((waiting) => {
      const end = Number(waiting.effect?.getComputedTiming().endTime);
      waiting.finish();
      return end;
    }),
  );
  for (const end of ends) expect(end).toBeLessThanOrEqual(PATIENCE);
  for (const language of ['nb', 'en'] as const)
    await expect(late.locator(`[lang=${language}]`)).toHaveText(raw(language, 'common:firstPage.late'));
  await expect(late).toBeVisible();
}

test('an entry script that is missing or broken leaves a sentence what to do', async ({ page }) => {
  let answer = { status: 404, body: '' };
  await page.route('**/assets/index-*.js', (route) =>
    route.fulfill({ ...answer, contentType: 'text/javascript' }),
  );
  await page.goto('./');
  await expect(page.locator('.first-paint-late')).toBeHidden();
  await expect(page.locator('progress')).toBeVisible();
  await saysWhatToDo(page);
  await expect(page.locator('.first-paint-file')).toBeHidden();
  answer = { status: 200, body: 'this is no script' };
  await page.goto('./');
  await saysWhatToDo(page);
});

test('a page opened as a file says at once what to do, and shows no bar that never ends', async ({
  page,
}) => {
  await page.goto(pathToFileURL('dist/index.html').href);
  await saysWhatToDo(page);
  for (const language of ['nb', 'en'] as const)
    await expect(page.locator(`.first-paint-file [lang=${language}]`)).toHaveText(
      raw(language, 'common:firstPage.asFile'),
    );
  await expect(page.locator('.first-paint-file')).toBeVisible();
  await expect(page.locator('progress')).toBeHidden();
});

test('a frame without an origin of its own says what to do', async ({ page, baseURL }) => {
  await page.route('**/framed', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Frame</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${baseURL ?? ''}"></iframe>`,
    }),
  );
  await page.goto('./framed');
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('no frame');
  await saysWhatToDo(frame);
});

test('a game that starts takes the sentence away', async ({ page }) => {
  await page.goto('./');
  await page.locator('.title-panel').waitFor();
  await expect(page.locator('.first-paint-late')).toHaveCount(0);
});
