// A report by hand: what answers what, what a finding rests on, and that a table drawn from a flight can be answered by reading it.

import { describe, expect, it } from 'vitest';
import {
  type Part,
  type ReportTable,
  type Tile,
  type TileKind,
  deskPlanOf,
  gradeOf,
  readMeasure,
  suspectOf,
  towerTask,
  workCaseOf,
  answered,
  isReport,
  reportFinding,
  reportWorth,
} from '../../../../src/flight/index.ts';
import { called, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const record = (counts: 'price' | 'process' | 'normal'): Tile => ({
  kind: 'record',
  picture: {
    form: 'record',
    card: 'curve',
    measure: {
      counts,
      usual: 0.1,
      enough: 0.3,
      view: { kind: 'before-now', before: { hits: 1, cases: 20 }, now: { hits: 9, cases: 20 } },
    },
  },
});
const bars = (kind: TileKind): Tile => ({ kind, picture: { form: 'bars', unit: 'count', rows: [] } });
const TABLE: ReportTable = {
  parts: ['since', 'why', 'cost'],
  tiles: [
    record('process'), // 0: innocent
    bars('weeks'), // 1: since
    bars('month'), // 2: near it
    record('price'), // 3: what is behind it
    bars('lost'), // 4: cost
    bars('won'), // 5: near it
    bars('segments'), // 6: not asked for
    record('normal'), // 7: innocent
  ],
};
const report = (...tiles: number[]) => ({ kind: 'report', tiles }) as const;

describe('a report', () => {
  it.each([
    [[1, 3, 4], [true, true, true], 'price', 'whole'],
    // Near it: the month does not say when, the sales of the firm not what it costs.
    [[2, 3, 4], [false, true, true], 'price', 'part'],
    [[1, 3, 5], [true, true, false], 'price', 'part'],
    // The true record in another's place.
    [[3, 1, 4], [false, false, true], 'price', 'part'],
    [[1, 4, 3], [true, false, false], 'price', 'part'],
    // An innocent record at the place of why counts, whatever else lies there.
    [[3, 0, 4], [false, false, true], 'process', 'none'],
    [[1, 0, 4], [true, false, true], 'process', 'none'],
    [[1, 7, 4], [true, false, true], 'normal', 'none'],
    // No record: it says nothing of what is behind it.
    [[1, 6, 4], [true, false, true], null, 'none'],
    // The first three, as one who does not look.
    [[0, 1, 2], [false, false, false], 'process', 'none'],
  ] as const)('of the tiles %j', (tiles, good, finding, worth) => {
    const answer = report(...tiles);
    expect(answered(TABLE, answer, 'price')).toEqual(good);
    expect(reportFinding(TABLE, answer)).toBe(finding);
    expect(reportWorth(TABLE, answer, 'price')).toBe(worth);
  });

  it('has three different tiles of the table', () => {
    expect(isReport(TABLE, report(1, 3, 4))).toBe(true);
    for (const bad of [
      [1, 3],
      [1, 3, 4, 5],
      [1, 1, 4],
      [1, 3, 8],
      [-1, 3, 4],
      [0.5, 3, 4],
    ])
      expect(isReport(TABLE, report(...bad)), String(bad)).toBe(false);
  });
});

describe('the table of a report', () => {
  const ANSWERS: Readonly<Record<Exclude<Part, 'why'>, TileKind>> = {
    since: 'weeks',
    place: 'segments',
    slice: 'drop',
    cost: 'lost',
  };

  it('has eight tiles, and whoever reads the records by the rule of the cards is right', () => {
    let tables = 0;
    for (const seed of seeds(12)) {
      const flying = flight().seed(seed).number(2).parked();
      for (const { state } of [flying.land('right')])
        for (const strip of state.strips.filter(({ searched }) => searched?.answer?.kind === 'report')) {
          const work = workCaseOf(state, strip, startup);
          const task = towerTask(state, strip.id, startup);
          if (task.kind !== 'report') throw new Error('no report');
          tables += 1;
          expect(task.tiles).toHaveLength(8);
          expect(task.parts).toHaveLength(3);
          expect(task.parts).toContain('why');
          const seen = deskPlanOf(state, strip);
          const tiles = task.parts.map((part) =>
            task.tiles.findIndex(({ kind, picture }) =>
              part === 'why'
                ? picture.form === 'record' && readMeasure(picture.measure, seen).says === 'fits'
                : kind === ANSWERS[part],
            ),
          );
          expect(gradeOf(work, report(...tiles))).toEqual({
            graded: { worth: 'whole', forecast: null },
            finding: seen.truth,
          });
          expect(task.tiles.filter((tile) => suspectOf(tile) !== null)).toHaveLength(3);
          // The shares of the groups make a whole.
          for (const { picture } of task.tiles)
            if (picture.form === 'bars' && picture.unit === 'share' && picture.rows[0]?.name.kind === 'group')
              expect(picture.rows.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1);
        }
    }
    expect(tables).toBeGreaterThanOrEqual(12);
  });

  it('does not change between choosing and sending', () => {
    const { flying, id } = called({ work: 'report', cause: 'hidden' }, { flightNumber: 2 });
    flying.stamp(id, 'tower');
    const before = towerTask(flying.state, id, startup);
    flying.turn();
    expect(towerTask(flying.state, id, startup)).toEqual(before);
  });
});

describe('handing in', () => {
  const begun = () => {
    const { flying, id } = called({ work: 'report', cause: 'hidden' }, { flightNumber: 2 });
    flying.stamp(id, 'tower');
    return { flying, id, task: towerTask(flying.state, id, startup) };
  };

  it('leads to a measured finding, and a right report to the whole K', () => {
    const { flying, id } = begun();
    flying.send(id);
    const strip = flying.strip(id);
    expect(strip.searched?.graded).toEqual({ worth: 'whole', forecast: null });
    expect(flying.state.slips.at(-1)).toMatchObject({ knowledge: 0.95, heard: { certainty: 'measured' } });
    expect(strip.log.at(-1)).toMatchObject({ hand: 'measured', by: 'tower' });
  });

  it('is refused where it is no report, names nothing, or the desk is another', () => {
    const { flying, id, task } = begun();
    if (task.kind !== 'report') throw new Error('no report');
    const pictured = task.tiles.flatMap((tile, i) => (suspectOf(tile) === null ? [i] : []));
    expect(flying.try({ kind: 'hand-in', strip: id, answer: report(0, 0, 1) })).toBe('bad-answer');
    expect(flying.try({ kind: 'hand-in', strip: id, answer: report(...pictured.slice(0, 3)) })).toBe(
      'no-record',
    );
    // There are no cards and no suspects to strike.
    expect(flying.try({ kind: 'open-card', strip: id, card: 0 })).toBe('no-such-job');
    expect(flying.try({ kind: 'strike', strip: id, suspect: 0 })).toBe('no-such-job');
    expect(flying.try({ kind: 'commit-finding', strip: id, finding: 0 })).toBe('no-such-job');
    expect(flying.try({ kind: 'dig-on', strip: id })).toBe('no-such-job');
  });
});
