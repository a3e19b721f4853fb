// Writes colours and type as CSS custom properties. The generated files are src/app/tokens.css, which loads before the first
// paint, and src/panels/parts/room-tokens.css, which loads with the first room; a test compares them with this code.

import {
  COLOURS,
  DRAWN,
  FONT,
  MONO,
  PANEL_OPACITY,
  ROOM_DRAWN,
  ROOM_SURFACES,
  type Shade,
  SURFACES,
  type Surface,
  VEILS,
} from '../look/tokens.ts';

type Property = readonly [name: string, value: string];

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The CSS value of a colour: `#rrggbb`, or the property of a palette colour. */
function valueOf(shade: Shade): string {
  return shade.startsWith('#') ? shade : `var(--${kebab(shade)})`;
}

/** A colour with an opacity (0–1), computed here because older browsers do not know `color-mix()`. */
function through(colour: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${channels.join(' ')} / ${Math.round(opacity * 100)}%)`;
}

function sheet(properties: readonly Property[]): string {
  return [
    '/* Made from src/look/tokens.ts by src/app/tokens-css.ts, not by hand; a test keeps them alike (vitest -u writes it anew). */',
    '',
    '@layer tokens {',
    '  :root {',
    ...properties.map(([name, value]) => `    --${kebab(name)}: ${value};`),
    '  }',
    '}',
    '',
  ].join('\n');
}

function shades(table: Readonly<Record<string, Shade>>): Property[] {
  return Object.entries(table).map(([name, shade]) => [name, valueOf(shade)]);
}

function surfaces(table: Readonly<Record<string, Surface>>): Property[] {
  return Object.entries(table).flatMap(([name, { ground, ink, line }]) =>
    shades({
      [`${name}Ground`]: ground,
      ...(ink === 'ink' ? {} : { [`${name}Ink`]: ink }),
      ...(line === undefined ? {} : { [`${name}Line`]: line }),
    }),
  );
}

/** The text of src/app/tokens.css. */
export function tokensCss(): string {
  return sheet([
    ...Object.entries(COLOURS),
    ['panelOver', through(COLOURS.panel, PANEL_OPACITY)],
    ...surfaces(SURFACES),
    ...shades(DRAWN),
    ...Object.entries(VEILS).map(([name, { colour, opacity }]): Property => [name, through(colour, opacity)]),
    ['font', FONT.replaceAll("'", '"')],
    ['mono', MONO.replaceAll("'", '"')],
  ]);
}

/** The text of src/panels/parts/room-tokens.css. */
export function roomTokensCss(): string {
  return sheet([...surfaces(ROOM_SURFACES), ...shades(ROOM_DRAWN)]);
}
