// The cases on the radar: open cases as the tower sees them, with the lag of their segment.
// Enquiries are left out, because there are too many and nothing is decided about them. A deal's `quality` is never shown.

import { companyOf } from '../../quarter/company.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, uniform } from '../../quarter/draws.ts';
import { normReading } from '../../quarter/figures.ts';
import { WEEKS } from '../../quarter/quarter.ts';
import type { Cell, Deal } from '../../quarter/types.ts';
import type { FlightState } from '../state/flight.ts';
import { towerReading } from './tower-reading.ts';
import type { BlipStep, BlipView } from './types.ts';

/** A case is clearly below its norm when its chance is less than this share of the norm. */
const LOW = 0.75;
const TRAIL_WEEKS = 4;
/** A case that has been in its stage for this many times the usual dwell is shown as one whose record is out of date. */
const STALE = 2.2;
/** The step that a case has reached, by the stage of its deal. A lead is not a case. */
const STEPS: Readonly<Record<1 | 2 | 3, BlipStep>> = { 1: 'meeting', 2: 'offer', 3: 'talks' };

/** The weeks from the beginning of `week` to the end of the quarter. A case expected to be decided within them counts for the quarter. */
export function weeksLeft(week: number): number {
  return Math.max(0, WEEKS + 1 - week);
}

/** The chance of winning a deal of this stage, from the rates of the stages that are left. */
function chanceFrom(stage: number, rates: readonly number[]): number {
  return rates.slice(stage).reduce((product, rate) => product * rate, 1);
}

/** The stage of a case, and the weeks it has spent there. */
interface Standing {
  readonly stage: number;
  readonly spent: number;
}

/** The stage of a case at the beginning of `week`; null while it was a lead. */
function standing(deal: Deal, week: number): Standing | null {
  const stage = deal.entered.filter((entered) => entered < week).length;
  const since = deal.entered[stage - 1];
  return since === undefined ? null : { stage, spent: week - 1 - since };
}

/** The expected weeks until the decision: what is left of the present stage, and the dwell of the stages after it. */
function weeksToDecision({ stage, spent }: Standing, dwell: readonly number[]): number {
  const ahead = dwell.slice(stage + 1).reduce((sum, weeks) => sum + weeks, 0);
  return Math.max(0.3, at(dwell, stage) - 0.35 * spent) + ahead;
}

/** Its weeks to the decision at the beginning of each of the last weeks, oldest first. Weeks in which it was not a case yet are left out. */
function trailOf(deal: Deal, dwell: readonly number[], week: number): number[] {
  return Array.from({ length: TRAIL_WEEKS }, (_, k) => standing(deal, week - TRAIL_WEEKS + k))
    .filter((stood) => stood !== null)
    .map((stood) => weeksToDecision(stood, dwell));
}

function blipsOfCell(state: FlightState, cell: Cell, index: number): BlipView[] {
  const company = companyOf(state.quarter.company, index);
  const norm = normReading(company, cell, index);
  const reading = towerReading(state, index);
  return cell.deals.flatMap((deal) => {
    const stands = standing(deal, state.week);
    if (stands === null || deal.stage === 0) return [];
    const weeks = weeksToDecision(stands, company.dwell);
    const chance = chanceFrom(deal.stage, reading.rates);
    const normChance = chanceFrom(deal.stage, norm.rates);
    return {
      id: String(deal.number),
      cell: index,
      weeks,
      trail: trailOf(deal, company.dwell, state.week),
      angle: uniform(state.setup.seed, deal.key, 0, PURPOSE.radar),
      value: deal.value,
      step: STEPS[deal.stage],
      standing: stands.spent,
      chance,
      norm: normChance,
      asOfWeek: Math.max(0, reading.week),
      low: chance < LOW * normChance,
      stale: stands.spent > STALE * company.dwell[deal.stage],
      decidedBy13: state.week + weeks <= WEEKS + 1,
    };
  });
}

/** The cases of all segments. */
export function blipsOf(state: FlightState): BlipView[] {
  return state.quarter.cells.flatMap((cell, i) => blipsOfCell(state, cell, i));
}
