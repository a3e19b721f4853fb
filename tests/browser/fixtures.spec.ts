// Checks that the browser tests fail when the page reports an error.

import { expect, listen, test } from './fixtures.ts';

test('the built game opens without a complaint', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Klarert for salg|Cleared to Close/);
});

const MISTAKES = {
  'console error': () => console.error('planted'),
  'console warning': () => console.warn('planted'),
  'page error: Error': () => {
    setTimeout(() => {
      throw new Error('planted');
    });
  },
  'page error: TypeError': () => {
    void Promise.reject(new TypeError('planted'));
  },
  'request to another host': () => {
    new Image().src = 'http://localhost:1/planted';
  },
};

for (const [kind, mistake] of Object.entries(MISTAKES)) {
  test(`noticed: ${kind}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext();
    const complaints = listen(context, baseURL ?? '');
    const page = await context.newPage();
    await page.goto(new URL('THIRD-PARTY-NOTICES.md', baseURL).href);
    await page.evaluate(mistake);
    await expect.poll(() => complaints.join('\n')).toMatch(new RegExp(`^${kind}.*planted`, 'm'));
    await context.close();
  });
}

test.describe('on purpose', () => {
  test.use({ allowedMessages: [/planted/] });
  test('a message that a test provokes does not fail it', async ({ page }) => {
    await page.goto('./THIRD-PARTY-NOTICES.md');
    await page.evaluate(() => console.warn('planted'));
  });
});
