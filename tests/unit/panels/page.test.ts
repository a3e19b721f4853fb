// What holds for the whole page: there is one live region, and no text is too small. Sources and style sheets are searched for this.

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
    // The error screen replaces the whole page, its live region included.
    expect(speaking).toEqual(['src/app/errors.tsx role="alert"', 'src/panels/frame/Messages.tsx aria-live']);
  });

  it('writes nothing that is to be read below 16 px', () => {
    // A raised letter beside a phrase and the letter of a key may be smaller, because each only repeats what is written elsewhere.
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
