// Ways of doing the tower's other work without a hand, from what is shown alone. The careful one should be right, the others not.

import { exp, log } from '../../quarter/arithmetic.ts';
import { at } from '../../quarter/at.ts';
import type { WorkAnswer } from '../state/work.ts';
import type { AlarmTable } from './alarm.ts';
import { readMeasure } from './causes/reading.ts';
import { type ForecastTable, type Leak, STEPS, amountsOf } from './forecast.ts';
import { type ReportTable, suspectOf } from './report.ts';
import type { AlarmTask, ForecastTask, ReportTask } from './types.ts';

/** Work other than telling causes apart, as it is shown. */
export type OtherWork = ReportTask | ForecastTask | AlarmTask;

/** The part that a tile answers, as one can tell from its title. */
const ANSWERS = { since: 'weeks', place: 'segments', slice: 'drop', cost: 'lost' } as const;

/** The tiles whose titles fit the question. @param record which tile is to say what is behind it */
function matched({ parts, tiles }: ReportTable, record: number): WorkAnswer {
  const place = (kind: string) => tiles.findIndex((tile) => tile.kind === kind);
  return {
    kind: 'report',
    tiles: parts.map((part) => (part === 'why' ? record : place(ANSWERS[part]))),
  };
}

/** The first tiles. A report needs a record, so without one among them the first record takes the last place. */
function firstTiles({ parts, tiles }: ReportTable): number[] {
  const first = parts.map((_, i) => i);
  const record = tiles.findIndex((tile) => suspectOf(tile) !== null);
  return first.includes(record) ? first : [...first.slice(0, -1), record];
}

/** The first tiles; the sellers' word and the narrowest band; the record that is highest last week, and a limit in the middle. */
export function lazyWork(task: OtherWork): WorkAnswer {
  switch (task.kind) {
    case 'report':
      return { kind: 'report', tiles: firstTiles(task) };
    case 'forecast':
      return { kind: 'forecast', rates: STEPS.map(() => 'word'), band: 0, suspect: 0 };
    case 'alarm': {
      const last = task.records.map(({ weeks }) => weeks.at(-1)?.share ?? 0); // no case last week
      return {
        kind: 'alarm',
        record: last.indexOf(Math.max(...last)),
        limit: Math.floor(task.limits.length / 2),
      };
    }
  }
}

/** How alike two patterns are: the cosine of the angle between them. */
function alike(one: readonly number[], other: readonly number[]): number {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * at(b, i), 0);
  const size = Math.sqrt(dot(one, one) * dot(other, other));
  return size === 0 ? 0 : dot(one, other) / size;
}

/** How wide a band the desk calls wide enough, in sales, for so many sales expected. Between them it grows evenly on logarithmic scales. */
const SWING = [
  [0.25, 0.5],
  [1, 1.5],
  [4, 3],
] as const;

function swingOf(sales: number): number {
  const [[a, low], [b, middle], [c, high]] = SWING;
  const between = (x0: number, y0: number, x1: number, y1: number) =>
    y0 * exp((log(sales / x0) / log(x1 / x0)) * log(y1 / y0));
  return sales < b ? between(a, low, b, middle) : between(b, middle, c, high);
}

/** A leak of so much of the usual share is called much; less than a third of it none. */
const MUCH = 0.25;

function carefulForecast(task: ForecastTable): WorkAnswer {
  const rates = STEPS.map(() => 'measured' as const);
  const figure = amountsOf(task, rates).reduce((sum, one) => sum + one, 0);
  const wanted = task.deal * swingOf(Math.max(0.1, figure / task.deal));
  const off = (band: number) => Math.abs(log(at(task.bands, band) / wanted));
  const band = task.bands.map((_, i) => i).toSorted((a, b) => off(a) - off(b));
  const fell = task.rows.map(({ rates: { usual, measured } }) => Math.max(0, 1 - measured / usual) / MUCH);
  const fits = ({ steps }: { readonly steps: readonly Leak[] }) => alike(fell, steps);
  const likely = task.leaks.toSorted((a, b) => fits(b) - fits(a));
  return { kind: 'forecast', rates, band: at(band, 0), suspect: task.leaks.indexOf(at(likely, 0)) };
}

/** Before the turn so much of the usual share tells that it is an old matter. */
const OLD = 1.8;
/** Fewer cases than these prove nothing. */
const FEW = 6;

/** Rises within two weeks, not before, and on enough cases; the limit lies between before and after. */
function carefulAlarm({ records, limits }: AlarmTable, onsetWeek: number): WorkAnswer {
  const mean = (all: readonly number[]) => all.reduce((sum, x) => sum + x, 0) / Math.max(1, all.length);
  const judged = records.map(({ weeks, cases, usual }) => {
    const shares = (from: number, to: number) =>
      weeks.flatMap(({ week, share }) => (share !== null && week >= from && week < to ? [share] : []));
    const [most = 0, low = 0] = shares(-Infinity, onsetWeek).toSorted((a, b) => b - a);
    const first = Math.max(0, ...shares(onsetWeek, onsetWeek + 2));
    const old = mean(shares(onsetWeek - 4, onsetWeek)) > OLD * usual;
    return { low, first, rise: old || cases < FEW ? -1 : first - (most + low) / 2 };
  });
  const rises = judged.map(({ rise }) => rise);
  const record = rises.indexOf(Math.max(...rises));
  const { low, first } = at(judged, record);
  const good = limits.findIndex((limit) => limit > low && limit <= first);
  return { kind: 'alarm', record, limit: Math.max(0, good) };
}

/** Matches titles to the question and reads the records; counts by what was measured; takes the record that rises when the result falls. */
export function carefulWork(task: OtherWork): WorkAnswer {
  switch (task.kind) {
    case 'report': {
      const fits = task.tiles.findIndex(
        ({ picture }) => picture.form === 'record' && readMeasure(picture.measure, task).says === 'fits',
      );
      return matched(task, fits);
    }
    case 'forecast':
      return carefulForecast(task);
    case 'alarm':
      return carefulAlarm(task, task.onsetWeek);
  }
}

/** For a report: the titles matched and the first record taken for what is behind it. Of other work the lazy answer. */
export function matchedWork(task: OtherWork): WorkAnswer {
  return task.kind === 'report'
    ? matched(
        task,
        task.tiles.findIndex((tile) => suspectOf(tile) !== null),
      )
    : lazyWork(task);
}
