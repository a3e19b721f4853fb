// The radar's blips: open cases as the tower sees them, with the lag of their segment.
// Must not show enquiries (too many, nothing decided) or a deal's hidden quality.

import { COMPANIES } from '../quarter/company.ts';
import { PURPOSE, uniform } from '../quarter/draws.ts';
import { lastReading, normReading } from '../quarter/figures.ts';
import { WEEKS } from '../quarter/quarter.ts';
import type { Cell, Deal } from '../quarter/types.ts';
import type { FlightState } from './types.ts';
import type { BlipView } from './view-types.ts';

/** A blip is clearly below its norm when its chance is under this share of it. */
const LOW = 0.75;
const TRAIL_WEEKS = 4;
/** A case that has stood this many times its stage's dwell has a record nobody keeps. */
const STALE = 2.2;

/** Chance of being won from a stage, given the rates of the stages still ahead. */
function chanceFrom(stage: number, rates: readonly number[]): number {
  return rates.slice(stage).reduce((product, rate) => product * rate, 1);
}

/** Expected weeks to the decision: what is left of this stage and the dwell of those ahead. */
function weeksToDecision(deal: Deal, dwell: readonly number[], week: number): number {
  const spent = Math.max(0, week - 1 - deal.stageWeek);
  const own = dwell[deal.stage] ?? 1;
  const ahead = dwell.slice(deal.stage + 1).reduce((sum, weeks) => sum + weeks, 0);
  return Math.max(0.3, own - 0.35 * spent) + ahead;
}

function blipsOfCell(state: FlightState, cell: Cell, index: number): BlipView[] {
  const company = COMPANIES[state.quarter.company];
  const norm = normReading(company, cell, index);
  const reading = lastReading(cell, cell.lag) ?? norm;
  return cell.deals
    .filter((deal) => deal.stage > 0)
    .map((deal) => {
      const weeks = weeksToDecision(deal, company.dwell, state.week);
      const chance = chanceFrom(deal.stage, reading.rates);
      const normChance = chanceFrom(deal.stage, norm.rates);
      const age = Math.min(TRAIL_WEEKS, Math.max(0, state.week - 1 - deal.createdWeek));
      return {
        id: String(100 + (deal.key % 900)),
        cell: index,
        weeks,
        trail: Array.from({ length: age }, (_, k) => weeks + 0.8 * (age - k)),
        angle: uniform(state.setup.seed, deal.key, 0, PURPOSE.radar),
        value: deal.value,
        chance,
        norm: normChance,
        low: chance < LOW * normChance,
        stale: state.week - 1 - deal.stageWeek > STALE * (company.dwell[deal.stage] ?? 1),
        decidedBy13: state.week + weeks <= WEEKS + 1,
      };
    });
}

export function blipsOf(state: FlightState): BlipView[] {
  return state.quarter.cells.flatMap((cell, i) => blipsOfCell(state, cell, i));
}
