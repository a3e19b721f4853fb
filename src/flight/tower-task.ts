// The tower's tasks: what the running model lays on the table, and which candidate it bears out.
// Must not know how a chart is drawn.

import type { Content, Scenario } from '../content/types.ts';
import { COMPANIES } from '../quarter/company.ts';
import { PURPOSE, entityOf, shuffled, uniform } from '../quarter/draws.ts';
import { FIGURES, type FigureId, deviation, figure, normReading, shown } from '../quarter/figures.ts';
import type { Kind, QuarterState, Reading } from '../quarter/types.ts';
import { cellFigures } from './facts.ts';
import { beginJob } from './jobs.ts';
import type { Certainty } from './message-types.ts';
import type { FlightState } from './state-types.ts';
import type { Strip } from './strip-types.ts';
import type { Candidate, Sample, TowerTask } from './task-types.ts';
import { FIGURE_UNITS } from './units.ts';

/** The figure that each kind moves first and most. */
export const MAIN_FIGURE: Readonly<Record<Kind, FigureId>> = {
  response: 'response',
  capacity: 'accounts',
  order: 'startDays',
  alignment: 'rejected',
  process: 'quoteDays',
  price: 'priceGap',
  fit: 'misfit',
  reach: 'leads',
  cohort: 'leavers',
  stall: 'win',
};
const FUNNEL: readonly FigureId[] = ['meeting', 'offer', 'talks', 'close'];
/** Figures fit to stand beside the main one; sign-offs say the same as another, and the load swings by itself. */
const COMPANIONS: readonly FigureId[] = [
  'leads',
  'response',
  'win',
  'quoteDays',
  'rejected',
  'misfit',
  'accounts',
  'startDays',
  'incomplete',
  'leavers',
];
const QUIET = 0.12;
const SERIES_WEEKS = 8;

interface Desk {
  readonly quarter: QuarterState;
  readonly strip: Strip;
  readonly scenario: Scenario;
  readonly asOf: number;
  readonly noise: number;
  readonly effort: number;
  readonly now: Reading;
  readonly norm: Reading;
}

function deskOf(state: FlightState, strip: Strip, content: Content): Desk {
  const { quarter } = state;
  const scenario = content.scenario(strip.scenario);
  // The sheet on the table stays as it was laid there, also when the week turns while one works at it.
  const laid = strip.job?.seat === 'tower' ? strip.job : beginJob(state, strip.cell, 'tower', 'finding');
  const asOf = laid.sinceWeek;
  return { quarter, strip, scenario, asOf, ...laid.sheet, ...cellFigures(quarter, strip.cell, asOf) };
}

/** Certain under 5 %, fairly certain to 10 %, unsure above: the rule the task shows. */
export function certaintyFor(uncertainty: number): Certainty {
  if (uncertainty < 0.05) return 'certain';
  return uncertainty <= 0.1 ? 'fairly' : 'unsure';
}

function seriesOf(desk: Desk, id: FigureId): number[] {
  const history = desk.quarter.cells[desk.strip.cell]?.history ?? [];
  const norm = figure(desk.norm, id);
  const value = (reading: Reading) => shown(desk.quarter.seed, desk.strip.cell, reading, id, desk.noise / 2);
  const known = history.filter((reading) => reading.week < desk.asOf);
  return known
    .slice(-SERIES_WEEKS)
    .map((reading) => (norm === 0 ? 100 + value(reading) * 300 : (value(reading) / norm) * 100));
}

function candidate(desk: Desk, id: FigureId, noise: number): Candidate {
  return {
    figure: id,
    cell: desk.strip.cell,
    unit: FIGURE_UNITS[id],
    now: shown(desk.quarter.seed, desk.strip.cell, desk.now, id, noise),
    norm: figure(desk.norm, id),
    series: seriesOf(desk, id),
    samples: null,
  };
}

/** The main figure among `count` quiet ones, in an order drawn for the strip. */
function lineUp(
  desk: Desk,
  count: number,
  allowed: (id: FigureId) => boolean,
  quietestFirst = false,
): FigureId[] {
  const main = MAIN_FIGURE[desk.scenario.kind];
  const entity = entityOf(desk.strip.id);
  const order = shuffled(COMPANIONS.length, desk.quarter.seed, entity, PURPOSE.shuffle);
  const others = order
    .map((i) => COMPANIONS[i])
    .filter((id): id is FigureId => id !== undefined && id !== main && allowed(id))
    .map((id) => ({ id, off: deviation(figure(desk.now, id), figure(desk.norm, id)) }));
  // Quiet companions first; a loud one only when the segment has nothing else to show.
  const rank = (off: number) => (quietestFirst ? off : Number(off > QUIET));
  const chosen = others
    .toSorted((a, b) => rank(a.off) - rank(b.off))
    .slice(0, count)
    .map((o) => o.id);
  const place = Math.floor(uniform(desk.quarter.seed, entity, 1, PURPOSE.shuffle) * (count + 1));
  return [...chosen.slice(0, place), main, ...chosen.slice(place)];
}

/** A share with its 90 % interval (Wald with half a hit added, enough for a training chart). */
function shareSample(share: number, trials: number): Sample {
  const hits = Math.round(share * trials);
  const p = (hits + 0.5) / (trials + 1);
  const half = 1.645 * Math.sqrt((p * (1 - p)) / trials);
  return { hits, trials, low: Math.max(0, p - half), high: Math.min(1, p + half) };
}

/** A weekly mean over some weeks with its 90 % interval for counts. */
function countSample(mean: number, weeks: number): Sample {
  const half = 1.645 * Math.sqrt(Math.max(mean, 0.5) / weeks);
  return { hits: mean, trials: weeks, low: Math.max(0, mean - half), high: mean + half };
}

function signalCandidate(desk: Desk, id: FigureId): Candidate {
  const base = candidate(desk, id, 0);
  const isShare = FIGURE_UNITS[id] === 'share' && id !== 'load';
  const before = isShare ? shareSample(base.norm, 100) : countSample(base.norm, 4);
  const wobble =
    0.6 * desk.noise * (uniform(desk.quarter.seed, FIGURES.indexOf(id), desk.now.week, PURPOSE.sample) - 0.5);
  const level = base.now * (1 + wobble);
  const now = isShare ? shareSample(level, 60) : countSample(level, 2);
  return { ...base, samples: { before, now } };
}

function kpiOf(
  desk: Desk,
  id: NonNullable<NonNullable<Scenario['tower']>['kpi']>,
): NonNullable<TowerTask['kpi']> {
  const company = COMPANIES[desk.quarter.company];
  const { now, norm } = desk;
  const enquiries = Math.round(now.leadLevel * 4);
  const meetings = Math.max(1, Math.round(enquiries * now.rates[0]));
  const offers = Math.max(1, Math.round(enquiries * now.rates[0] * now.rates[1]));
  const sales = meetings * figure(now, 'win');
  const count = (part: string, value: number) => ({
    id: part,
    unit: 'count' as const,
    value: Math.round(value),
  });
  const money = (part: string, value: number) => ({
    id: part,
    unit: 'money' as const,
    value: Math.round(value / 1000) * 1000,
  });
  const effort = desk.effort * company.effortCost * 4;
  switch (id) {
    case 'conversion':
      return {
        id,
        unit: 'share',
        norm: norm.rates[0],
        parts: [
          count('meetings', meetings),
          count('customers', now.customers),
          count('enquiries', enquiries),
          count('offers', offers),
        ],
      };
    case 'winRate':
      return {
        id,
        unit: 'share',
        norm: figure(norm, 'win'),
        parts: [
          count('enquiries', enquiries * 3),
          count('sales', sales * 3),
          count('offers', offers * 3),
          count('meetings', meetings * 3),
        ],
      };
    case 'churn':
      return {
        id,
        unit: 'share',
        norm: norm.leavers / norm.customers,
        parts: [
          count('customers', now.customers),
          count('enquiries', enquiries),
          count('leavers', now.leavers),
          count('meetings', meetings),
        ],
      };
    case 'load':
      return {
        id,
        unit: 'share',
        norm: 1,
        parts: [
          count('customers', now.customers),
          count('capacity', now.capacity),
          count('enquiries', enquiries),
          count('openCases', now.open),
        ],
      };
    case 'returnOnEffort':
      return {
        id,
        unit: 'ratio',
        norm: norm.returnOnEffort,
        parts: [
          money('effort', effort),
          money('pipeline', now.pipeline),
          money('expectedSales', now.returnOnEffort * effort),
          money('plan', company.plan),
        ],
      };
  }
}

const KPI_PARTS = {
  conversion: ['meetings', 'enquiries'],
  winRate: ['sales', 'meetings'],
  churn: ['leavers', 'customers'],
  load: ['openCases', 'capacity'],
  returnOnEffort: ['expectedSales', 'effort'],
} as const;

function returns(desk: Desk): Candidate[] {
  const company = COMPANIES[desk.quarter.company];
  return desk.quarter.cells.map((cell, i) => ({
    figure: 'return',
    cell: i,
    unit: 'ratio',
    now: shown(desk.quarter.seed, i, cellFigures(desk.quarter, i, desk.asOf).now, 'return', desk.noise / 2),
    norm: normReading(company, cell, i).returnOnEffort,
    series: [],
    samples: null,
  }));
}

function candidatesOf(desk: Desk, kind: TowerTask['kind']): Candidate[] {
  const isShare = (id: FigureId) => FIGURE_UNITS[id] === 'share' && id !== 'load';
  switch (kind) {
    case 'funnel':
      return FUNNEL.map((id) => candidate(desk, id, desk.noise));
    case 'trend':
      return lineUp(desk, 3, () => true).map((id) => candidate(desk, id, desk.noise / 2));
    case 'signal':
      return lineUp(desk, 2, (id) => isShare(id) || id === 'leads' || id === 'leavers').map((id) =>
        signalCandidate(desk, id),
      );
    case 'documents':
      // Two documents either agree or they do not: no noise, and beside the main one the rows that agree best.
      return lineUp(desk, 4, () => true, true).map((id) => candidate(desk, id, 0));
    case 'channel':
      return returns(desk);
    case 'kpi':
      return [];
  }
}

/**
 * The tower's task for a strip, from the model as it stands.
 * @throws Error when the scenario has no tower task
 */
export function towerTaskOf(state: FlightState, strip: Strip, content: Content): TowerTask {
  const desk = deskOf(state, strip, content);
  const spec = desk.scenario.tower ?? { kind: 'documents' as const, kpi: null };
  const advice = ['right', 'other1', 'other2'] as const;
  const order = shuffled(3, state.setup.seed, entityOf(strip.id), PURPOSE.shuffle);
  return {
    kind: spec.kind,
    cell: strip.cell,
    candidates: candidatesOf(desk, spec.kind),
    kpi: spec.kind === 'kpi' ? kpiOf(desk, spec.kpi ?? 'conversion') : null,
    uncertainty: desk.noise,
    adviceOrder: order.map((i) => advice[i] ?? 'right'),
  };
}

/** Every finding that the model bears out for the call: in a funnel the loudest as shown, and the one that is loudest in truth. */
export function rightFindings(state: FlightState, strip: Strip, content: Content): number[] {
  const task = towerTaskOf(state, strip, content);
  if (task.kpi !== null) {
    const [above, below] = KPI_PARTS[task.kpi.id as keyof typeof KPI_PARTS];
    const at = (id: string) => task.kpi?.parts.findIndex((part) => part.id === id) ?? 0;
    return [at(above) * task.kpi.parts.length + at(below)];
  }
  // The call names its segment; a lower return elsewhere is no answer to it.
  if (task.kind === 'channel') return [strip.cell];
  if (task.kind === 'funnel') {
    const loud = task.candidates.map((c) => deviation(c.now, c.norm));
    const asShown = loud.indexOf(Math.max(...loud));
    const { now, norm } = deskOf(state, strip, content);
    const own = FUNNEL.map((id) => deviation(figure(now, id), figure(norm, id)));
    return [...new Set([own.indexOf(Math.max(...own)), asShown])];
  }
  const main = MAIN_FIGURE[content.scenario(strip.scenario).kind];
  return [task.candidates.findIndex((c) => c.figure === main)];
}

/** What a finding says: the figure, its segment and value as shown. */
export function findingOf(
  task: TowerTask,
  finding: number,
): { figure: string; cell: number; value: number; unit: Candidate['unit'] } | null {
  if (task.kpi !== null) {
    const { parts } = task.kpi;
    const above = parts[Math.floor(finding / parts.length)];
    const below = parts[finding % parts.length];
    if (above === undefined || below === undefined || below.value === 0 || above === below) return null;
    return { figure: task.kpi.id, cell: task.cell, value: above.value / below.value, unit: task.kpi.unit };
  }
  const chosen = task.candidates[finding];
  return chosen === undefined
    ? null
    : { figure: chosen.figure, cell: chosen.cell, value: chosen.now, unit: chosen.unit };
}
