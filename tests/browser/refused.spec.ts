// What a browser may refuse, mostly without a word: clipboard, files, paper. There is always the text itself, and another way.

import { expect, test } from './fixtures.ts';
import { DIALOGS, SCREENS } from './screens.ts';
import { like, raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The text that is marked in the field in focus. */
function markedText(): string {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return '';
  return field.value.slice(field.selectionStart, field.selectionEnd);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    Object.assign(Document.prototype, { execCommand: () => false });
    Object.assign(window, { print: () => undefined });
  });
});

test('without a clipboard the log is marked to be copied, and it is said why', async ({ page }) => {
  await DIALOGS.report(page, 'lng=nb');
  await page.getByRole('button', { name: raw('nb', 'common:report.copy') }).click();
  await expect(page.locator('p', { hasText: raw('nb', 'common:refused.copy') })).toBeVisible();
  await expect.poll(() => page.evaluate(markedText)).toContain('"commands"');
});

test('without a clipboard the class link is marked; a refused print says another way', async ({ page }) => {
  await SCREENS.trainer(page, 'lng=en');
  await page.getByRole('button', { name: raw('en', 'trainer:link.copy'), exact: true }).click();
  await expect(page.locator('p', { hasText: raw('en', 'trainer:link.copyFailed') })).toBeVisible();
  await expect.poll(() => page.evaluate(markedText)).toMatch(/^http.*seed=/);
  await page.getByRole('button', { name: raw('en', 'trainer:papers.runSheet') }).click();
  await page.getByRole('button', { name: raw('en', 'trainer:run.print') }).click();
  await expect(page.locator('p', { hasText: raw('en', 'common:refused.print') })).toBeVisible();
});

for (const language of ['nb', 'en'] as const)
  test(`a refused window for the answers is not put on the wall instead, ${language}`, async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { open: () => null }));
    await SCREENS.trainer(page, `lng=${language}`);
    for (const [name, shown] of [
      ['trainer:papers.key', '.key-strip'],
      ['paper:names.guide', '.paper-sheet'],
    ] as const) {
      await page.getByRole('button', { name: like(language, name) }).click();
      await expect(page.locator('.own-window-refused')).toContainText(
        raw(language, 'trainer:papers.refused'),
      );
      await expect(page.locator(shown)).toHaveCount(0);
      await expect.poll(() => page.evaluate(markedText)).toMatch(/^http.*seed=2026.*print=/);
      await page.getByRole('button', { name: raw(language, 'trainer:papers.here') }).click();
      await expect(page.locator(shown).first()).toBeVisible();
      await page.getByRole('button', { name: raw(language, 'trainer:backToTrainer') }).click();
    }
  });

test('a refused file can be copied from the page, and a refused report says another way', async ({
  page,
}) => {
  await SCREENS.debrief(page, 'lng=nb');
  await page.getByRole('button', { name: raw('nb', 'debrief:take.print') }).click();
  await expect(page.locator('p', { hasText: raw('nb', 'common:refused.print') })).toBeVisible();
  await page.getByRole('button', { name: raw('nb', 'debrief:take.json') }).click();
  await page.getByText(raw('nb', 'common:refused.file')).click();
  await expect(page.locator('#take textarea')).toHaveValue(/"setup"/);
});

test('a page without https copies the old way', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Document.prototype, {
      execCommand: () => {
        document.documentElement.dataset['copied'] = String(document.getSelection());
        return true;
      },
    });
  });
  await SCREENS.trainer(page, 'lng=nb');
  await page.getByRole('button', { name: raw('nb', 'trainer:link.copy'), exact: true }).click();
  await expect(page.locator('p', { hasText: raw('nb', 'trainer:link.copied') })).toBeVisible();
});
