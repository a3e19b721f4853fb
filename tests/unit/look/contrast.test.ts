// Every text has a contrast of at least 4.5 to 1 with its background: in the palette, the style sheets and on the canvas.
// And no style sheet has a colour of its own: all come from src/look/tokens.ts as custom properties.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BARE, GROUNDS } from '../../../src/look/contrast.ts';
import { COLOURS, type Colour, PANEL_OPACITY, ROOM_SURFACES, SURFACES } from '../../../src/look/tokens.ts';
import { COLOUR_NAMES } from '../../colour-names.ts';

const MIN_CONTRAST = 4.5;
const sources = new URL('../../../src/', import.meta.url);

function filesWith(ending: string): { path: string; text: string }[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(new URL(path, sources), 'utf8') }));
}

/** #rrggbb of a colour given by its name in the palette or already written so. */
function hex(colour: string): string {
  const written = colour in COLOURS ? COLOURS[colour as Colour] : colour;
  return written.length === 4 ? `#${written.slice(1).replaceAll(/./g, '$&$&')}` : written;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex(colour).slice(at, at + 2), 16));
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 10 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** How the ground looks. A panel lies over the picture, so it is tested over the darkest and the brightest. */
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

const allSheets = filesWith('.css').map(({ path, text }) => ({
  path,
  text: text.replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}));
/** The style sheets generated from the table of colours, and those written by hand. */
const [made, sheets] = [true, false].map((kept) =>
  allSheets.filter(({ path }) => path.endsWith('tokens.css') === kept),
) as [typeof allSheets, typeof allSheets];

const properties = new Map(
  made.flatMap(({ text }) =>
    [...text.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const),
  ),
);

/** A colour in a rule, as a name of the palette or #rrggbb; null when the value is no colour, or is transparent. */
function named(value: string | undefined): string | null {
  const name = /^var\(--([\w-]+)\)$/.exec(value?.trim() ?? '')?.[1];
  if (name === undefined) return null;
  if (name === 'panel-over' || name === 'panel-ground') return 'panel';
  const written = properties.get(name);
  return written?.startsWith('#') === true ? written : named(written);
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
    for (const behind of seen(ground))
      expect(contrast(channels(text), behind)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  });

  it('panels are at least 88 % opaque', () => {
    expect(PANEL_OPACITY).toBeGreaterThanOrEqual(0.88);
  });
});

describe('the style sheets', () => {
  it('have no colour of their own', () => {
    // Names of properties and classes are not colours, even when they contain a colour's name.
    const written = sheets.flatMap(({ path, text }) =>
      [...text.matchAll(/[\s;{]([\w-]+): ([^;{}]+);/g)].map(([, property = '', value = '']) => ({
        path,
        property,
        value: value.replaceAll(/--[\w-]+/g, '').replaceAll(/"[^"]*"/g, ''),
      })),
    );
    expect(written.length).toBeGreaterThan(1000);
    const functions = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|device-cmyk)\(/i;
    const names = new RegExp(`(?<![\\w-])(?:${COLOUR_NAMES.join('|')})(?![\\w-])`, 'i');
    expect(
      written.filter(
        ({ value }) => /#[0-9a-f]{3,8}\b/i.test(value) || functions.test(value) || names.test(value),
      ),
    ).toEqual([]);
  });

  it('use properties that there are, and all that are made', () => {
    const used = new Set(
      allSheets.flatMap(({ text }) => [...text.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name)),
    );
    // Positions on the screen are set by app/viewport.ts, the number of airfields by the route's panel, the rest by the style sheets.
    const set = new Set([
      ...properties.keys(),
      ...sheets.flatMap(({ text }) => [...text.matchAll(/--([\w-]+):/g)].map(([, name]) => name)),
    ]);
    const places = /^(?:bar|strips|stage|card)-(?:x|y|width|height)$|^stops$/;
    expect([...used].filter((name) => !set.has(name) && !places.test(name ?? ''))).toEqual([]);
    // A surface may have no line or text colour of its own; it then takes that of what it lies on.
    const needed = [...properties.keys()].filter((name) => !/-(?:line|ink)$/.test(name));
    expect(needed.length).toBeGreaterThan(Object.keys({ ...SURFACES, ...ROOM_SURFACES }).length);
    expect(needed.filter((name) => !used.has(name))).toEqual([]);
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
      expect(Math.min(...found), selector).toBeGreaterThanOrEqual(MIN_CONTRAST);
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
    // The only exception is the light that moves across a window in Ground school's picture.
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
