// How well the tower's other work can be done, and by whom: flies flights with everything right, and at each piece of work lets readers answer
// it from what is shown.

import type { Content, TowerKind } from '../src/content/types.ts';
import {
  type AlarmTable,
  type ForecastTable,
  type Leak,
  RATES,
  type ReportTable,
  STEPS,
  type WorkAnswer,
  type WorkCase,
  amountsOf,
  gradeOf,
  newFlight,
  nextCommand,
  perform,
  readMeasure,
  rightAnswer,
  setupFor,
  suspectOf,
  towerTask,
  workCaseOf,
} from '../src/flight/index.ts';
import { at } from '../src/quarter/at.ts';
import { PURPOSE, entityOf, pick, shuffled } from '../src/quarter/draws.ts';

type Work = Exclude<TowerKind, 'causes'>;
/** A task as it is shown, without its truth; the case grades the answers. */
interface Met {
  readonly work: WorkCase;
  readonly task:
    | (ReportTable & { readonly kind: 'report' })
    | (ForecastTable & { readonly kind: 'forecast' })
    | (AlarmTable & { readonly kind: 'alarm' });
}

const draw = ({ work }: Met, n: number, i: number) =>
  pick(n, work.source.seed, entityOf(`${work.strip} reader`), i, PURPOSE.sample);

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

function randomAnswer(met: Met): WorkAnswer {
  const { task, work } = met;
  switch (task.kind) {
    case 'report': {
      const order = shuffled(task.tiles.length, work.source.seed, entityOf(work.strip), PURPOSE.shuffle);
      return { kind: 'report', tiles: order.slice(0, task.parts.length) };
    }
    case 'forecast':
      return {
        kind: 'forecast',
        rates: STEPS.map((_, i) => at(RATES, draw(met, RATES.length, i))),
        band: draw(met, task.bands.length, 3),
        suspect: draw(met, task.leaks.length, 4),
      };
    case 'alarm':
      return {
        kind: 'alarm',
        record: draw(met, task.records.length, 0),
        limit: draw(met, task.limits.length, 1),
      };
  }
}

/** The first tiles; the sellers' word and the narrowest band; the record that is highest last week, and a limit in the middle. */
function lazyAnswer({ task }: Met): WorkAnswer {
  switch (task.kind) {
    case 'report':
      return { kind: 'report', tiles: task.parts.map((_, i) => i) };
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
    y0 * Math.exp((Math.log(sales / x0) / Math.log(x1 / x0)) * Math.log(y1 / y0));
  return sales < b ? between(a, low, b, middle) : between(b, middle, c, high);
}

/** A leak of so much of the usual share is called much; less than a third of it none. */
const MUCH = 0.25;

function carefulForecast(task: ForecastTable): WorkAnswer {
  const rates = STEPS.map(() => 'measured' as const);
  const figure = amountsOf(task, rates).reduce((sum, one) => sum + one, 0);
  const wanted = task.deal * swingOf(Math.max(0.1, figure / task.deal));
  const off = (band: number) => Math.abs(Math.log(at(task.bands, band) / wanted));
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

function carefulAnswer({ task, work }: Met): WorkAnswer {
  switch (task.kind) {
    case 'report': {
      const fits = task.tiles.findIndex(
        ({ picture }) => picture.form === 'record' && readMeasure(picture.measure, work.desk).says === 'fits',
      );
      return matched(task, fits);
    }
    case 'forecast':
      return carefulForecast(task);
    case 'alarm':
      return carefulAlarm(task, work.desk.onsetWeek);
  }
}

/** For a report: the titles matched and the first record taken for what is behind it. Of other work the lazy answer. */
function matchedAnswer(met: Met): WorkAnswer {
  const { task } = met;
  return task.kind === 'report'
    ? matched(
        task,
        task.tiles.findIndex((tile) => suspectOf(tile) !== null),
      )
    : lazyAnswer(met);
}

/** Shares of the answers that are right as a whole with the true finding, 0–1, and `finding` of those with the true finding at least. */
export interface WorkReport {
  readonly met: number;
  readonly random: number;
  readonly lazy: number;
  readonly matched: number;
  readonly careful: number;
  readonly carefulFinding: number;
  readonly right: number;
}

/** The work met in one flight, each as it lies when the tower begins. */
function metIn(content: Content, seed: number, flightNumber: number): Met[] {
  const setup = setupFor({ company: content.id, seed, flightNumber, contentVersion: content.version });
  const all: Met[] = [];
  let state = newFlight(setup, content);
  for (;;) {
    const command = nextCommand(state, content, 'right');
    if (command === null) return all;
    if (command.kind === 'hand-in') {
      const strip = state.strips.find(({ id }) => id === command.strip);
      const task = towerTask(state, command.strip, content);
      if (strip !== undefined && task.kind !== 'causes')
        all.push({ work: workCaseOf(state, strip, content), task });
    }
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(`${command.kind}: ${outcome.rejected}`);
    state = outcome.state;
  }
}

/** The readers' shares for each kind of work, over the flights in which it is awake. */
export function workReport(
  content: Content,
  seeds: readonly number[],
  flights: readonly number[],
): Readonly<Partial<Record<Work, WorkReport>>> {
  const all = seeds.flatMap((seed) => flights.flatMap((flight) => metIn(content, seed, flight)));
  const kinds: readonly Work[] = ['report', 'forecast', 'alarm'];
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const met = all.filter(({ task }) => task.kind === kind);
      if (met.length === 0) return [];
      const share = (test: (one: Met) => boolean) =>
        Number((met.filter(test).length / met.length).toFixed(3));
      const outcome = (one: Met, answer: WorkAnswer) => gradeOf(one.work, answer);
      const whole = (answer: (one: Met) => WorkAnswer) =>
        share((one) => {
          const graded = outcome(one, answer(one));
          return graded?.finding === one.work.desk.truth && graded.graded.worth === 'whole';
        });
      const report: WorkReport = {
        met: met.length,
        random: whole(randomAnswer),
        lazy: whole(lazyAnswer),
        matched: whole(matchedAnswer),
        careful: whole(carefulAnswer),
        carefulFinding: share((one) => outcome(one, carefulAnswer(one))?.finding === one.work.desk.truth),
        right: whole(({ work }) => rightAnswer(work, kind)),
      };
      return [[kind, report]];
    }),
  );
}
