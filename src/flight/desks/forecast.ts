// A forecast: what will the segment win in the next four weeks of what is open now? The player chooses by which rate each step counts, how
// wide the band is, and what the leak looks like. It is judged by the model's own futures. A forecast says how much and where, not why:
// what it finds is never more than likely.

import { companyOf } from '../../quarter/company.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick, uniform } from '../../quarter/draws.ts';
import { lastReading, normReading } from '../../quarter/figures.ts';
import { leaveChances } from '../../quarter/parameters.ts';
import { passOf } from '../../quarter/pace.ts';
import { futureSales } from '../../quarter/quarter.ts';
import type { Kind, Stage } from '../../quarter/types.ts';
import type { Suspect } from '../state/suspect.ts';
import {
  type ForecastAnswer,
  type ForecastOutcome,
  RATES,
  type RateId,
  type WorkWorth,
} from '../state/work.ts';
import type { WorkCase } from './work-case.ts';

/** The steps from a held meeting to a sale, in their order; the cases that wait for each are those of the same place. */
export const STEPS = ['offer', 'talks', 'close'] as const;
export type Step = (typeof STEPS)[number];

/** How strongly a cause lowers each step: not, somewhat, much. */
export type Leak = 0 | 1 | 2;

/** What waits for a step, and by which rates it could be counted. */
export interface ForecastRow {
  readonly step: Step;
  /** The open cases that wait for this step, and their mean value, NOK; 0 where there is none. */
  readonly open: number;
  readonly value: number;
  /** The share that passes the step by each way of counting, 0–1. */
  readonly rates: Readonly<Record<RateId, number>>;
  /** On how many cases the measured rate rests. */
  readonly cases: number;
}

/** What lies on the table. It does not say which rate, band or suspect is right. */
export interface ForecastTable {
  readonly rows: readonly ForecastRow[];
  /** The chances that a case leaves its step within a week. */
  readonly leave: readonly number[];
  /** What a sale brings on average, NOK. */
  readonly deal: number;
  /** Half the width of each band, NOK: narrow, medium, wide. */
  readonly bands: readonly number[];
  /** For each suspect, in their order, where it usually leaks. */
  readonly leaks: readonly { readonly suspect: Suspect; readonly steps: readonly Leak[] }[];
}

/** Over so many weeks. */
export const HORIZON = 4;
/** The futures that are run, and the ten of them that stand for all: the middles of their tenths. */
const FUTURES = 100;
const TENTHS = 10;
/** So many of the ten have to lie in the band. */
const COVERED = 8;
/** A band that is wider than needed by more than this is needlessly wide. */
const WIDEST = 1.6;
/** The right band is so much wider than needed, and the next one so much wider again: only one of three is right. */
const ROOM = 1.45;
const NEXT = 2.6;
/** No band needs to be narrower than this share of a mean deal. */
const LEAST = 0.25;
/** The figure holds up to this share of what is expected, or of a mean deal. */
const NEAR = { expected: 0.35, deal: 0.2 } as const;
/** What sellers say is so much above what is usual: a property of each segment that shows nowhere else. */
const OPTIMISM = { least: 0.2, more: 0.3 } as const;
const MOST = 0.95;
/** The load over the weeks of a forecast in which nothing new comes, as a share of the present one. */
const LIGHTER = 0.85;
const ROUND = 5000;

/** Where each kind leaks, full-size, in the model; a test holds this against it. */
export const LEAKS: Readonly<Partial<Record<Kind, readonly [Leak, Leak, Leak]>>> = {
  process: [2, 2, 1],
  price: [0, 2, 2],
  fit: [2, 2, 0],
  stall: [1, 2, 1],
  capacity: [0, 0, 1],
};
const NOWHERE: readonly Leak[] = [0, 0, 0];

/** By how much the sellers of a segment overrate their chances, as a share. */
export function optimismOf(seed: number, cell: number): number {
  return OPTIMISM.least + OPTIMISM.more * uniform(seed, entityOf('optimism'), cell, PURPOSE.sample);
}

const stageOf = (step: number): Stage => at([1, 2, 3] as const, step);

function rowsOf({ desk, quarter }: WorkCase): ForecastRow[] {
  const { cell: index, onsetWeek } = desk;
  const cell = at(quarter.cells, index);
  const norm = normReading(quarter.company, cell, index);
  const now = lastReading(cell, 0) ?? norm; // before the first week all is as usual
  const since = cell.history.filter(({ week }) => week >= onsetWeek);
  const optimism = optimismOf(quarter.seed, index);
  return STEPS.map((step, i) => {
    const stage = stageOf(i);
    const open = cell.deals.filter((deal) => deal.stage === stage);
    const reached = since.map(({ leadLevel, rates }) =>
      rates.slice(0, stage).reduce((flow, rate) => flow * rate, leadLevel),
    );
    const value = open.reduce((sum, deal) => sum + deal.value, 0) / Math.max(1, open.length);
    return {
      step,
      open: open.length,
      value,
      rates: {
        word: Math.min(MOST, norm.rates[stage] * (1 + optimism)),
        usual: norm.rates[stage],
        measured: now.rates[stage],
      },
      cases: Math.max(1, Math.round(reached.reduce((sum, n) => sum + n, 0))),
    };
  });
}

/** What is expected of the futures, ten that stand for all, and half the width that covers eight of the ten around what is expected; NOK. */
function futuresOf({ desk, quarter }: WorkCase) {
  const all = futureSales(quarter, desk.cell, HORIZON, FUTURES);
  const expected = all.reduce((sum, one) => sum + one, 0) / FUTURES;
  const outcomes = Array.from({ length: TENTHS }, (_, i) => at(all, ((i + 0.5) * FUTURES) / TENTHS));
  const away = outcomes.map((one) => Math.abs(one - expected)).toSorted((a, b) => a - b);
  const needed = Math.max(at(away, COVERED - 1), LEAST * companyOf(quarter.company, desk.cell).value);
  return { expected, outcomes, needed };
}

/** Rows, bands and leaks. Which of the bands is right is drawn; the others are too narrow or needlessly wide. */
export function forecastTable(work: WorkCase): ForecastTable {
  const { desk, quarter, strip } = work;
  const { needed } = futuresOf(work);
  const right = pick(TENTHS, quarter.seed, entityOf(`${strip} band`), 0, PURPOSE.sample) % 3;
  const now = lastReading(at(quarter.cells, desk.cell), 0);
  // Nothing new comes, so the load falls.
  const company = companyOf(quarter.company, desk.cell);
  const leave = leaveChances(company, LIGHTER * (now?.load ?? 1)); // before the first week the load is as usual
  let half = needed * ROOM;
  for (let i = 0; i < right; i += 1) half /= NEXT;
  return {
    rows: rowsOf(work),
    leave: [leave[1], leave[2], leave[3]],
    deal: company.value,
    bands: [half, half * NEXT, half * NEXT * NEXT].map((one) => Math.max(1, Math.round(one / ROUND)) * ROUND),
    leaks: desk.suspects.map((suspect) => ({
      suspect,
      steps: suspect === 'normal' ? NOWHERE : (LEAKS[suspect] ?? NOWHERE),
    })),
  };
}

/** For each row the chance that one of its cases is sold within the weeks of the forecast, by these rates. */
export function chancesOf(
  { rows, leave }: Pick<ForecastTable, 'rows' | 'leave'>,
  rates: readonly RateId[],
): number[] {
  const pass = rows.map((row, i) => passOf(row.rates[at(rates, i)], stageOf(i)));
  return rows.map((_, from) => {
    const here: number[] = rows.map((_row, i) => (i === from ? 1 : 0));
    let sold = 0;
    for (let week = 0; week < HORIZON; week += 1) {
      let moving = 0;
      for (let i = from; i < rows.length; i += 1) {
        const leaving = at(here, i) * at(leave, i);
        here[i] = at(here, i) - leaving + moving;
        moving = leaving * at(pass, i);
      }
      sold += moving;
    }
    return sold;
  });
}

/** NOK by these rates: open cases × their mean value × their chance, row by row. */
export function amountsOf(table: Pick<ForecastTable, 'rows' | 'leave'>, rates: readonly RateId[]): number[] {
  return chancesOf(table, rates).map((chance, i) => {
    const { open, value } = at(table.rows, i);
    return open * value * chance;
  });
}

/** True for three rates, a band and a suspect of the table. */
export function isForecast(
  { rows, bands, leaks }: ForecastTable,
  { rates, band, suspect }: ForecastAnswer,
): boolean {
  const within = (i: number, n: number) => Number.isInteger(i) && i >= 0 && i < n;
  return (
    rates.length === rows.length &&
    rates.every((rate) => RATES.includes(rate)) &&
    within(band, bands.length) &&
    within(suspect, leaks.length)
  );
}

/** The figure and the band of an answer, and how the futures came out beside them. */
export function outcomeOf(work: WorkCase, table: ForecastTable, answer: ForecastAnswer): ForecastOutcome {
  const { expected, outcomes, needed } = futuresOf(work);
  const figure = amountsOf(table, answer.rates).reduce((sum, one) => sum + one, 0);
  return { figure, half: at(table.bands, answer.band), outcomes, expected, needed };
}

/** How many of the outcomes lie in the band. */
export function covered({ figure, half, outcomes }: ForecastOutcome): number {
  return outcomes.filter((one) => Math.abs(one - figure) <= half).length;
}

/** Whether the figure holds by itself, and the band by its width. */
export function holds(
  { figure, half, expected, needed }: ForecastOutcome,
  deal: number,
): { readonly figure: boolean; readonly band: boolean } {
  return {
    figure: Math.abs(figure - expected) <= Math.max(NEAR.expected * expected, NEAR.deal * deal),
    band: half >= needed && half <= WIDEST * needed,
  };
}

/** Whole when the band covers eight of ten and is not needlessly wide; in part when the figure or the width of the band holds. */
export function forecastWorth(outcome: ForecastOutcome, deal: number): WorkWorth {
  if (covered(outcome) >= COVERED && outcome.half <= WIDEST * outcome.needed) return 'whole';
  const { figure, band } = holds(outcome, deal);
  return figure || band ? 'part' : 'none';
}

/** Counted by what is measured, with the narrowest band that covers eight of ten, and the true suspect. */
export function rightForecast(work: WorkCase, table: ForecastTable): ForecastAnswer {
  const rates: readonly RateId[] = STEPS.map(() => 'measured');
  const suspect = work.desk.suspects.indexOf(work.desk.truth);
  const answers = table.bands.map((_, band): ForecastAnswer => ({ kind: 'forecast', rates, band, suspect }));
  return (
    answers.find((one) => covered(outcomeOf(work, table, one)) >= COVERED) ?? at(answers, answers.length - 1)
  );
}
