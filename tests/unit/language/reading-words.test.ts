// What instruments say in words: the same grades as in the picture, in both seats and in the debrief.

import { beforeAll, describe, expect, it } from 'vitest';
import type { CockpitView } from '../../../src/flight/index.ts';
import {
  changeWords,
  formatFigure,
  headingWords,
  loadTexts,
  paceWords,
  setLanguage,
  spentWords,
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
    [87, formatFigure(0.87, 'share')],
    [200, formatFigure(2, 'share')],
    [454, `over ${formatFigure(2, 'share')}`],
  ] as const)(
    'the pace of %d per cent is %s: what the rest of the plan needs may be next to nothing',
    (percent, words) => {
      expect(paceWords(percent)).toBe(words);
    },
  );

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
    [true, /har nok å gjøre: 10 prosentpoeng gir mer andre steder$/],
    [false, /^I \S+ ligger 10 prosentpoeng som gir mer andre steder$/],
  ] as const)('effort is never too much, it returns more elsewhere; sellers busy: %s', (full, words) => {
    const heading = { cell: 1, points: 10, degrees: 10, even: false, full, returns: [] };
    expect(headingWords(view({ heading }))).toMatch(words);
  });

  it('the landing of the first week is before trouble where it lies above the plan', () => {
    const landing = { percent: 135, change: 0, why: null, beforeTrouble: true };
    expect(changeWords(view({ week: 1, landing }))).toBe('før trøbbel');
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

  it('fuel of which nothing, some or all is spent', () => {
    const spent = (left: number) => spentWords(view({ fuel: { left, granted: 300_000 } }));
    expect(spent(300_000)).toBe(t('world:fuel.unspent'));
    expect(spent(90_000)).toBe(t('world:fuel.spent', { money: formatFigure(210_000, 'money') }));
    expect(spent(-5000)).toBe(t('world:fuel.empty'));
  });
});
