// What the tower can choose from: the figure that tells the cause, among figures that are close to normal.

import { at } from '../../quarter/at.ts';
import { PURPOSE, entityOf, shuffled, uniform } from '../../quarter/draws.ts';
import { FIGURES, type FigureId, deviation, figure, normReading, shown } from '../../quarter/figures.ts';
import type { Reading } from '../../quarter/types.ts';
import { cellFigures } from './facts.ts';
import { MAIN_FIGURE } from '../../quarter/main-figure.ts';
import type { Candidate, Sample, SignalCandidate, TrendCandidate } from './types.ts';
import type { Desk } from './tower-sheet.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';

/** The rates of the funnel in the order of its steps. */
export const FUNNEL: readonly FigureId[] = ['meeting', 'offer', 'talks', 'close'];
/** Figures that can stand beside the main one. Sign-offs are missing because they move with the quote days, load because it varies by itself. */
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
/** A figure that is off its norm by at most this share looks normal beside the main one. */
const QUIET = 0.12;
const SERIES_WEEKS = 8;

function seriesOf(desk: Desk, id: FigureId): number[] {
  const { history } = at(desk.quarter.cells, desk.strip.cell);
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
  };
}

/** The main figure and `count` companions, in an order drawn for the strip. */
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
    .map((i) => at(COMPANIONS, i))
    .filter((id) => id !== main && allowed(id))
    .map((id) => ({ id, off: deviation(figure(desk.now, id), figure(desk.norm, id)) }));
  // Normal-looking companions come first; a conspicuous one is used only when the segment has nothing else.
  const rank = (off: number) => (quietestFirst ? off : Number(off > QUIET));
  const chosen = others
    .toSorted((a, b) => rank(a.off) - rank(b.off))
    .slice(0, count)
    .map((o) => o.id);
  const place = Math.floor(uniform(desk.quarter.seed, entity, 1, PURPOSE.shuffle) * (count + 1));
  return [...chosen.slice(0, place), main, ...chosen.slice(place)];
}

/** True for shares of cases (hits ÷ trials). Load is a share of capacity, not of cases. */
function isSampledShare(id: FigureId): boolean {
  return FIGURE_UNITS[id] === 'share' && id !== 'load';
}

/** A share with its 90 % interval (Wald's, with half a hit added: good enough for a training chart). */
function shareSample(share: number, trials: number): Sample {
  const hits = Math.round(share * trials);
  const p = (hits + 0.5) / (trials + 1);
  const half = 1.645 * Math.sqrt((p * (1 - p)) / trials);
  return { hits, trials, low: Math.max(0, p - half), high: Math.min(1, p + half) };
}

/** A weekly mean over a number of weeks, with its 90 % interval for counts. */
function countSample(mean: number, weeks: number): Sample {
  const half = 1.645 * Math.sqrt(Math.max(mean, 0.5) / weeks);
  return { hits: mean, trials: weeks, low: Math.max(0, mean - half), high: mean + half };
}

function signalCandidate(desk: Desk, id: FigureId): SignalCandidate {
  const base = candidate(desk, id, 0);
  const before = isSampledShare(id) ? shareSample(base.norm, 100) : countSample(base.norm, 4);
  const wobble =
    0.6 * desk.noise * (uniform(desk.quarter.seed, FIGURES.indexOf(id), desk.now.week, PURPOSE.sample) - 0.5);
  const level = base.now * (1 + wobble);
  const now = isSampledShare(id) ? shareSample(level, 60) : countSample(level, 2);
  return { ...base, samples: { before, now } };
}

/** The return per krone of effort of every segment. */
export function channelOf(desk: Desk): Candidate[] {
  const { company } = desk.quarter;
  return desk.quarter.cells.map((cell, i) => ({
    figure: 'return',
    cell: i,
    unit: 'ratio',
    now: shown(desk.quarter.seed, i, cellFigures(desk.quarter, i, desk.asOf).now, 'return', desk.noise / 2),
    norm: normReading(company, cell, i).returnOnEffort,
  }));
}

/** The four stages of the funnel in their order. */
export function funnelOf(desk: Desk): Candidate[] {
  return FUNNEL.map((id) => candidate(desk, id, desk.noise));
}

/** The main figure among three that look normal, each over the last eight weeks. */
export function trendOf(desk: Desk): TrendCandidate[] {
  return lineUp(desk, 3, () => true).map((id) => ({
    ...candidate(desk, id, desk.noise / 2),
    series: seriesOf(desk, id),
  }));
}

/** The main figure among two that look normal, each before and now. */
export function signalOf(desk: Desk): SignalCandidate[] {
  return lineUp(desk, 2, (id) => isSampledShare(id) || id === 'leads' || id === 'leavers').map((id) =>
    signalCandidate(desk, id),
  );
}

/**
 * The rows of two documents, which either agree or do not. They have no noise. The main figure's row stands with the four
 * whose documents agree best.
 */
export function documentsOf(desk: Desk): Candidate[] {
  return lineUp(desk, 4, () => true, true).map((id) => candidate(desk, id, 0));
}
