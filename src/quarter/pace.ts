// How deals are expected to move through a segment: how many enquiries come, and which shares leave a stage and pass it. Nothing is drawn.

import { logistic, logit } from './arithmetic.ts';
import type { Company } from './company.ts';
import { type Marketing, type Parameters, leadLevel, leaveChances, ratesInForce } from './parameters.ts';
import { type PerStage, STAGES, perStage } from './stages.ts';
import type { Stage } from './types.ts';

/**
 * Deals that reach a late stage are better than the average deal for which the rates hold. This is what they gain per stage, in log-odds:
 * about two thirds of .6 × the mean quality of the deals that reach it, fitted so that the forecast of an undisturbed quarter equals what
 * such a quarter wins.
 */
const SURVIVOR_GAIN: Readonly<PerStage> = [0.03, 0.05, 0.08, 0.1];

/** The share of the deals in a stage that pass it, where its rate is that of the average deal. */
export function passOf(rate: number, stage: Stage): number {
  return logistic(logit(rate) + SURVIVOR_GAIN[stage]);
}

/** One week of a segment as it is expected: the enquiries that come, and the shares of the deals that leave their stage and pass it. */
export interface Pace {
  readonly leads: number;
  readonly leave: PerStage;
  readonly pass: PerStage;
}

/** What the pace of a week goes by. */
export interface PaceBasis {
  readonly company: Company;
  readonly index: number;
  readonly parameters: Parameters;
  /** Open cases ÷ capacity. */
  readonly load: number;
  readonly marketing: Marketing;
  readonly market: number;
}

export function paceOf({ company, index, parameters, load, marketing, market }: PaceBasis): Pace {
  const rates = ratesInForce(company, parameters, load);
  return {
    leads: leadLevel(company, marketing, index, parameters, market),
    leave: leaveChances(company, load),
    pass: perStage((stage) => passOf(rates[stage], stage)),
  };
}

/**
 * Lets a week pass for what is open in a segment. Leads have no value yet; each counts with the company's mean deal value.
 * @param open NOK in each stage; changed in place
 * @returns NOK won in the week
 */
export function passWeek(
  open: PerStage,
  { value }: Pick<Company, 'value'>,
  { leads, leave, pass }: Pace,
): number {
  open[0] += leads * value;
  let moving = 0;
  for (const stage of STAGES) {
    const here = open[stage];
    const leaving = here * leave[stage];
    open[stage] = here - leaving + moving;
    moving = leaving * pass[stage];
  }
  return moving;
}
