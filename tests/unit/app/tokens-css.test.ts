// The style sheet with the colours is generated from the table of colours.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roomTokensCss, tokensCss } from '../../../src/app/tokens-css.ts';
import { COLOURS } from '../../../src/look/tokens.ts';

describe('colours', () => {
  it('the style sheets hold what the table holds', async () => {
    await expect(tokensCss()).toMatchFileSnapshot('../../../src/app/tokens.css');
    await expect(roomTokensCss()).toMatchFileSnapshot('../../../src/panels/parts/room-tokens.css');
    expect(readFileSync(new URL('../../../src/app/tokens.css', import.meta.url), 'utf8')).toContain(
      COLOURS.live,
    );
  });
});
