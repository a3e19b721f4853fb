// Writes the palette and type as CSS custom properties; src/app/tokens.css is its kept result.
// Must not hold a colour of its own.

import { COLOURS, FONT, MONO, PANEL_OPACITY } from '../look/tokens.ts';

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The text of tokens.css. */
export function tokensCss(): string {
  const colours = Object.entries(COLOURS).map(([name, value]) => `  --${kebab(name)}: ${value};`);
  const percent = Math.round(PANEL_OPACITY * 100);
  return [
    '/* Made from src/look/tokens.ts by src/app/tokens-css.ts; a test keeps them alike (vitest -u writes it anew).',
    '   Must not be edited by hand. */',
    '',
    ':root {',
    ...colours,
    `  --panel-opacity: ${percent}%;`,
    `  --panel-over: color-mix(in srgb, var(--panel) ${percent}%, transparent);`,
    `  --font: ${FONT.replaceAll("'", '"')};`,
    `  --mono: ${MONO.replaceAll("'", '"')};`,
    '}',
    '',
  ].join('\n');
}
