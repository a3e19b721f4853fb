// The figures of a segment: what a week's reading contains, what is normal, and how lag and noise change what is shown.
// Which seat may see them is decided in flight/views.

import { at } from './at.ts';
import { type Company, companyOf } from './company.ts';
import { PURPOSE, normal } from './draws.ts';
import { BASE, leadLevel, monthlyChurn, ratesInForce, type Parameters } from './parameters.ts';
import type { Cell, Reading } from './types.ts';

/** Every figure that strips, charts and messages may cite. */
export const FIGURES = [
  'leads',
  'response',
  'meeting',
  'meetings',
  'offer',
  'talks',
  'close',
  'win',
  'quoteDays',
  'signOffs',
  'rejected',
  'priceGap',
  'misfit',
  'load',
  'accounts',
  'startDays',
  'incomplete',
  'leavers',
  'return',
] as const;
export type FigureId = (typeof FIGURES)[number];

/** The results that a call may name. All other figures tell of causes, and are found out on the tower's table. */
export const RESULTS = [
  'meetings',
  'talks',
  'close',
  'win',
  'leavers',
  'return',
] as const satisfies readonly FigureId[];
export type ResultId = (typeof RESULTS)[number];

/** New meetings are counted over so many weeks, because a single week has too few. */
export const MEETING_WEEKS = 4;

interface Tick {
  readonly week: number;
  readonly load: number;
  readonly arrivals: number;
  readonly expected: number;
  readonly wonValue: number;
  readonly openAtStart: number;
}

/** The operating figures that follow from the parameters alone. Their scales are the model's own; docs/model.md lists them. */
function operating(p: Parameters) {
  const drag = Math.max(0, BASE.process - p.process);
  return {
    quoteDays: 4 + 10 * drag,
    signOffs: 2 + 6 * drag,
    rejected: 0.12 + (0.32 * Math.max(0, BASE.alignment - p.alignment)) / 0.45,
    priceGap: p.gap,
    misfit: 0.15 + 0.25 * Math.max(0, -p.fit),
    startDays: 4 + 8 * p.orderDrag,
    incomplete: 0.06 + 0.3 * p.orderDrag,
  };
}

/** Value of the open cases, NOK. */
export function pipelineValue(cell: Cell): number {
  let value = 0;
  for (const deal of cell.deals) value += deal.value;
  return value;
}

/** The reading of a segment at the end of a week. */
export function readingOf(company: Company, cell: Cell, index: number, p: Parameters, tick: Tick): Reading {
  const rates = ratesInForce(company, p, tick.load);
  const sales = tick.expected * rates[0] * rates[1] * rates[2] * rates[3] * company.value;
  const normalCapacity = company.capacity * at(company.shares, index);
  return {
    week: tick.week,
    leads: tick.arrivals,
    leadLevel: tick.expected,
    response: p.response,
    rates,
    open: tick.openAtStart,
    capacity: p.capacity,
    load: tick.load,
    ...operating(p),
    accounts: (cell.customers * normalCapacity) / p.capacity,
    leavers: cell.customers * monthlyChurn(company, p.satisfaction) * 3,
    customers: cell.customers,
    returnOnEffort: sales / (cell.effort * company.effortCost),
    won: tick.wonValue,
    pipeline: pipelineValue(cell),
  };
}

const UNDISTURBED: Parameters = {
  response: BASE.response,
  capacity: 1,
  alignment: BASE.alignment,
  process: BASE.process,
  gap: 0,
  fit: 0,
  reach: 1,
  satisfaction: 0,
  orderDrag: 0,
};

/** What the reading would be without any disturbance: the norm that the charts show. */
export function normReading(whole: Company, cell: Cell, index: number): Reading {
  const company = companyOf(whole, index);
  const share = at(company.shares, index);
  const parameters = { ...UNDISTURBED, capacity: company.capacity * share };
  const expected = leadLevel(company, { ...cell, effort: cell.effortAtStart }, index, parameters, 0);
  const tick: Tick = {
    week: 0,
    load: 1,
    arrivals: Math.round(expected),
    expected,
    wonValue: 0,
    openAtStart: parameters.capacity,
  };
  const atStart = { ...cell, effort: cell.effortAtStart, customers: company.customers * share };
  return readingOf(company, atStart, index, parameters, tick);
}

/** One figure of a reading. Counts, hours, days, shares 0–1, or kroner per krone: see `FIGURE_UNITS`. */
export function figure(reading: Reading, id: FigureId): number {
  switch (id) {
    case 'leads':
      return reading.leadLevel;
    case 'meeting':
      return reading.rates[0];
    case 'meetings':
      return reading.leadLevel * reading.rates[0] * MEETING_WEEKS;
    case 'offer':
      return reading.rates[1];
    case 'talks':
      return reading.rates[2];
    case 'close':
      return reading.rates[3];
    case 'win':
      return reading.rates[1] * reading.rates[2] * reading.rates[3];
    case 'return':
      return reading.returnOnEffort;
    default:
      return reading[id];
  }
}

/** How far a figure is from its norm, as a share of the norm. The norm of the price gap is 0, so its own size counts, times three. */
export function deviation(now: number, norm: number): number {
  return norm === 0 ? Math.abs(now) * 3 : Math.abs(now - norm) / norm;
}

/** The newest reading that has arrived when figures come `lag` weeks late; the oldest where there are not that many; null without any. */
export function lastReading(cell: Cell, lag: number): Reading | null {
  return cell.history[cell.history.length - 1 - lag] ?? cell.history[0] ?? null;
}

/** By how many weeks the figures of a segment are late in this week: its lag, but none is older than the take-off. */
export function weeksLate({ lag }: Pick<Cell, 'lag'>, week: number): number {
  return Math.max(0, Math.min(lag, week - 1));
}

/** A figure as it is shown: the true one with the segment's relative noise, drawn once per figure and week. */
export function shown(seed: number, index: number, reading: Reading, id: FigureId, noise: number): number {
  const draw = normal(seed, index * 64 + FIGURES.indexOf(id), reading.week, PURPOSE.shownNoise);
  return figure(reading, id) * (1 + noise * Math.max(-2, Math.min(2, draw)));
}
