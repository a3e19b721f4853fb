// The plans by minutes: no gap, no overlap, a place for the collecting, and as long for each flight as the link form says that it takes.

import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, setLanguage, t } from '../../../../src/language/index.ts';
import {
  type ClassWish,
  minutesOf,
  STOP_EARLY,
  wishFrom,
} from '../../../../src/panels/trainer/class-link.ts';
import { demoRows, workshopRows } from '../../../../src/panels/trainer/Plan.tsx';

beforeAll(() => loadTexts('trainer', 'paper'));

interface Timed {
  readonly time: string;
}

const spanOf = ({ time }: Timed) => time.split('–').map(Number) as [number, number];
const lengthOf = (row: Timed) => spanOf(row)[1] - spanOf(row)[0];

/** The 45 minutes of the guide. */
const middleRows = () =>
  (['1', '2', '3', '4', '5', '6'] as const).map((row) => ({
    time: t(`paper:guide.middle.rows.${row}.time`),
    what: t(`paper:guide.middle.rows.${row}.what`),
    how: t(`paper:guide.middle.rows.${row}.how`),
  }));

const PLANS = [
  [25, demoRows],
  [45, middleRows],
  [90, workshopRows],
] as const;

describe.each(['nb', 'en'] as const)('in %s', (language) => {
  beforeAll(() => setLanguage(language));

  it.each(PLANS)('%i minutes are filled without a gap', (minutes, rows) => {
    const spans = rows().map(spanOf);
    expect(spans.map(([from]) => from)).toEqual([0, ...spans.slice(0, -1).map(([, to]) => to)]);
    expect(spans.at(-1)?.[1]).toBe(minutes);
  });

  it('the codes are collected after each flight of a workshop, by the name that the button has', () => {
    const rows = workshopRows();
    const flights = [2, 5];
    for (const at of flights)
      expect(rows[at + 1]?.what).toMatch(language === 'nb' ? /^Samle inn/ : /^Collect/);
    expect(rows[3]?.how).toContain(t('trainer:collect.open'));
    expect(
      middleRows().some(({ how }) => how.includes(language === 'nb' ? 'klassekodene' : 'class codes')),
    ).toBe(true);
  });

  it('a flight has the minutes that the link form gives it', () => {
    const wish: ClassWish = { ...wishFrom(null), school: false };
    const flown: readonly (readonly [ClassWish, Timed | undefined])[] = [
      [wish, workshopRows()[2]],
      [{ ...wish, flight: 2, stop: STOP_EARLY }, workshopRows()[5]],
      [{ ...wish, stop: STOP_EARLY }, middleRows()[2]],
    ];
    for (const [asked, row] of flown) {
      const { low, high } = minutesOf(asked);
      const length = lengthOf(row ?? expect.fail());
      expect(length).toBeGreaterThan((low + high) / 2);
      // A few minutes more are spent on sitting down.
      expect(length).toBeLessThanOrEqual(high + 3);
    }
  });
});
