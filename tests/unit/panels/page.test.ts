// What holds for the whole page: one live region, and no text too small to be read.
// Must not draw; it reads the sources and the style sheets.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const files = (pattern: string) => globSync(pattern, { cwd: root.pathname }).toSorted();

describe('the page', () => {
  it('has one live region, and nothing else that speaks by itself', () => {
    const speaking = files('src/**/*.tsx').flatMap((path) =>
      Array.from(
        read(path).matchAll(/aria-live|role="(?:status|alert|log)"|<output/g),
        ([what]) => `${path} ${what}`,
      ),
    );
    // The screen after a crash stands alone, without the page and its region.
    expect(speaking).toEqual(['src/app/errors.tsx role="alert"', 'src/panels/frame/Messages.tsx aria-live']);
  });

  it('writes nothing that is to be read below 16 px', () => {
    // Letters raised beside a phrase, and the letters of a key, say nothing that stands nowhere else.
    const signs = /(?:^|[\s,])(?:sup|kbd|\.key)\b/;
    let sizes = 0;
    const small = files('src/**/*.css').flatMap((path) => {
      const screen = read(path).replace(/@layer print \{[\s\S]*?\n\}/g, '');
      return Array.from(screen.matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(([, selector = '', body = '']) => {
        const size = /font-size:\s*([\d.]+)(rem|em|px|pt)/.exec(body);
        if (size === null || signs.test(selector.trim())) return [];
        sizes += 1;
        const pixels = Number(size[1]) * (size[2] === 'px' ? 1 : 16);
        return pixels < 16 ? [`${path} ${selector.trim()} ${size[0]}`] : [];
      });
    });
    expect(small).toEqual([]);
    expect(sizes).toBeGreaterThan(30);
  });
});
