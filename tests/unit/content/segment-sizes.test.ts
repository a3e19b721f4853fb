// The sizes by which a segment is split say what they count.

import { describe, expect, it } from 'vitest';
import { ownContentOf } from '../../../scripts/content-files.ts';

describe('the sizes by which a segment is split', () => {
  it.each(['startup', 'consulting', 'agency'])('say what they count, %s', async (id) => {
    const { groups, texts } = ownContentOf(id);
    for (const [language, counted] of [
      ['nb', /ansatte/],
      ['en', /staff/],
    ] as const) {
      const tree = (await texts[language]?.()) as { groups: { size: Record<string, string> } };
      const sizes = Object.entries(tree.groups.size).filter(([key]) => /^\d$/.test(key));
      expect(sizes).toHaveLength(groups['size'] ?? 0);
      for (const [, size] of sizes) expect(size).toMatch(counted);
    }
  });
});
