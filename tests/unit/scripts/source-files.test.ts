// Checks of the source files that no linter offers: their length, and how the rules may use arithmetic.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

function filesOf(folder: string, kinds: RegExp): SourceFile[] {
  const place = new URL(`../../../${folder}/`, import.meta.url);
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => kinds.test(name))
    .map((name) => ({
      name: `${folder}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(new URL(name, place), 'utf8'),
    }));
}

/** The code without comments and strings. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, '');
}

const namesOf = (files: readonly SourceFile[]) => files.map(({ name }) => name);

describe('the files of the game', () => {
  const MEDIAN_LIMIT = 90;
  const LIMIT = 400;
  const lengths = filesOf('src', /\.(ts|tsx|css)$/)
    .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
    .toSorted((a, b) => a.lines - b.lines);

  it('are short', () => {
    const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
    const longest = lengths.at(-1);
    console.log(
      `${lengths.length} files: median ${median} lines, longest ${longest?.lines} (${longest?.name})`,
    );
    expect(median).toBeGreaterThan(0);
    expect(median).toBeLessThanOrEqual(MEDIAN_LIMIT);
    expect(lengths.filter(({ lines }) => lines > LIMIT)).toEqual([]);
  });
});

describe('in the rules', () => {
  const files = ['quarter', 'flight'].flatMap((part) => filesOf(`src/${part}`, /\.ts$/));

  // JavaScript engines differ in the last digits of a power: see src/quarter/arithmetic.ts.
  it('nothing is raised to a power with **', () => {
    expect(namesOf(files.filter(({ text }) => codeOf(text).includes('**')))).toEqual([]);
  });

  it('Math is used by its members only, which the linter knows', () => {
    const whole = /\bMath\s*(\[|;|,|\))|=\s*Math\b(?!\.)/;
    expect(namesOf(files.filter(({ text }) => whole.test(codeOf(text))))).toEqual([]);
  });
});

it('what is left to do has the number of an issue', () => {
  const files = ['src', 'scripts', 'tests'].flatMap((folder) => filesOf(folder, /\.(tsx?|m?js|css)$/));
  const unnumbered = /\b(TODO|FIXME|XXX)\b(?!.*#\d)/;
  const others = files.filter(({ name }) => !name.endsWith('/source-files.test.ts'));
  expect(namesOf(others.filter(({ text }) => unnumbered.test(text)))).toEqual([]);
});
