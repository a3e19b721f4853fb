// How texts of the picture are made to fit: smaller, on several lines, narrower, but never cut off.
// Every letter here is as wide as the font's size.

import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/look/layout.ts';
import { arrangeCockpit } from '../../../src/world/arrangement.ts';
import { arrangeTower } from '../../../src/world/tower-arrangement.ts';
import { fitLine, fitLines } from '../../../src/world/drawing/fit.ts';

const measure = (text: string, size: number) => text.length * size;

describe('one line', () => {
  const fit = (text: string, width: number) => fitLine(measure, text, { width, wanted: 15, smallest: 12 });

  it('keeps its size where there is room, and shrinks where there is not', () => {
    expect(fit('abcd', 60)).toEqual({ size: 15, narrowed: false });
    expect(fit('abcd', 52)).toEqual({ size: 13, narrowed: false });
  });

  it('is narrowed, not cut, where even the smallest is too wide', () => {
    expect(fit('abcdefgh', 60)).toEqual({ size: 12, narrowed: true });
  });
});

describe('several lines', () => {
  const fit = (text: string, width: number, most: number, height?: number) =>
    fitLines(measure, text, { width, height, most, wanted: 15, smallest: 12 });

  it.each([
    ['aa bb cc dd', 200, 3, undefined],
    ['aa bb cc dd', 60, 2, undefined],
    ['aa bb cc dd', 60, 5, 33],
    ['aaaaaaaaaaaa bb', 60, 1, undefined],
    ['aa bb cc dd ee ff gg', 30, 2, 20],
  ] as const)('say all of «%s» in a width of %i', (text, width, most, height) => {
    const { lines, size } = fit(text, width, most, height);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeLessThanOrEqual(most);
    expect(size).toBeGreaterThanOrEqual(12);
  });

  it('become smaller before they become too many', () => {
    expect(fit('aaaa bbbb', 120, 1).size).toBe(13);
    expect(fit('aa bb', 30, 2, 33).size).toBeLessThan(15);
  });
});

describe('very large text', () => {
  it('enlarges both seats in a common window, and leaves nothing out of the stage', () => {
    const usual = layoutOf(1280, 720);
    const large = layoutOf(1280, 720, 2);
    const awake = ['glidePath', 'engines', 'fuel', 'turbulence', 'speed', 'bank', 'heading'] as const;
    const cockpit = arrangeCockpit(large, awake);
    expect(cockpit.scale).toBeGreaterThan(arrangeCockpit(usual, awake).scale * 1.2);
    expect(arrangeTower(large).scale).toBeGreaterThan(arrangeTower(usual).scale * 1.2);
    expect(cockpit.spots.lines).toBeDefined();
    for (const { y, height } of Object.values(cockpit.spots)) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(large.stage.height);
    }
  });
});

describe('a page read from the right', () => {
  it('has its instruments in the opposite order', () => {
    const awake = ['glidePath', 'engines', 'fuel', 'turbulence', 'speed', 'bank', 'heading'] as const;
    const { spots } = arrangeCockpit(layoutOf(1280, 720, 1, true), awake);
    expect(spots.speed?.x).toBeGreaterThan(spots.bank?.x ?? Infinity);
    expect(spots.bank?.x).toBeGreaterThan(spots.heading?.x ?? Infinity);
  });
});
