// How much the quarter is expected to bring in, and why that has changed.

import { at, found } from './at.ts';
import { openCases } from './cell.ts';
import { companyOf } from './company.ts';
import { type Luck, type Paces, dealLuck } from './luck.ts';
import { type Pace, paceOf, passWeek } from './pace.ts';
import { magnitude, parametersOf } from './parameters.ts';
import { WEEKS, wonSoFar } from './quarter.ts';
import { remainingIn } from './reliefs.ts';
import type { PerStage } from './stages.ts';
import type { Cell, Disturbance, QuarterState } from './types.ts';

/** What an expectation goes by; a part of it is changed to see what it is worth. */
type Basis = Pick<QuarterState, 'company' | 'week' | 'market' | 'disturbances'>;

/** The pace of a segment in this week. @param open the number of open cases by which its sellers are busy */
function paceIn(
  { company: whole, week, market, disturbances }: Basis,
  cell: Cell,
  index: number,
  open: number,
): Pace {
  const company = companyOf(whole, index);
  // As the instruments show it: a week that the crew covers for is not what is to come.
  const parameters = parametersOf(company, cell, index, disturbances, week, false);
  const load = open / parameters.capacity;
  return paceOf({ company, index, parameters, load, marketing: cell, market });
}

/** Rough air lasts its week and no longer. */
const calm = (one: Disturbance): Disturbance =>
  one.turbulentWeeks.length === 0 ? one : { ...one, turbulentWeeks: [] };

/** The pace of this week, and that of all later ones if everything stays as it is. */
function pacesIn(basis: Basis, cell: Cell, index: number, open = openCases(cell)): Paces {
  const later = { ...basis, disturbances: basis.disturbances.map(calm) };
  return { first: paceIn(basis, cell, index, open), later: paceIn(later, cell, index, open) };
}

/** Further sales of a segment that are expected until the end of the quarter, NOK, if all stays as it is this week. */
function expectedSales(basis: Basis, cell: Cell, index: number, busy?: number): number {
  const { week } = basis;
  const company = companyOf(basis.company, index);
  const { first, later } = pacesIn(basis, cell, index, busy);
  const open: PerStage = [0, 0, 0, 0];
  for (const deal of cell.deals) open[deal.stage] += deal.stage === 0 ? company.value : deal.value;
  let sales = 0;
  for (let ahead = week; ahead <= WEEKS; ahead += 1)
    sales += passWeek(open, company, ahead === week ? first : later);
  return sales;
}

/** Projected landing ÷ plan: what is won, plus what the pipeline and future enquiries bring in if all stays as it is this week. */
export function projectedLanding(state: QuarterState): number {
  const further = state.cells.reduce((total, cell, i) => total + expectedSales(state, cell, i), 0);
  return (wonSoFar(state) + further) / state.plan;
}

/** Why the expected landing changed from one week to the next. Everything is a share of the plan. */
export interface LandingChange {
  readonly total: number;
  /** What began, grew or passed by itself, by the disturbances' ids; those without a change are left out. */
  readonly matters: Readonly<Record<string, number>>;
  /** What was done in the week, and what came into effect at its end. */
  readonly measures: number;
  readonly market: number;
  /** What came out otherwise in a segment than could be expected; pieces without a change are left out. */
  readonly luck: readonly Luck[];
  /** What the parts have to do with each other, and is none's: `total` is the sum of all others and of this. */
  readonly rest: number;
}

/** A change smaller than this is none; it is far below what is shown. */
const NOTHING = 1e-9;

/** A disturbance that has this magnitude whatever the week. */
function fixedAt(one: Disturbance, size: number): Disturbance {
  return { ...one, size, reliefs: [], swell: 1, week: Number.NEGATIVE_INFINITY, liftedWeek: null };
}

/**
 * The luck of a segment, by the pace that was expected of the week: what its deals came to, and then how busy that leaves its sellers. Matters
 * and the market are asked for after it, with the deals as they are now.
 */
function luckIn(before: QuarterState, after: QuarterState, index: number): Luck[] {
  const [earlier, cell] = [at(before.cells, index), at(after.cells, index)];
  const { company, market, week, disturbances } = before;
  const asBefore = disturbances
    .filter((one) => one.cell === index)
    .map((one) => calm(fixedAt(one, magnitude(one, week))));
  const basis = { company, market, week: after.week, disturbances: asBefore };
  const sales = (busy: number) => expectedSales(basis, cell, index, busy);
  const busier = sales(openCases(cell)) - sales(openCases(earlier));
  const load = { cell: index, of: 'load', count: 0, nok: busier } as const;
  const deals = dealLuck(
    earlier,
    cell,
    index,
    companyOf(company, index),
    week,
    pacesIn(before, earlier, index),
  );
  return [...deals, load].map(({ nok, ...one }) => ({ ...one, share: nok / after.plan }));
}

/**
 * Explains the change: what is expected now, against what would be expected with a matter, a measure or the market as it was a week ago.
 * Losses that were expected and have come are no change.
 * @param before the end of the week, with what was done in it
 * @param after the week after it
 * @param told the projected landing at the beginning of the week, a share of the plan
 */
export function landingChange(before: QuarterState, after: QuarterState, told: number): LandingChange {
  const { plan } = after;
  const matters: Record<string, number> = {};
  // What is expected otherwise at the end of the week than at its beginning was done in it.
  let measures = projectedLanding(before) - told;
  let market = 0;
  const luck: Luck[] = [];
  for (const [i, cell] of after.cells.entries()) {
    const own = after.disturbances.filter((d) => d.cell === i);
    const sales = (change: Partial<Basis>, busy?: number) =>
      expectedSales({ ...after, disturbances: own, ...change }, cell, i, busy) / plan;
    const now = sales({});
    luck.push(...luckIn(before, after, i));
    market += now - sales({ market: before.market });
    for (const one of own) {
      const earlier = found(before.disturbances, ({ id }) => id === one.id, `disturbance ${one.id}`);
      const others = own.filter((d) => d !== one);
      const withSize = (size: number) => sales({ disturbances: [...others, fixedAt(one, size)] });
      const [then, today] = [magnitude(earlier, before.week), magnitude(one, after.week)];
      // As it would be today if no more had been done about it than a week ago.
      const untouched = magnitude({ ...one, reliefs: [] }, after.week) * remainingIn(earlier, before.week);
      const alone = untouched === today ? now : withSize(untouched);
      const grown = untouched === then ? 0 : alone - withSize(then);
      if (Math.abs(grown) > NOTHING) matters[one.id] = grown;
      measures += now - alone;
    }
  }
  const total = projectedLanding(after) - told;
  const drawn = luck.reduce((sum, { share }) => sum + share, 0);
  const explained = Object.values(matters).reduce((sum, share) => sum + share, measures + market + drawn);
  return {
    total,
    matters,
    measures,
    market,
    luck: luck.filter(({ share }) => share !== 0),
    rest: total - explained,
  };
}
