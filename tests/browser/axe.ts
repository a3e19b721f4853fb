// Asks axe about what the page shows now.
// Must not leave a rule out.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The violations in words, with where they are; empty when there is none. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
