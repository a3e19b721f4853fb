// The palette, the keys and the address: small promises of the frame around the game.
// Must not need a browser.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyConflicts } from '../../../src/app/actions.ts';
import { PARAMETER_NAMES, readAddress, writeAddress } from '../../../src/app/address.ts';
import { tokensCss } from '../../../src/app/tokens-css.ts';
import { layoutOf } from '../../../src/look/layout.ts';
import { COLOURS } from '../../../src/look/tokens.ts';

describe('colours', () => {
  it('the style sheet holds what the table holds', async () => {
    await expect(tokensCss()).toMatchFileSnapshot('../../../src/app/tokens.css');
    expect(readFileSync(new URL('../../../src/app/tokens.css', import.meta.url), 'utf8')).toContain(
      COLOURS.live,
    );
  });
});

describe('layout', () => {
  it.each([
    [1280, 720],
    [1920, 1080],
    [1024, 768],
  ])('%i × %i: strips, stage and card stand side by side', (width, height) => {
    for (const scale of [1, 1.5, 2]) {
      const { strips, stage, card } = layoutOf(width, height, scale);
      expect(strips.x + strips.width).toBeLessThanOrEqual(stage.x);
      expect(stage.x + stage.width).toBeLessThanOrEqual(card.x);
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(stage.width).toBeGreaterThan(width / 5);
    }
  });

  it('a phone on its side: strips and card are sheets in one place, beside the stage', () => {
    for (const scale of [1, 1.5, 2]) {
      const { form, bar, strips, stage, card } = layoutOf(844, 390, scale);
      expect(form).toBe('sideways');
      expect(strips).toEqual(card);
      expect(stage.x + stage.width).toBeLessThanOrEqual(card.x);
      expect(card.x + card.width).toBe(844);
      expect(card.y + card.height).toBe(390);
      expect(stage.y).toBe(bar.height);
      expect(stage.width).toBeGreaterThan(844 * 0.4);
      expect(card.width).toBeGreaterThan(844 / 2);
    }
  });
});

describe('keys', () => {
  const action = (id: string, key: string | null) => ({
    id,
    key,
    seat: null,
    labelKey: id,
    enabled: true,
    reasonKey: null,
    perform: () => undefined,
  });

  it('two actions on one key are found', () => {
    expect(keyConflicts([action('one', 'q'), action('two', null), action('three', 'q')])).toEqual([
      ['one', 'three'],
    ]);
    expect(keyConflicts([action('one', 'q'), action('two', 'n')])).toEqual([]);
  });
});

describe('address', () => {
  it('a class link is read as it was written', () => {
    const wanted = { seed: 41, pace: 'brisk', stop: 7, school: false, text: 1.5 } as const;
    const { parameters, notices } = readAddress(writeAddress(wanted));
    expect(parameters).toMatchObject(wanted);
    expect(notices).toEqual([]);
  });

  it('a bad value and an unknown name are told, and the default is used', () => {
    const { parameters, notices } = readAddress('?seed=nine&weather=fog&pace=brisk');
    expect(parameters.seed).toBeNull();
    expect(parameters.pace).toBe('brisk');
    expect(notices.map((notice) => notice.kind).toSorted()).toEqual(['badParameter', 'unknownParameter']);
  });

  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const told = [...(readme.split('## Address parameters')[1] ?? '').matchAll(/^\| `(\w+)=?(.*?)` \|/gm)].map(
    ([, name = '', values = '']) => ({ name, values: values.split(String.raw`\|`) }),
  );

  it('the README lists every parameter, and none that is not there', () => {
    expect(told.map(({ name }) => name).toSorted()).toEqual(PARAMETER_NAMES.toSorted());
  });

  it.each(told)('$name takes every value that the README gives', ({ name, values }) => {
    for (const value of values) expect(readAddress(`?${name}=${value}`).notices).toEqual([]);
  });
});
