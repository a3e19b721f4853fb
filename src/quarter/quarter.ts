// A whole quarter: how it begins, how a week passes, and what it is worth.

import { at } from './at.ts';
import { advanceCell, sellInCell } from './cell.ts';
import { type Company, companyOf } from './company.ts';
import { PURPOSE, hash, normal, uniform } from './draws.ts';
import { pipelineValue } from './figures.ts';
import type { Cell, Disturbance, QuarterState } from './types.ts';

/** The first of the weeks that fill the pipeline before the quarter. */
export const FIRST_WEEK = -19;
/** The weeks of a quarter, numbered from 1. */
export const WEEKS = 13;

function copyCell(cell: Cell): Cell {
  return { ...cell, deals: cell.deals.map((deal) => ({ ...deal })), history: cell.history.slice() };
}

function copyDisturbance(disturbance: Disturbance): Disturbance {
  return {
    ...disturbance,
    turbulentWeeks: disturbance.turbulentWeeks.slice(),
    heldWeeks: disturbance.heldWeeks.slice(),
  };
}

/** A copy that can be changed without changing the original. */
export function copyQuarter(state: QuarterState): QuarterState {
  return {
    ...state,
    marketHistory: state.marketHistory.slice(),
    cells: state.cells.map(copyCell),
    disturbances: state.disturbances.map(copyDisturbance),
  };
}

/** Effort shares at the start: the demand shares, each changed by up to a quarter, so that the segments differ in return. */
function startEffort(company: Company, seed: number): number[] {
  const raw = company.shares.map(
    (share, i) => share * (1 + 0.5 * (uniform(seed, i, 0, PURPOSE.effort) - 0.5)),
  );
  const sum = raw.reduce((total, effort) => total + effort, 0);
  return raw.map((effort) => effort / sum);
}

/** By how many weeks a segment's shown figures are late at the start, 0 or 1. */
export function startLag(seed: number, index: number): number {
  return uniform(seed, index, 0, PURPOSE.lag) < 0.5 ? 0 : 1;
}

/**
 * A quarter at its beginning. Twenty weeks have been run to fill the pipeline, and the counters have then been set to zero.
 * @param disturbances those of the whole quarter; one of week 0 shows in the first readings
 * @param plan the sales plan, NOK; without one, what an undisturbed quarter wins
 * @param noise multiplies the noise of the figures that are shown
 * @param scale multiplies demand and capacity; only the benchmark uses another value than 1
 */
export function createQuarter(
  model: Company,
  seed: number,
  disturbances: readonly Disturbance[],
  {
    plan = model.undisturbed,
    scale = 1,
    noise = 1,
  }: { readonly plan?: number; readonly scale?: number; readonly noise?: number } = {},
): QuarterState {
  const company = scaled(model, scale);
  const effort = startEffort(company, seed);
  const state: QuarterState = {
    company: model,
    plan,
    seed,
    week: FIRST_WEEK,
    market: 0,
    marketHistory: [],
    cells: company.shares.map((_, i) => ({
      deals: [],
      ...startCustomers(company, i),
      effort: at(effort, i),
      effortAtStart: at(effort, i),
      responseFactor: 1,
      lag: startLag(seed, i),
      noise: noise * (0.02 + 0.12 * uniform(seed, i, 0, PURPOSE.noise)),
      won: 0,
      wonCount: 0,
      lostCount: 0,
      createdCount: 0,
      caseCount: 0,
      history: [],
    })),
    disturbances: disturbances.map(copyDisturbance),
  };
  while (state.week < 1) {
    runWeek(company, state);
    // Customers won before the quarter are part of the opening customers, so their number is set back to the company's figure every week.
    for (const [i, cell] of state.cells.entries()) {
      Object.assign(cell, startCustomers(company, i));
    }
  }
  for (const cell of state.cells) {
    cell.won = 0;
    cell.wonCount = 0;
    cell.lostCount = 0;
    cell.createdCount = cell.deals.length;
  }
  settle(state);
  return state;
}

/** The customers of a segment at take-off, and what they pay a month, NOK. */
function startCustomers(company: Company, index: number): Pick<Cell, 'customers' | 'recurring'> {
  const own = companyOf(company, index);
  const customers = own.customers * at(own.shares, index);
  return { customers, recurring: customers * own.monthly };
}

/** The company with demand and capacity multiplied by `scale`. */
function scaled(company: Company, scale: number): Company {
  if (scale === 1) return company;
  const { leads, capacity, parts } = company;
  return {
    ...company,
    leads: leads * scale,
    capacity: capacity * scale,
    ...(parts === undefined ? {} : { parts: parts.map((part) => scaled(part, scale)) }),
  };
}

function runWeek(company: Company, state: QuarterState): void {
  state.market = nextMarket(state.market, state.seed, state.week);
  state.marketHistory.push(state.market);
  for (const [i, cell] of state.cells.entries()) {
    advanceCell(companyOf(company, i), cell, i, state.disturbances, state.seed, state.week, state.market);
  }
  state.week += 1;
}

function nextMarket(market: number, seed: number, week: number): number {
  return 0.85 * market + 0.04 * normal(seed, 0, week, PURPOSE.market);
}

/** Puts into force the knowledge that was due by the present week. */
function settle(state: QuarterState): void {
  for (const disturbance of state.disturbances) {
    const told = disturbance.pendingKnowledge;
    if (told !== null && told.week <= state.week) {
      disturbance.knowledge = Math.max(disturbance.knowledge, told.value);
      disturbance.pendingKnowledge = null;
    }
  }
}

/** The quarter one week later. */
export function advance(state: QuarterState, scale = 1): QuarterState {
  const next = copyQuarter(state);
  runWeek(scaled(state.company, scale), next);
  settle(next);
  return next;
}

/** What counts of a segment at the quarter's end, NOK: what was won, the open pipeline, and the monthly recurring revenue. */
export interface Outcome {
  readonly won: number;
  readonly pipeline: number;
  readonly recurring: number;
}

/** Value of a segment, NOK: won + .25 × open pipeline + 4 × monthly recurring revenue. */
export function valueFrom({ won, pipeline, recurring }: Outcome): number {
  return won + 0.25 * pipeline + 4 * recurring;
}

export function cellValue(cell: Cell): number {
  return valueFrom({ won: cell.won, pipeline: pipelineValue(cell), recurring: cell.recurring });
}

/** Value of the whole quarter, NOK: the sum of its segments' values. */
export function valueOf(state: QuarterState): number {
  return state.cells.reduce((total, cell) => total + cellValue(cell), 0);
}

/** NOK won so far this quarter. */
export function wonSoFar(state: QuarterState): number {
  return state.cells.reduce((total, cell) => total + cell.won, 0);
}

/**
 * One segment in one of a fixed set of futures from the present state, before the week `until`. The futures use other seeds than the flight.
 * @param k which future
 */
function futureOf(
  state: QuarterState,
  index: number,
  disturbances: readonly Disturbance[],
  k: number,
  until: number,
  { company, cell: origin }: { readonly company: Company; readonly cell: Cell },
): Cell {
  const seed = hash(state.seed, k, 0, PURPOSE.future);
  const cell = { ...copyCell(origin), history: [] };
  const future: QuarterState = {
    ...state,
    seed,
    marketHistory: [],
    cells: [cell],
    disturbances: disturbances.filter((d) => d.cell === index).map(copyDisturbance),
  };
  while (future.week < until) {
    future.market = nextMarket(future.market, seed, future.week);
    // Nobody reads the instruments of a future.
    sellInCell(company, cell, index, future.disturbances, seed, future.week, future.market);
    future.week += 1;
    settle(future);
  }
  return cell;
}

/**
 * Mean value of one segment at the end of the quarter over a fixed set of futures from the present state, NOK.
 * The futures use other seeds than the flight: a remedy is judged by what could be expected of it, not by hindsight.
 * @param futures how many are averaged
 * @param known the values in the first of them as far as they were worked out before, NOK; those that are worked out now are added to it
 */
export function expectedCellValue(
  state: QuarterState,
  index: number,
  disturbances: readonly Disturbance[],
  futures = 32,
  known: number[] = [],
): number {
  const from = { company: companyOf(state.company, index), cell: at(state.cells, index) };
  for (let k = known.length; k < futures; k += 1)
    known.push(cellValue(futureOf(state, index, disturbances, k, WEEKS + 1, from)));
  return known.slice(0, futures).reduce((total, value) => total + value, 0) / futures;
}

/**
 * NOK won of what is open in a segment now, over some weeks in which nothing new comes and nothing more is done: one figure for each future,
 * the smallest first.
 */
export function futureSales(state: QuarterState, index: number, weeks: number, futures: number): number[] {
  const company = companyOf(state.company, index);
  const cell = at(state.cells, index);
  const cases = { ...cell, deals: cell.deals.filter(({ stage }) => stage > 0) };
  const from = { company: { ...company, leads: 0 }, cell: cases };
  return Array.from(
    { length: futures },
    (_, k) => futureOf(state, index, state.disturbances, k, state.week + weeks, from).won - cell.won,
  ).toSorted((a, b) => a - b);
}
