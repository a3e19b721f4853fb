// The parameters in force in a segment: the company's baselines, changed by the disturbances of the week.

import type { Company } from './company.ts';
import { at } from './at.ts';
import { exp, log, logistic, logit } from './arithmetic.ts';
import { remainingIn } from './reliefs.ts';
import { type PerStage, perStage } from './stages.ts';
import type { Cell, Disturbance } from './types.ts';

/** What the disturbances of a segment change (docs/model.md). */
export interface Parameters {
  /** Hours to the first reply. */
  readonly response: number;
  readonly capacity: number;
  readonly alignment: number;
  readonly process: number;
  readonly gap: number;
  readonly fit: number;
  readonly reach: number;
  readonly satisfaction: number;
  /** How badly orders are handled, 0–1; start-up delays follow from it. */
  readonly orderDrag: number;
}

/** How much longer a first reply takes under a full disturbance of its kind, less one. */
export const RESPONSE_GROWTH = 9;

export const BASE = { response: 6, alignment: 0.6, process: 0.6 } as const;

/** How strongly a disturbance shows in a week's figures, 0–1. Held weeks count as well. */
export function magnitude(disturbance: Disturbance, week: number): number {
  if (week < disturbance.week) return 0;
  if (disturbance.liftedWeek !== null && week >= disturbance.liftedWeek) return 0;
  const swollen = Math.min(1, (week - disturbance.week + 1) / disturbance.swell);
  return disturbance.size * remainingIn(disturbance, week) * swollen;
}

/** True when the instruments of the segment show what its deals do not feel: a week held with «Vent», or mere chance. */
export function isHeld(disturbances: readonly Disturbance[], index: number, week: number): boolean {
  return disturbances.some((d) => d.cell === index && (d.chance || d.heldWeeks.includes(week)));
}

/** What a segment's inbox and marketing are like, apart from what disturbs them. */
export type Inbox = Pick<Cell, 'responseFactor'>;
export type Marketing = Pick<Cell, 'effort' | 'effortAtStart'>;

/**
 * The parameters of segment `index` in `week`.
 * @param covered true for what the deals experience, where held disturbances have no effect; false for what the instruments show
 */
export function parametersOf(
  company: Company,
  inbox: Inbox,
  index: number,
  disturbances: readonly Disturbance[],
  week: number,
  covered = true,
): Parameters {
  let response = BASE.response * inbox.responseFactor;
  let capacity = company.capacity * at(company.shares, index);
  let alignment: number = BASE.alignment;
  let process: number = BASE.process;
  let gap = 0;
  let fit = 0;
  let reach = 1;
  let satisfaction = 0;
  let orderDrag = 0;
  for (const disturbance of disturbances) {
    if (disturbance.cell !== index) continue;
    const unfelt = disturbance.chance || disturbance.heldWeeks.includes(week);
    const m = covered && unfelt ? 0 : magnitude(disturbance, week);
    if (disturbance.turbulentWeeks.includes(week)) {
      process -= 0.3;
      alignment -= 0.15;
    }
    switch (disturbance.kind) {
      case 'response':
        response *= 1 + RESPONSE_GROWTH * m;
        break;
      case 'capacity':
        capacity *= 1 - 0.5 * m;
        // Nobody has time for the customers one has.
        satisfaction -= 0.5 * m;
        break;
      case 'order':
        satisfaction -= m;
        process -= 0.12 * m;
        orderDrag += m;
        break;
      case 'alignment':
        alignment -= 0.45 * m;
        break;
      case 'process':
        process -= 0.5 * m;
        break;
      case 'price':
        gap += 0.22 * m;
        break;
      case 'fit':
        fit -= 1.2 * m;
        break;
      case 'reach':
        reach *= 1 - 0.55 * m;
        break;
      case 'cohort':
        satisfaction -= 1.2 * m;
        break;
      case 'stall':
        fit -= 0.6 * m;
        gap += 0.1 * m;
        break;
    }
  }
  return { response, capacity, alignment, process, gap, fit, reach, satisfaction, orderDrag };
}

/** Change of the log-odds of passing each stage. @param load open cases ÷ capacity */
export function shifts(p: Parameters, load: number): [number, number, number, number] {
  const process = p.process - BASE.process;
  return [
    -0.35 * log((p.response / BASE.response) * Math.max(1, load)) +
      2 * (p.alignment - BASE.alignment) +
      0.5 * p.fit,
    2 * process + 0.6 * p.fit,
    2 * process - 3 * p.gap + 0.5 * p.fit,
    -5 * p.gap + process - 0.5 * Math.max(0, load - 1),
  ];
}

const LOG_ODDS = new WeakMap<Readonly<PerStage>, Readonly<PerStage>>();

/** The log-odds of these probabilities, worked out once for each company: every week of every future asks for them. */
export function logOdds(pass: Readonly<PerStage>): Readonly<PerStage> {
  const known = LOG_ODDS.get(pass);
  if (known !== undefined) return known;
  const odds = perStage((stage) => logit(pass[stage]));
  LOG_ODDS.set(pass, odds);
  return odds;
}

/** Probability that a deal of average quality passes each stage. */
export function ratesInForce(
  company: Company,
  p: Parameters,
  load: number,
): [number, number, number, number] {
  const [usual, shift] = [logOdds(company.pass), shifts(p, load)];
  return perStage((stage) => logistic(usual[stage] + shift[stage]));
}

/** Expected enquiries a week: λ · reach · √(effort ÷ effort at start) · e^x. */
export function leadLevel(
  company: Company,
  { effort, effortAtStart }: Marketing,
  index: number,
  p: Parameters,
  market: number,
): number {
  const reached = p.reach * Math.sqrt(effort / effortAtStart);
  return company.leads * at(company.shares, index) * reached * exp(market);
}

/** Monthly churn at this satisfaction, as a share of the customers. */
export function monthlyChurn(company: Company, satisfaction: number): number {
  return company.churn * exp(-1.1 * satisfaction);
}

export const WEEKS_A_MONTH = 4.33;

/** What becomes of the customers in a week at this satisfaction: the shares of them that leave, and by which their payments grow. */
export function weekOfCustomers(
  company: Company,
  satisfaction: number,
): { readonly churn: number; readonly expansion: number } {
  return {
    churn: monthlyChurn(company, satisfaction) / WEEKS_A_MONTH,
    expansion: (company.expansion / WEEKS_A_MONTH) * (1 + 0.3 * satisfaction),
  };
}

/** Probability of leaving each stage within a week. */
export function leaveChances(company: Company, load: number): [number, number, number, number] {
  const slow = Math.max(0.75, load);
  const chance = (stage: 0 | 1 | 2 | 3) =>
    1 - exp(-1 / (company.dwell[stage] * (stage === 0 ? Math.max(1, load) : slow)));
  return [chance(0), chance(1), chance(2), chance(3)];
}
