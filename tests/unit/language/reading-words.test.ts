// What instruments say in words: the same grades as in the picture, in both seats and in the debrief.

import { beforeAll, describe, expect, it } from 'vitest';
import type { CockpitView } from '../../../src/flight/index.ts';
import {
  changeWords,
  loadTexts,
  rangeWords,
  setLanguage,
  t,
  turbulenceWords,
  weatherWords,
} from '../../../src/language/index.ts';

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('flight', 'world');
});

const view = (change: Partial<CockpitView>) => change as CockpitView;

describe('an instrument in words', () => {
  it.each([
    [0.11, '0'],
    [0.12, '1'],
    [0.35, '2'],
    [0.65, '3'],
  ] as const)('turbulence %d', (turbulence, grade) => {
    expect(turbulenceWords(view({ turbulence }))).toBe(t(`world:turbulence.${grade}`));
  });

  it.each([
    [1, 0, 'ved avgang'],
    [2, 0, 'som forrige uke'],
    [2, -3, 'ned 3 siden forrige uke'],
  ] as const)('week %d, landing changed by %d', (week, change, words) => {
    const landing = { percent: 120, change, why: null, beforeTrouble: false };
    expect(changeWords(view({ week, landing }))).toBe(words);
  });

  it.each([
    [0.33, 'calm'],
    [0.34, 'rough'],
    [0.67, 'storm'],
  ] as const)('weather of severity %d', (severity, sky) => {
    const weather = t(`flight:inWords.weather.${sky}`);
    expect(weatherWords({ cell: 0, severity, scanned: true })).toBe(weather);
    expect(weatherWords({ cell: 0, severity, scanned: false })).toBe(
      t('flight:inWords.weather.unsure', { weather }),
    );
  });

  it('fuel that lasts out the quarter, some weeks, or not at all', () => {
    const lasting = (left: number, weeks: number) =>
      rangeWords(view({ fuel: { left, granted: 300_000, weeks } }));
    expect(lasting(200_000, 13)).toBe(t('world:fuel.wholeQuarter'));
    expect(lasting(90_000, 4)).toBe(t('world:fuel.range', { count: 4 }));
    expect(lasting(-5000, 0)).toBe(t('world:fuel.empty'));
  });
});
