// Where strips, stage and card are, in windows from a projector to a phone.

import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../src/look/layout.ts';

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

  it('a phone held upright: what lies fixed on top leaves at least 61 % of the window to strips and card', () => {
    for (const [width, height] of [
      [390, 844],
      [412, 915],
      [360, 800],
    ] as const) {
      const { form, strips, stage, card } = layoutOf(width, height);
      expect(form).toBe('upright');
      expect(strips).toEqual(card);
      expect(card.y).toBe(stage.y + stage.height);
      expect(card.height).toBeGreaterThanOrEqual(Math.floor(height * 0.61));
      // Below this its words become smaller.
      expect(stage.height).toBeGreaterThanOrEqual(260);
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
