// The page asks nothing of other hosts, and its Content-Security-Policy forbids what injected scripts would need.
// Reads the policy of the built page.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { SCREENS } from './screens.ts';

/** The directives of the page's Content-Security-Policy. */
async function policyOf(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const content = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  return new Map(
    (content ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
}

test('the page forbids everything from elsewhere, inline scripts and evaluation', async ({ page }) => {
  await page.goto('./');
  const policy = await policyOf(page);
  expect(policy.get('default-src')).toEqual(["'self'"]);
  for (const [name, values] of policy) {
    expect(values, name).not.toContain('*');
    for (const value of values) expect(["'self'", "'none'", 'data:', 'blob:'], name).toContain(value);
  }
  for (const name of ['script-src', 'style-src'])
    expect(policy.get(name) ?? ["'self'"], name).toEqual(["'self'"]);
  expect(policy.get('object-src')).toEqual(["'none'"]);
});

test.describe('planted', () => {
  test.use({ allowedMessages: [/Content.Security.Policy|planted/] });
  test('the policy is in force: evaluation and inline scripts do nothing', async ({ page }) => {
    await page.goto('./');
    const happened = await page.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'window.planted = true';
      document.head.append(inline);
      return 'planted' in window;
    });
    expect(happened).toBe(false);
  });
});

test('a whole visit asks only its own host and violates nothing', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
  });
  // The first gesture loads the sound too.
  await page.goto('./');
  await page.locator('.title-panel').click();
  await SCREENS.debrief(page, 'lng=en', true);
  for (const summary of await page.locator('details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click();
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});
