// How the style sheets are organised: everything in a layer, each class styled in one sheet, none too long, and no features that are too new.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const sheets = globSync('src/**/*.css', { cwd: root.pathname })
  .toSorted()
  .map((path) => {
    const whole = readFileSync(new URL(path, root), 'utf8');
    return { path, whole, text: whole.replaceAll(/\/\*[\s\S]*?\*\//g, '') };
  });

const LAYERS = ['reset', 'tokens', 'base', 'parts', 'rooms', 'states', 'print'];
const MAX_LINES = 300;

/** The outermost blocks of a sheet: the text before the brace, and the text between the braces. */
function blocks(text: string): { before: string; body: string }[] {
  const found: { before: string; body: string }[] = [];
  let [depth, start, opened] = [0, 0, 0];
  for (const { 0: brace, index: i } of text.matchAll(/[{};]/g)) {
    if (brace === '{') {
      if (depth === 0) opened = i;
      depth += 1;
    } else if (brace === '}') {
      depth -= 1;
      if (depth > 0) continue;
      found.push({ before: text.slice(start, opened).trim(), body: text.slice(opened + 1, i) });
      start = i + 1;
    } else if (depth === 0) start = i + 1;
  }
  return found;
}

const layers = sheets.flatMap(({ path, text }) =>
  blocks(text).map(({ before, body }) => ({
    path,
    layer: /^@layer (\w+)$/.exec(before)?.[1] ?? before,
    body,
  })),
);

/** The rules of a layer without those in media queries, which change things only in some situations. */
function rulesOf(body: string): { selectors: string[]; inner: string }[] {
  return blocks(body)
    .filter(({ before }) => !before.startsWith('@'))
    .map(({ before, body: inner }) => ({
      selectors: before.split(/,(?![^(]*\))/).map((one) => one.trim()),
      inner,
    }));
}

describe('the style sheets', () => {
  it('declare the order of the layers once, in what is read first', () => {
    const declared = sheets.flatMap(({ path, text }) =>
      [...text.matchAll(/@layer ([^;{]+);/g)].map(([, names = '']) => ({ path, names: names.split(', ') })),
    );
    expect(declared).toEqual([{ path: 'src/app/first-paint.css', names: LAYERS }]);
  });

  it('have nothing outside the layers', () => {
    expect(layers.length).toBeGreaterThan(50);
    expect(
      layers.filter(({ layer }) => !LAYERS.includes(layer)).map(({ path, layer }) => [path, layer]),
    ).toEqual([]);
  });

  it('keep what is for paper, and only that, in the layer of paper', () => {
    const odd = layers.filter(
      ({ layer, body }) =>
        blocks(body).some(({ before }) => before === '@media print') !== (layer === 'print'),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('have the base in app/, parts where parts are, and rooms nowhere else', () => {
    const odd = layers.filter(({ path, layer }) => {
      if (['reset', 'base'].includes(layer)) return !path.startsWith('src/app/');
      if (layer === 'tokens') return !path.endsWith('tokens.css');
      if (layer === 'rooms') return !/^src\/panels\/(?!parts\/)/.test(path);
      return false;
    });
    expect(odd.map(({ path, layer }) => [path, layer])).toEqual([]);
  });

  it('style a class by itself in one sheet only', () => {
    const homes = new Map<string, Set<string>>();
    for (const { path, layer, body } of layers) {
      if (layer === 'print' || layer === 'states') continue;
      for (const selector of rulesOf(body).flatMap(({ selectors }) => selectors)) {
        const alone = /^\.([\w-]+)(?:\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?)*$/.exec(selector)?.[1];
        if (alone === undefined) continue;
        homes.set(alone, (homes.get(alone) ?? new Set()).add(path));
      }
    }
    expect(homes.size).toBeGreaterThan(200);
    const spread = [...homes].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths]);
    expect(spread).toEqual([]);
  });

  it('nest no rule in another: the oldest browsers that can play do not know it', () => {
    const nested = layers.flatMap(({ path, body }) =>
      rulesOf(body).flatMap(({ selectors, inner }) => (inner.includes('{') ? [[path, selectors[0]]] : [])),
    );
    expect(nested).toEqual([]);
  });

  it(`are no longer than ${MAX_LINES} lines`, () => {
    const long = sheets.filter(({ whole }) => whole.split('\n').length > MAX_LINES).map(({ path }) => path);
    expect(long).toEqual([]);
  });
});
