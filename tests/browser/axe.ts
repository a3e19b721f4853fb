// Asks axe about what the page shows now.
// Must not leave a rule out.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The violations in words, with where they are; empty when there is none. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // The mode without a page of its own for the sum: that one is for frames of other hosts, and there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
