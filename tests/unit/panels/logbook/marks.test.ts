// The marks follow from what is kept of a player: how far each has come, and which goal is next.

import { describe, expect, it } from 'vitest';
import { FEATS, type Learned, NOTHING_LEARNED, type RowStanding } from '../../../../src/learning/index.ts';
import { marksOf, type MarksOf } from '../../../../src/panels/logbook/marks.ts';

const ROW = {
  meetings: 3,
  full: 3,
  right: 2,
  streak: 2,
  last: 'right',
  lastFlight: 2,
  halfLife: 4,
  stories: [],
} as const;
const stands = (row: string, standing: RowStanding['standing'], reached: boolean): RowStanding => ({
  row,
  standing,
  due: false,
  learned: standing === 'unseen' ? null : { ...ROW, reached },
});

/** Twenty rows in two parts. The first three of them were mastered once; the second and third are due, or went wrong, by now. */
const standings = Array.from({ length: 20 }, (_, i) =>
  stands(`R${i}`, i === 0 ? 'mastered' : i < 10 ? 'shaky' : 'unseen', i < 3),
);
const book = (learned: Partial<Learned> = {}): MarksOf => ({
  learned: { ...NOTHING_LEARNED, ...learned },
  standings,
  parts: [
    { part: '1.1', rows: ['R0', 'R1', 'R2'] },
    { part: '1.2', rows: ['R2', 'R3'] },
  ],
  courses: [
    { company: 'startup', rows: [], twins: ['startup/a', 'startup/b'] },
    { company: 'agency', rows: [], twins: [] },
  ],
  companies: ['startup', 'agency'],
  landed: new Set(['agency', 'one-that-is-gone']),
});
const markIn = (from: MarksOf, kind: string) => marksOf(from).find((mark) => mark.kind === kind);

describe('a mark', () => {
  it('is there for each feat, and for what was learned of article, companies and route', () => {
    const kinds = marksOf(book()).map(({ kind }) => kind);
    expect(kinds).toEqual(['mastered', 'parts', 'companies', 'twins', ...FEATS]);
    expect(
      marksOf(book())
        .filter(({ done }) => done)
        .map(({ kind }) => kind),
    ).toEqual([]);
  });

  it('counts rows that were ever mastered, parts of which all were, and companies landed that still exist', () => {
    expect(markIn(book(), 'mastered')).toMatchObject({ reached: 3, goal: 10, done: false });
    expect(markIn(book(), 'parts')).toMatchObject({ reached: 1, goal: 2, done: false });
    expect(markIn(book(), 'companies')).toMatchObject({ reached: 1, goal: 2, done: false });
  });

  it('is done for a company once all its twins were told apart', () => {
    expect(markIn(book({ twins: ['startup/a', 'agency/x'] }), 'twins')).toMatchObject({
      company: 'startup',
      reached: 1,
      goal: 2,
    });
    expect(markIn(book({ twins: ['startup/a', 'startup/b'] }), 'twins')?.done).toBe(true);
  });

  it('goes on to the next goal when one is reached, and stays done at the last', () => {
    const found = (count: number) =>
      markIn(book({ feats: { ...NOTHING_LEARNED.feats, 'hidden-causes': count } }), 'hidden-causes');
    expect(found(9)).toMatchObject({ reached: 9, goal: 10, done: false });
    expect(found(10)).toMatchObject({ reached: 10, goal: 50, done: false });
    expect(found(500)).toMatchObject({ reached: 200, goal: 200, done: true });
  });
});
