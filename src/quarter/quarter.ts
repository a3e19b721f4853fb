// A whole quarter: how it begins, how a week passes, what it is worth, and how much it is expected to bring in.

import { logistic, logit } from './arithmetic.ts';
import { at } from './at.ts';
import { advanceCell } from './cell.ts';
import type { Company } from './company.ts';
import { PURPOSE, hash, normal, uniform } from './draws.ts';
import { lastReading, pipelineValue } from './figures.ts';
import { leaveChances } from './parameters.ts';
import { type PerStage, STAGES, perStage } from './stages.ts';
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
 * @param scale multiplies demand and capacity; only the benchmark uses another value than 1
 */
export function createQuarter(
  model: Company,
  seed: number,
  disturbances: readonly Disturbance[],
  scale = 1,
): QuarterState {
  const company = scaled(model, scale);
  const effort = startEffort(company, seed);
  const state: QuarterState = {
    company: model,
    seed,
    week: FIRST_WEEK,
    market: 0,
    marketHistory: [],
    cells: company.shares.map((share, i) => ({
      deals: [],
      customers: company.customers * share,
      recurring: company.customers * share * company.monthly,
      effort: at(effort, i),
      effortAtStart: at(effort, i),
      responseFactor: 1,
      lag: startLag(seed, i),
      noise: 0.02 + 0.12 * uniform(seed, i, 0, PURPOSE.noise),
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
      cell.customers = company.customers * at(company.shares, i);
      cell.recurring = cell.customers * company.monthly;
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

/** The company with demand and capacity multiplied by `scale`. */
function scaled(company: Company, scale: number): Company {
  return scale === 1
    ? company
    : { ...company, leads: company.leads * scale, capacity: company.capacity * scale };
}

function runWeek(company: Company, state: QuarterState): void {
  state.market = nextMarket(state.market, state.seed, state.week);
  state.marketHistory.push(state.market);
  for (const [i, cell] of state.cells.entries()) {
    advanceCell(company, cell, i, state.disturbances, state.seed, state.week, state.market);
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

/** Value of a segment, NOK: won + .25 × open pipeline + 4 × monthly recurring revenue. */
export function cellValue(cell: Cell): number {
  return cell.won + 0.25 * pipelineValue(cell) + 4 * cell.recurring;
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
 * Deals that reach a late stage are better than the average deal for which a reading gives its rates. This is what they gain per stage,
 * in log-odds: about two thirds of .6 × the mean quality of the deals that reach it, fitted so that the forecast of an undisturbed
 * quarter equals the plan.
 */
const SURVIVOR_GAIN: Readonly<PerStage> = [0.03, 0.05, 0.08, 0.1];

/** Further sales of a segment that are expected until the end of the quarter, NOK, at the present rates. */
function expectedSales(company: Company, cell: Cell, fromWeek: number): number {
  const reading = lastReading(cell, 0);
  if (reading === null) return 0;
  const leave = leaveChances(company, reading.load);
  const pass = perStage((stage) => logistic(logit(reading.rates[stage]) + SURVIVOR_GAIN[stage]));
  const amount: PerStage = [0, 0, 0, 0];
  for (const deal of cell.deals) {
    // Leads have no value yet; each counts with the company's mean deal value.
    amount[deal.stage] += deal.stage === 0 ? company.value : deal.value;
  }
  let sales = 0;
  for (let week = fromWeek; week <= WEEKS; week += 1) {
    amount[0] += reading.leadLevel * company.value;
    let moving = 0;
    for (const stage of STAGES) {
      const here = amount[stage];
      const leaving = here * leave[stage];
      amount[stage] = here - leaving + moving;
      moving = leaving * pass[stage];
    }
    sales += moving;
  }
  return sales;
}

/** Projected landing ÷ plan: what is won, plus what the pipeline and future enquiries are expected to bring in at the present rates. */
export function projectedLanding(state: QuarterState): number {
  const { company } = state;
  const further = state.cells.reduce((total, cell) => total + expectedSales(company, cell, state.week), 0);
  return (wonSoFar(state) + further) / company.plan;
}

/**
 * Mean value of one segment at the end of the quarter over a fixed set of futures from the present state, NOK.
 * The futures use other seeds than the flight: a remedy is judged by what could be expected of it, not by hindsight.
 * @param futures how many are averaged
 */
export function expectedCellValue(
  state: QuarterState,
  index: number,
  disturbances: readonly Disturbance[],
  futures = 32,
): number {
  const { company } = state;
  const origin = at(state.cells, index);
  let total = 0;
  for (let k = 0; k < futures; k += 1) {
    const seed = hash(state.seed, k, 0, PURPOSE.future);
    const cell = { ...copyCell(origin), history: [] };
    const future: QuarterState = {
      ...state,
      seed,
      marketHistory: [],
      cells: [cell],
      disturbances: disturbances.filter((d) => d.cell === index).map(copyDisturbance),
    };
    while (future.week <= WEEKS) {
      future.market = nextMarket(future.market, seed, future.week);
      advanceCell(company, cell, index, future.disturbances, seed, future.week, future.market);
      future.week += 1;
      settle(future);
    }
    total += cellValue(cell);
  }
  return total / futures;
}
