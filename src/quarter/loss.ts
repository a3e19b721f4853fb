// What one disturbance has cost its segment so far, by the model's own rates: what would have been sold and kept without it.

import { at } from './at.ts';
import { companyOf } from './company.ts';
import { disturbanceOf } from './orders.ts';
import { type Parameters, leadLevel, monthlyChurn, parametersOf, ratesInForce } from './parameters.ts';
import type { QuarterState } from './types.ts';

const MONTHS_A_YEAR = 12;
const MONTHS_A_WEEK = 3 / 13;

/**
 * NOK that a disturbance has cost since a week: sales that were to be expected sooner or later, and a year's fees of the customers that have
 * left because of it. What else disturbs the segment is not counted.
 */
export function lostTo(state: QuarterState, id: string, since: number): number {
  const { disturbances } = state;
  const { cell: index } = disturbanceOf(state, id);
  const company = companyOf(state.company, index);
  const cell = at(state.cells, index);
  const own = disturbances.filter((d) => d.cell === index);
  const others = own.filter((d) => d.id !== id);
  let lost = 0;
  for (const { week, load, leadLevel: level, rates, customers } of cell.history) {
    if (week < since) continue;
    const having = parametersOf(company, cell, index, own, week);
    const without = parametersOf(company, cell, index, others, week);
    const sales = (p: Parameters) =>
      ratesInForce(company, p, load).reduce((all, rate) => all * rate, leadLevel(company, cell, index, p, 0));
    const now = rates.reduce((all, rate) => all * rate, level) * company.value;
    lost += now * (sales(without) / sales(having) - 1);
    const left = monthlyChurn(company, having.satisfaction) - monthlyChurn(company, without.satisfaction);
    lost += customers * left * MONTHS_A_WEEK * company.monthly * MONTHS_A_YEAR;
  }
  return lost;
}
