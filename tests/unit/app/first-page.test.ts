// The page that is shown before any script has loaded: its words in every language.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillFirstPage } from '../../../scripts/first-page.ts';

describe('the first page', () => {
  const page = fillFirstPage(readFileSync(new URL('../../../index.html', import.meta.url), 'utf8'));

  it('speaks every language before any script has come', () => {
    expect(page).toContain('<html lang="nb" translate="no" class="notranslate">');
    expect(page).toContain('<title>Klarert for salg / Cleared to Close</title>');
    expect(page).toContain('aria-label="Laster / Loading"');
    expect(page).toContain('<span lang="en">The game needs JavaScript.</span>');
    expect(page).not.toContain('{{');
  });

  it('is not made with words that are missing', () => {
    expect(() => fillFirstPage('<p>{{weather}}</p>')).toThrow('no words for {{weather}}');
  });
});
