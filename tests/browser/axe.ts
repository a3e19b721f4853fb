// Asks axe about the page as it is now.
// Must not leave a rule out.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Puts axe into the page as a script instead of using its Playwright driver: there are no frames to look into,
 * and it is several times as fast.
 */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: SOURCE });
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(`axe did not start: ${exceptionDetails.text}`);
}

/** The violations in words, with their places; empty when there are none. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  return page.evaluate(async () => {
    const { axe: within } = window as unknown as { axe: typeof axe };
    // All rules run on all nodes; only the report about nodes that pass is left out, to save time.
    const { violations } = await within.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}
