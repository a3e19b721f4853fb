// The page of one's own cases says that the first one takes five minutes: so it does, as its texts, presses and what is typed are counted.

import { expect, it } from 'vitest';
import { MADE, ownSeconds } from '../../../scripts/own-seconds.ts';
import { textAt, game } from '../../../scripts/seconds-texts.ts';
import { caseFaults } from '../../../src/content/own-check.ts';
import { OWN_CASES } from '../../builders/own-case.ts';

it.each([
  ['nb', 'fem minutter'],
  ['en', 'five minutes'],
] as const)('a first case takes five minutes, %s', (language, promised) => {
  const parts = ownSeconds(language);
  const made = MADE.reduce((sum, part) => sum + (parts[part] ?? Number.NaN), 0); // a part that is not counted is seen
  expect(made).toBeGreaterThan(150);
  expect(made).toBeLessThanOrEqual(300);
  expect(textAt(game(language, 'own'), 'list.none')).toContain(promised);
  expect(caseFaults(OWN_CASES[language])).toEqual([]);
});
