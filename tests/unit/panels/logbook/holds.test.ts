// What a logbook holds is named kind by kind, before it is replaced.

import { beforeAll, expect, it } from 'vitest';
import { loadTexts, setLanguage } from '../../../../src/language/index.ts';
import { holdsText } from '../../../../src/panels/logbook/holds.ts';

const NOTHING = { flights: 0, newest: null, underWay: 0, rides: 0, cases: 0, packs: 0, settings: true };

beforeAll(() => loadTexts('logbook'));

it.each([
  ['nb', '2 ferdighetsprøver, 1 egen sak og 3 pakker', '80 flyturer og 1 flytur som ikke har landet'],
  ['en', '2 check rides, 1 case of your own and 3 packs', '80 flights and 1 flight that has not landed'],
] as const)('what a logbook holds is named, also without flights: %s', async (tag, besides, flown) => {
  await setLanguage(tag);
  expect(holdsText(NOTHING)).toBeNull();
  expect(holdsText({ ...NOTHING, rides: 2, cases: 1, packs: 3 })).toBe(besides);
  expect(holdsText({ ...NOTHING, flights: 80, underWay: 1 })).toBe(flown);
  expect(holdsText({ ...NOTHING, flights: 1, newest: '2026-11-29T10:00:00.000Z' })).toMatch(
    /^1 .+\(.+2026.+\)$/,
  );
});
