// What follows from a changed model where a pack does not say it: plans, prices and grants in the proportion of what the model wins.

import { mapRemedies } from '../remedy-table.ts';
import { advance, createQuarter, WEEKS, wonSoFar } from '../../quarter/quarter.ts';
import type { Company } from '../../quarter/company.ts';
import type { CompanyData, Dials } from '../types.ts';

/** So many undisturbed quarters are run: their mean is within a tenth of that of many. */
const QUARTERS = 24;
/** Figures of an engine that are money, or follow from it: their arcs hold for one model only. */
const OF_MONEY = ['costPerLead', 'margin', 'return'];

/** What an undisturbed quarter wins in the mean, NOK, in pieces: whoever calls may rest between them. */
export function* wonUndisturbed(model: Company): Generator<undefined, number> {
  let sum = 0;
  for (let seed = 1; seed <= QUARTERS; seed += 1) {
    let quarter = createQuarter(model, seed, []);
    while (quarter.week <= WEEKS) {
      quarter = advance(quarter);
      yield;
    }
    sum += wonSoFar(quarter);
  }
  return sum / QUARTERS;
}

/** Rounded to three figures, as an amount that somebody would write. */
export function roundAmount(amount: number): number {
  let step = 1;
  while (amount / step >= 1000) step *= 10;
  return Math.max(1, Math.round(amount / step) * step);
}

/** What a company takes over from another in proportion. */
export type Derived = Pick<CompanyData, 'plans' | 'remedies' | 'decisions' | 'dials'>;

function dialsOf({ load, lines }: Dials): Dials {
  return {
    load,
    lines: lines.map((line) => (OF_MONEY.includes(line.figure) ? { ...line, green: null } : line)),
  };
}

/** A company's plans and prices, `factor` times as large; the arcs of its engines that are of money are left out. */
export function derivedFrom({ plans, remedies, decisions, dials }: CompanyData, factor: number): Derived {
  if (factor === 1) return { plans, remedies, decisions, dials };
  const scaled = (amount: number) => (amount === 0 ? 0 : roundAmount(amount * factor));
  return {
    plans: Object.fromEntries(Object.entries(plans).map(([id, plan]) => [id, scaled(plan)])),
    remedies: mapRemedies(remedies, (remedy) => ({ ...remedy, price: scaled(remedy.price) })),
    decisions: { ...decisions, guess: scaled(decisions.guess), slack: scaled(decisions.slack) },
    dials: dialsOf(dials),
  };
}
