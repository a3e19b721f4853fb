// Figures that a text writes itself: the model may contradict them, so they are told, in digits and in words.

import { describe, expect, it } from 'vitest';
import { ownFigure } from '../../../src/content/check/manner.ts';

describe('a figure that a text writes itself', () => {
  it.each([
    ['nb', 'Vi mister 7 kunder', '7 kunder'],
    ['nb', 'halvparten av det vanlige', 'halvparten av det vanlige'],
    ['nb', 'Vi er i uke åtte, altså', 'uke åtte'],
    ['nb', 'Fristen er uke 9', 'uke 9'],
    ['en', 'It’s week eight, I mean', 'week eight'],
    ['en', 'due in week 9', 'week 9'],
    ['en', 'half the usual', 'half the usual'],
  ] as const)('%s: «%s» has one', (language, text, found) => {
    expect(ownFigure(text, language)).toBe(found);
  });

  it.each([
    ['nb', 'Forrige uke to ganger, denne uke tre'],
    ['nb', 'en uke en kollega glemte'],
    ['nb', 'uke {{week}}, og møtet er 16.00'],
    ['nb', 'på fire uker'],
    ['en', 'last week three reps rang'],
    ['en', 'from week to week'],
    ['en', 'week {{week}}, in four weeks'],
  ] as const)('%s: «%s» has none', (language, text) => {
    expect(ownFigure(text, language)).toBeUndefined();
  });
});
