// Every text against what it stands on, at least 4.5 to 1: the palette, the style sheets, the canvas; and no colour unknown.
// Must not measure pixels.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BARE, DRAWN, GROUNDS } from '../../../src/look/contrast.ts';
import { COLOURS, type Colour, PANEL_OPACITY } from '../../../src/look/tokens.ts';

const LEAST = 4.5;
const sources = new URL('../../../src/', import.meta.url);

function filesWith(ending: string): { path: string; text: string }[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(new URL(path, sources), 'utf8') }));
}

/** #rrggbb of a name of the palette or of a written colour. */
function hex(colour: string): string {
  const written = colour in COLOURS ? COLOURS[colour as Colour] : colour;
  return written.length === 4 ? `#${written.slice(1).replaceAll(/./g, '$&$&')}` : written;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex(colour).slice(at, at + 2), 16));
}

/** Relative luminance, WCAG 2. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 10 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** The panel lies over the world: over its darkest and its brightest. */
function seen(ground: string): number[][] {
  if (ground !== 'panel') return [channels(ground)];
  return [0, 255].map((behind) =>
    channels(ground).map((c) => c * PANEL_OPACITY + behind * (1 - PANEL_OPACITY)),
  );
}

const pairs = Object.values(GROUNDS).flatMap(({ grounds, texts }) =>
  grounds.flatMap((ground) => texts.map((text) => ({ text, ground }))),
);

interface Rule {
  readonly path: string;
  readonly selector: string;
  readonly colour: string | null;
  readonly background: string | null;
}

const sheets = filesWith('.css')
  .filter(({ path }) => !path.endsWith('tokens.css'))
  .map(({ path, text }) => ({ path, text: text.replaceAll(/\/\*[\s\S]*?\*\//g, '') }));

/** A colour as a rule gives it: `var(--paper-ink)` by its name in the palette, a written one as it is, null for any other. */
function named(value: string | undefined): string | null {
  const variable = /^var\(--([\w-]+)\)$/.exec(value?.trim() ?? '')?.[1];
  if (variable === undefined)
    return /^#[0-9a-f]{3,6}$/i.test(value?.trim() ?? '') ? (value?.trim() ?? '') : null;
  const name = variable.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name === 'panelOver' ? 'panel' : name in COLOURS ? name : null;
}

const rules: Rule[] = sheets.flatMap(({ path, text }) =>
  [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const value = (property: RegExp) => named(property.exec(body)?.[1]);
    const colour = value(/(?:^|[\s;])color:([^;]+)/);
    const background = value(/(?:^|[\s;])background(?:-color)?:([^;]+)/);
    return selectors.split(',').map((selector) => ({ path, selector: selector.trim(), colour, background }));
  }),
);

const grounds = new Set(Object.values(GROUNDS).flatMap((ground) => ground.grounds.map(hex)));
const texts = new Set(Object.values(GROUNDS).flatMap((ground) => ground.texts.map(hex)));
const bright = new Set(GROUNDS.sign.grounds.map(hex));

describe('contrast', () => {
  it.each(pairs)('$text on $ground', ({ text, ground }) => {
    for (const behind of seen(ground)) expect(contrast(channels(text), behind)).toBeGreaterThanOrEqual(LEAST);
  });

  it('panels are at least 88 % opaque', () => {
    expect(PANEL_OPACITY).toBeGreaterThanOrEqual(0.88);
  });
});

describe('the style sheets', () => {
  it('have no colour that the table does not know', () => {
    const known = new Set([...DRAWN, ...grounds, ...texts].map(hex));
    const found = sheets.flatMap(({ path, text }) =>
      [...text.matchAll(/#[0-9a-f]{3,8}\b(?=[^{}]*\})|\b(?:rgba?|hsla?|oklch)\([^)]*\)/gi)].map(
        ([colour]) => ({
          path,
          colour,
        }),
      ),
    );
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({ colour }) => !known.has(hex(colour)))).toEqual([]);
  });

  it('write in no colour that is not a text’s, and on no ground that is not one', () => {
    const odd = rules.filter(
      ({ colour, background, selector }) =>
        (colour !== null && !texts.has(hex(colour))) ||
        (background !== null && !grounds.has(hex(background)) && !BARE.includes(selector)),
    );
    expect(odd).toEqual([]);
  });

  it('a rule with both colours has them far enough apart', () => {
    const both = rules.filter(({ colour, background }) => colour !== null && background !== null);
    expect(both.length).toBeGreaterThan(5);
    for (const { colour, background, selector } of both) {
      const found = seen(background ?? '').map((ground) => contrast(channels(colour ?? ''), ground));
      expect(Math.min(...found), selector).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it('a bright ground bears dark text of its own, or none', () => {
    const odd = rules.filter(
      ({ selector, colour, background }) =>
        background !== null &&
        bright.has(hex(background)) &&
        !BARE.includes(selector) &&
        colour === null &&
        !rules.some((rule) => rule.colour === 'panel' && selector.startsWith(`${rule.selector}-`)),
    );
    expect(odd).toEqual([]);
  });

  it('fade no text', () => {
    const faded = sheets.flatMap(({ path, text }) =>
      [...text.matchAll(/([^{}]+)\{[^{}]*[\s;]opacity: *0?\.\d+/g)].map(([, selector = '']) => [
        path,
        selector.trim(),
      ]),
    );
    // The sweep of a lit window in Ground school's picture.
    expect(faded.map(([, selector]) => selector)).toEqual(['.seat-window.lit .glow-sweep']);
  });
});

describe('the canvas', () => {
  it('writes in colours of the palette or of the table', () => {
    const written = filesWith('.ts')
      .filter(({ path }) => /^world[\\/]/.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/colour: (?:[^,}\n]*\? )?'([^']+)'(?: : '([^']+)')?/g)].flatMap(([, one, other]) =>
          [one, other].flatMap((colour) => (colour === undefined ? [] : [{ path, colour }])),
        ),
      );
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter(({ colour }) => !texts.has(hex(colour)))).toEqual([]);
  });
});
