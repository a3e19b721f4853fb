// A default value can hide that something is missing. The model and the rules have few, and each has a comment that gives the reason.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, found, given, last } from '../../../src/quarter/at.ts';

const ROOT = join(import.meta.dirname, '../../..');
const MAX_DEFAULTS = 20;

const COMMENT_OR_TEXT =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
/** `??` followed by a number, text, true, false, list or object. */
const DEFAULT = /\?\?=?\s*(?:[-+]?\.?\d|['"`[{]|true\b|false\b)/g;

/** The source with its comments replaced by blanks, so that every other character keeps its place. */
function codeOf(source: string): string {
  return source.replace(COMMENT_OR_TEXT, (part) =>
    part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part,
  );
}

interface Default {
  readonly place: string;
  readonly explained: boolean;
}

/** Every default in a source. It counts as explained when there is a comment on its line or the line above. */
function defaultsIn(file: string, source: string): Default[] {
  const code = codeOf(source);
  const [before, after] = [source.split('\n'), code.split('\n')];
  const hasComment = (line: number) => before[line] !== after[line];
  return [...code.matchAll(DEFAULT)].map(({ index }) => {
    const line = code.slice(0, index).split('\n').length - 1;
    return { place: `${file}:${line + 1}`, explained: hasComment(line) || hasComment(line - 1) };
  });
}

describe('defaults in the model and the rule book', () => {
  const files = globSync('src/{quarter,flight}/**/*.ts', { cwd: ROOT });
  const defaults = files.flatMap((file) => defaultsIn(file, readFileSync(join(ROOT, file), 'utf8')));

  it(`are at most ${MAX_DEFAULTS}`, () => {
    expect(files.length).toBeGreaterThan(40);
    expect(defaults.length, defaults.map(({ place }) => place).join('\n')).toBeLessThanOrEqual(MAX_DEFAULTS);
  });

  it('each have their reason beside them', () => {
    expect(defaults.filter(({ explained }) => !explained).map(({ place }) => place)).toEqual([]);
  });

  it('are found over line breaks and in texts with values, not in comments', () => {
    const source = [
      'const a = b ??',
      '  0; // none yet',
      'const c = `${d ?? []}`;',
      '// e ?? 0',
      "const f = { g: h ?? 'none', i: j ?? k };",
    ].join('\n');
    expect(defaultsIn('x', source)).toEqual([
      { place: 'x:1', explained: false },
      { place: 'x:3', explained: true },
      { place: 'x:5', explained: true },
    ]);
  });
});

describe('what must be there', () => {
  it('is given by its place, as the last, by a test, or as it is', () => {
    expect(at([0, 1], 0)).toBe(0);
    expect(last([0, 1])).toBe(1);
    expect(found([1, 2, 3], (n) => n > 1, 'number')).toBe(2);
    expect(given(false, 'answer')).toBe(false);
  });

  it('is missed aloud', () => {
    expect(() => at([1, 2], 2)).toThrow('no item 2 in a list of 2');
    expect(() => at([1, 2], -1)).toThrow('no item -1 in a list of 2');
    expect(() => last([])).toThrow('no item -1 in a list of 0');
    expect(() => found([1], (n) => n > 1, 'number over one')).toThrow('no number over one');
    expect(() => given(null, 'answer')).toThrow('no answer');
  });
});
