// The radar's blips: open cases as the tower sees them, with the lag of their segment.
// Must not show enquiries (too many, nothing decided) or a deal's hidden quality.

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

/** Chance of being won from a stage, given the rates of the stages still ahead. */
function chanceFrom(stage: number, rates: readonly number[]): number {
  return rates.slice(stage).reduce((product, rate) => product * rate, 1);
}

/** Weeks it had spent, at the beginning of `week`, in the stage it then had; null while it was a lead. */
function standing(deal: Deal, week: number): { readonly stage: number; readonly spent: number } | null {
  const stage = deal.entered.filter((entered) => entered < week).length;
  const since = deal.entered[stage - 1];
  return since === undefined ? null : { stage, spent: week - 1 - since };
}

/** Expected weeks to the decision, seen from `week`: what is left of its stage and the dwell of those ahead. Null for a lead. */
function weeksToDecision(deal: Deal, dwell: readonly number[], week: number): number | null {
  const at = standing(deal, week);
  if (at === null) return null;
  const own = dwell[at.stage] ?? 1;
  const ahead = dwell.slice(at.stage + 1).reduce((sum, weeks) => sum + weeks, 0);
  return Math.max(0.3, own - 0.35 * at.spent) + ahead;
}

/** Where it stood at the beginning of the last weeks, oldest first; nowhere before it was a case. */
function trailOf(deal: Deal, dwell: readonly number[], week: number): number[] {
  return Array.from({ length: TRAIL_WEEKS }, (_, k) =>
    weeksToDecision(deal, dwell, week - TRAIL_WEEKS + k),
  ).filter((weeks) => weeks !== null);
}

function blipsOfCell(state: FlightState, cell: Cell, index: number): BlipView[] {
  const { company } = state.quarter;
  const norm = normReading(company, cell, index);
  const reading = towerReading(state, index);
  return cell.deals.flatMap((deal) => {
    const weeks = weeksToDecision(deal, company.dwell, state.week);
    if (weeks === null || deal.stage === 0) return [];
    const chance = chanceFrom(deal.stage, reading.rates);
    const normChance = chanceFrom(deal.stage, norm.rates);
    const spent = standing(deal, state.week)?.spent ?? 0;
    return {
      id: String(deal.number),
      cell: index,
      weeks,
      trail: trailOf(deal, company.dwell, state.week),
      angle: uniform(state.setup.seed, deal.key, 0, PURPOSE.radar),
      value: deal.value,
      step: STEPS[deal.stage],
      standing: spent,
      chance,
      norm: normChance,
      asOfWeek: Math.max(0, reading.week),
      low: chance < LOW * normChance,
      stale: spent > STALE * (company.dwell[deal.stage] ?? 1),
      decidedBy13: state.week + weeks <= WEEKS + 1,
    };
  });
}

export function blipsOf(state: FlightState): BlipView[] {
  return state.quarter.cells.flatMap((cell, i) => blipsOfCell(state, cell, i));
}
