// The radar's blips: open cases as the tower sees them, with the lag of their segment.
// Must not show enquiries (too many, nothing decided) or a deal's hidden quality.

import { at } from '../../quarter/at.ts';
import { PURPOSE, uniform } from '../../quarter/draws.ts';
import { normReading } from '../../quarter/figures.ts';
import { WEEKS } from '../../quarter/quarter.ts';
import type { Cell, Deal } from '../../quarter/types.ts';
import type { FlightState } from '../state/flight.ts';
import { towerReading } from './tower-reading.ts';
import type { BlipStep, BlipView } from './types.ts';

/** A blip is clearly below its norm when its chance is under this share of it. */
const LOW = 0.75;
const TRAIL_WEEKS = 4;
/** A case that has stood this many times its stage's dwell has a record nobody keeps. */
const STALE = 2.2;
/** What a case has reached, by its stage; a lead is none. */
const STEPS: Readonly<Record<1 | 2 | 3, BlipStep>> = { 1: 'meeting', 2: 'offer', 3: 'talks' };

/** Weeks from the beginning of `week` to the end of the quarter: a case that is decided within them counts. */
export function weeksLeft(week: number): number {
  return Math.max(0, WEEKS + 1 - week);
}

/** Chance of being won from a stage, given the rates of the stages still ahead. */
function chanceFrom(stage: number, rates: readonly number[]): number {
  return rates.slice(stage).reduce((product, rate) => product * rate, 1);
}

/** A stage, and the weeks that a case has stood in it. */
interface Standing {
  readonly stage: number;
  readonly spent: number;
}

/** Where a case stood at the beginning of `week`; null while it was a lead. */
function standing(deal: Deal, week: number): Standing | null {
  const stage = deal.entered.filter((entered) => entered < week).length;
  const since = deal.entered[stage - 1];
  return since === undefined ? null : { stage, spent: week - 1 - since };
}

/** Expected weeks to the decision: what is left of its stage and the dwell of those ahead. */
function weeksToDecision({ stage, spent }: Standing, dwell: readonly number[]): number {
  const ahead = dwell.slice(stage + 1).reduce((sum, weeks) => sum + weeks, 0);
  return Math.max(0.3, at(dwell, stage) - 0.35 * spent) + ahead;
}

/** Where it stood at the beginning of the last weeks, oldest first; nowhere before it was a case. */
function trailOf(deal: Deal, dwell: readonly number[], week: number): number[] {
  return Array.from({ length: TRAIL_WEEKS }, (_, k) => standing(deal, week - TRAIL_WEEKS + k))
    .filter((stood) => stood !== null)
    .map((stood) => weeksToDecision(stood, dwell));
}

function blipsOfCell(state: FlightState, cell: Cell, index: number): BlipView[] {
  const { company } = state.quarter;
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

export function blipsOf(state: FlightState): BlipView[] {
  return state.quarter.cells.flatMap((cell, i) => blipsOfCell(state, cell, i));
}
