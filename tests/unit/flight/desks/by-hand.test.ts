// The place of a decision by hand cannot be told without reading: no plain rule is right in more than half, and the rule on the desk always is.

import { beforeAll, describe, expect, it } from 'vitest';
import { type ByHand, byHandReport, decisionsOf, targetReport } from '../../../../scripts/by-hand-report.ts';
import { contentToFly } from '../../../../scripts/content-files.ts';
import { goodShifts, placeOf, setupIn } from '../../../../src/flight/index.ts';
import { seeds } from '../../../builders/quarter.ts';

const MOST = 0.5;
const HANDS = ['levers', 'territory', 'departments', 'targets'] as const;

describe('decisions by hand of later flights', () => {
  let report: Readonly<Record<(typeof HANDS)[number], ByHand>>;
  beforeAll(() => {
    const contents = ['startup', 'consulting', 'agency'].map((id) => contentToFly(id).content);
    // Targets wake in the third flight, and come in every third of them.
    report = {
      ...byHandReport(contents, seeds(12), [2, 3]),
      targets: targetReport(contents, seeds(40), [3]),
    };
  });

  it.each(HANDS)('%s: occur often enough to tell', (hand) => {
    expect(report[hand].met).toBeGreaterThan(20);
  });

  it('territory: whoever moves customers until all are alike is right', () => {
    expect(report.territory.careful).toBe(1);
  });

  it('targets: whoever works them out by the record is right', () => {
    expect(report.targets.careful).toBe(1);
  });

  it.each(HANDS)('%s: no plain rule is right in more than half', (hand) => {
    const tooGood = Object.entries(report[hand].rules).filter(([, share]) => share > MOST);
    expect(Object.fromEntries(tooGood)).toEqual({});
  });
});

describe('moves of effort as they are met', () => {
  it('are right where they keep to both limits and bring as much as the rule, worked out by hand', () => {
    const tables = ['startup', 'consulting', 'agency'].flatMap((company) => {
      const { content } = contentToFly(company);
      const met = seeds(6).flatMap((seed) =>
        decisionsOf(setupIn(content, { seed, flightNumber: 2 }), content),
      );
      return met.flatMap(({ task, strip }) =>
        task.kind === 'levers' ? [{ task, scenario: content.scenario(strip.scenario) }] : [],
      );
    });
    expect(tables.length).toBeGreaterThan(10);
    let [right, wrong] = [0, 0];
    for (const { task, scenario } of tables) {
      const { cell: own, levers } = task;
      const { returns, spare, room } = levers;
      const moves = returns.flatMap((_, other) =>
        other === own ? [] : [-20, -15, -10, -5, 0, 5, 10, 15, 20].map((points) => ({ other, points })),
      );
      const of = (values: readonly number[], i: number) => values[i] ?? Number.NaN;
      const gain = ({ other, points }: (typeof moves)[number]) =>
        Math.round(points * (of(returns, other) - of(returns, own)) * 10) / 10;
      const fits = ({ other, points }: (typeof moves)[number]) =>
        points >= 0
          ? points <= of(spare, own) && points <= of(room, other)
          : -points <= of(spare, other) && -points <= of(room, own);
      const outwards = moves.filter((move) => move.points > 0 && fits(move) && gain(move) > 0);
      const inwards = moves.filter((move) => move.points < 0 && fits(move) && gain(move) > 0);
      // The rule: out to the highest return with room; otherwise in from the lowest that can spare some; as much as both can bear.
      const best = (all: typeof moves, sign: 1 | -1) => {
        const to = all.toSorted((a, b) => sign * (of(returns, b.other) - of(returns, a.other)))[0]?.other;
        return Math.max(...all.filter(({ other }) => other === to).map(gain));
      };
      const asked = outwards.length > 0 ? best(outwards, 1) : inwards.length > 0 ? best(inwards, -1) : 0;
      for (const move of moves) {
        const shifts = returns.map((_, i) => (i === move.other ? move.points : 0));
        const place = placeOf(task, scenario, { choice: 'own', shifts });
        const isRight = fits(move) && gain(move) >= asked;
        expect(place?.right, JSON.stringify({ levers, own, move })).toBe(isRight);
        right += Number(isRight);
        wrong += Number(!isRight);
      }
    }
    expect(right).toBeGreaterThan(10);
    expect(wrong).toBeGreaterThan(100);
  });
});

describe('the good move of effort', () => {
  const table = { effort: [30, 20, 25, 25], returns: [0.5, 1.2, 1, 0.2] };
  it('goes out to the highest return that has room, as much as both can bear', () => {
    const spare = [15, 5, 5, 5];
    expect(goodShifts({ ...table, spare, room: [0, 0, 10, 0] }, 0)).toEqual([0, 0, 10, 0]);
    expect(goodShifts({ ...table, spare, room: [0, 20, 10, 0] }, 0)).toEqual([0, 15, 0, 0]);
  });

  it('comes in from the lowest return that can spare some where nobody better has room', () => {
    expect(goodShifts({ ...table, spare: [15, 5, 5, 10], room: [5, 0, 0, 20] }, 0)).toEqual([0, 0, 0, -5]);
    expect(goodShifts({ ...table, spare: [0, 5, 5, 5], room: [20, 10, 10, 0] }, 0)).toEqual([0, 0, 0, -5]);
  });

  it('is none where neither can be', () => {
    expect(goodShifts({ ...table, spare: [15, 5, 5, 0], room: [5, 0, 0, 20] }, 0)).toEqual([0, 0, 0, 0]);
  });
});
