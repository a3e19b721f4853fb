// The facts of a strip: the figures of its segment when it arrives. They are numbers; language/ writes them as text.

import type { FactName } from '../../content/facts.ts';
import { at, given } from '../../quarter/at.ts';
import { FIGURES, figure, lastReading, normReading } from '../../quarter/figures.ts';
import { wonSoFar } from '../../quarter/quarter.ts';
import type { QuarterState, Reading } from '../../quarter/types.ts';
import type { FlightState, PlannedStrip } from '../state/flight.ts';
import type { Facts } from '../state/facts.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';
import { printedOf } from './paper.ts';

/** True figures of a segment, without noise: `now` from the last week that is over, and `norm` as they would be undisturbed. */
export interface CellFigures {
  readonly now: Reading;
  readonly norm: Reading;
}

/** @param asOf the week at whose beginning the figures are read; later readings are ignored */
export function cellFigures(quarter: QuarterState, index: number, asOf = quarter.week): CellFigures {
  const cell = at(quarter.cells, index);
  const norm = normReading(quarter.company, cell, index);
  return { now: lastReading(cell, quarter.week - asOf) ?? norm, norm };
}

/** The segment other than `own` that returns most per krone of effort. */
export function bestOther(quarter: QuarterState, own: number): number {
  let best = own === 0 ? 1 : 0;
  for (let i = 0; i < quarter.cells.length; i += 1) {
    if (i === own) continue;
    if (cellFigures(quarter, i).now.returnOnEffort > cellFigures(quarter, best).now.returnOnEffort) best = i;
  }
  return best;
}

/** One fact of a strip by its name. @throws Error when there is no such fact */
export function factOf(facts: Facts, name: string): number {
  return given(facts[name], `fact ${name}`);
}

/**
 * The facts of a strip that arrives now: those of its segment, and how long ago its matter began. In a paper flight those of the book, with
 * the fuel of the take-off.
 */
export function stripFacts(
  state: FlightState,
  strip: Pick<PlannedStrip, 'id' | 'cell' | 'disturbance'>,
): Facts {
  const { cell, disturbance } = strip;
  const printed = printedOf(state, strip);
  const { quarter, week } = printed ?? state;
  const fuel = printed === null ? state.fuel : state.fuelGranted;
  return { ...factsOf(quarter, cell, fuel), weeksAgo: week - disturbanceOf(quarter, disturbance).week };
}

/** All facts that a text about this segment may name; content/facts.ts has their units. */
export function factsOf(quarter: QuarterState, index: number, fuel: number): Facts {
  const { now, norm } = cellFigures(quarter, index);
  const facts: Record<string, number> = {};
  for (const id of FIGURES) {
    // Days and hours are rounded here, so that a text, the steps of its task and the instruments show the same number.
    const told = ['days', 'hours'].includes(FIGURE_UNITS[id]) ? Math.round : (x: number) => x;
    facts[`${id}Now`] = told(figure(now, id));
    facts[`${id}Norm`] = told(figure(norm, id));
  }
  let companyNow = 0;
  let companyBefore = 0;
  for (let i = 0; i < quarter.cells.length; i += 1) {
    const figures = cellFigures(quarter, i);
    companyNow += Math.round(figures.now.leadLevel);
    companyBefore += Math.round(figures.norm.leadLevel);
  }
  const best = bestOther(quarter, index);
  const named: Partial<Record<FactName, number>> = {
    segment: index,
    otherSegment: best,
    week: quarter.week,
    leadsBefore: norm.leadLevel,
    companyLeadsNow: companyNow,
    companyLeadsBefore: companyBefore,
    openNow: now.open,
    capacityNow: now.capacity,
    customers: now.customers,
    customersTotal: quarter.cells.reduce((sum, cell) => sum + cell.customers, 0),
    returnBest: cellFigures(quarter, best).now.returnOnEffort,
    plan: quarter.plan,
    wonSoFar: wonSoFar(quarter),
    fuel,
  };
  return { ...facts, ...named };
}
