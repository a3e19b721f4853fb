// One week of one segment: new enquiries, deals that advance or are lost, customers that stay or leave.
// Nothing here may read another segment: grading a remedy runs the future of one segment alone (`expectedCellValue`).

import { exp, log, logistic } from './arithmetic.ts';
import type { Company } from './company.ts';
import { PURPOSE, normal, poisson, uniform } from './draws.ts';
import { readingOf } from './figures.ts';
import {
  isHeld,
  leadLevel,
  leaveChances,
  logOdds,
  type Parameters,
  parametersOf,
  shifts,
  weekOfCustomers,
} from './parameters.ts';
import { perStage } from './stages.ts';
import type { Cell, Deal, Disturbance, Stage } from './types.ts';

/** The number of weekly readings that a segment keeps. */
const HISTORY = 22;
/** Case numbers have three digits, so that nobody takes one for a strip's number, which has two. */
const FIRST_CASE = 100;
const CASE_NUMBERS = 900;
const NOWHERE: readonly number[] = [];

/** Open cases: every deal beyond the enquiry. */
export function openCases(cell: Cell): number {
  let open = 0;
  for (const deal of cell.deals) if (deal.stage > 0) open += 1;
  return open;
}

/**
 * Each segment has its own block of case numbers and starts again at the end of it. The blocks are large enough for a number to be free
 * again by then.
 */
function caseNumber(company: Company, index: number, count: number): number {
  const block = Math.floor(CASE_NUMBERS / company.shares.length);
  return FIRST_CASE + index * block + (count % block);
}

/** Lognormal deal value with the company's mean and coefficient of variation. */
function dealValue(company: Company, seed: number, key: number): number {
  const variance = log(1 + company.variation * company.variation);
  const spread = Math.sqrt(variance);
  return exp(log(company.value) - variance / 2 + spread * normal(seed, key, 0, PURPOSE.value));
}

/** What happened in a segment in one week. */
interface Sold {
  readonly parameters: Parameters;
  readonly openAtStart: number;
  readonly arrivals: number;
  readonly wonValue: number;
}

/**
 * Sells for one week in a segment, without reading its instruments. Changes `cell` in place.
 * @param index the segment's place in the company
 * @param disturbances those of the whole quarter; the ones of other segments are ignored
 * @param seed the seed of the draws; the imagined futures of a grade use other seeds than the flight
 * @param market the market index of this week; demand is e to its power
 */
export function sellInCell(
  company: Company,
  cell: Cell,
  index: number,
  disturbances: readonly Disturbance[],
  seed: number,
  week: number,
  market: number,
): Sold {
  const parameters = parametersOf(company, cell, index, disturbances, week);
  const openAtStart = openCases(cell);
  const load = openAtStart / parameters.capacity;
  const expected = leadLevel(company, cell, index, parameters, market);
  const arrivals = poisson(expected, uniform(seed, index, week, PURPOSE.arrivals));
  for (let k = 0; k < arrivals; k += 1) {
    const key = ((week + 100) * 97 + index) * 4099 + k;
    const quality = 0.5 * normal(seed, key, 0, PURPOSE.quality);
    cell.deals.push({ key, stage: 0, value: 0, quality, number: 0, entered: NOWHERE });
  }
  cell.createdCount += arrivals;
  const leave = leaveChances(company, load);
  const shift = shifts(parameters, load);
  const usual = logOdds(company.pass);
  const odds = perStage((stage) => usual[stage] + shift[stage]);
  const kept: Deal[] = [];
  let wonValue = 0;
  let wonCount = 0;
  for (const deal of cell.deals) {
    const stage = deal.stage;
    if (uniform(seed, deal.key, week, PURPOSE.leave) >= leave[stage]) {
      kept.push(deal);
      continue;
    }
    // The draw depends on deal and stage, not on the week: a deal that stays another week does not get a second chance.
    const passes =
      uniform(seed, deal.key, stage, PURPOSE.advance) < logistic(odds[stage] + 0.6 * deal.quality);
    if (!passes) {
      cell.lostCount += 1;
    } else if (stage === 3) {
      wonValue += deal.value;
      wonCount += 1;
    } else {
      if (stage === 0) {
        deal.value = dealValue(company, seed, deal.key);
        deal.number = caseNumber(company, index, cell.caseCount);
        cell.caseCount += 1;
      }
      deal.stage = (stage + 1) as Stage;
      deal.entered = [...deal.entered, week];
      kept.push(deal);
    }
  }
  cell.deals = kept;
  cell.won += wonValue;
  cell.wonCount += wonCount;
  const { churn, expansion } = weekOfCustomers(company, parameters.satisfaction);
  // New customers count at once but pay from the next quarter on, so recurring revenue changes by expansion and churn only.
  cell.recurring += cell.recurring * (expansion - churn);
  cell.customers += wonCount - cell.customers * churn;
  return { parameters, openAtStart, arrivals, wonValue };
}

/** Runs one week of a segment, and reads its instruments. Changes `cell` in place. The parameters are those of `sellInCell`. */
export function advanceCell(
  company: Company,
  cell: Cell,
  index: number,
  disturbances: readonly Disturbance[],
  seed: number,
  week: number,
  market: number,
): void {
  const sold = sellInCell(company, cell, index, disturbances, seed, week, market);
  const { parameters, openAtStart, arrivals, wonValue } = sold;
  // A held week costs no sales, but the instruments still show the disturbance that the crew is covering for.
  const seen = isHeld(disturbances, index, week)
    ? parametersOf(company, cell, index, disturbances, week, false)
    : parameters;
  cell.history.push(
    readingOf(company, cell, index, seen, {
      week,
      load: openAtStart / seen.capacity,
      arrivals,
      expected: leadLevel(company, cell, index, seen, market),
      wonValue,
      openAtStart,
    }),
  );
  if (cell.history.length > HISTORY) cell.history.shift();
}
