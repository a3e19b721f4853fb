// What a segment is worth at the quarter's end without luck: the same weeks as in the model, with every draw at what is expected of it. Not even
// the pipeline of take-off is the flight's own, because that is luck too.
//
// Two things are simpler than in the mean of many quarters (docs/model.md): deals differ in quality there, and the load varies around its mean.

import { at } from './at.ts';
import { type Company, companyOf } from './company.ts';
import { paceOf, passWeek } from './pace.ts';
import { type Inbox, type Marketing, parametersOf, weekOfCustomers } from './parameters.ts';
import { FIRST_WEEK, type Outcome, WEEKS } from './quarter.ts';
import type { PerStage } from './stages.ts';
import type { Disturbance } from './types.ts';

/** How a segment is equipped in a week. Everything else that was done in a quarter stands in its disturbances. */
export type Equipped = Inbox & Marketing;

/**
 * What counts of one segment at the end of a week.
 * @param disturbances with everything that was done about them; those of other segments are ignored
 * @param equipped how the segment was equipped in each week, before take-off too
 * @param last the week, 1 to 13
 */
export function withoutLuck(
  whole: Company,
  index: number,
  disturbances: readonly Disturbance[],
  equipped: (week: number) => Equipped,
  last: number = WEEKS,
): Outcome {
  const company = companyOf(whole, index);
  const open: PerStage = [0, 0, 0, 0];
  let recurring = company.customers * at(company.shares, index) * company.monthly;
  let won = 0;
  for (let week = FIRST_WEEK; week <= last; week += 1) {
    const segment = equipped(week);
    const parameters = parametersOf(company, segment, index, disturbances, week);
    const load = (open[1] + open[2] + open[3]) / company.value / parameters.capacity;
    const pace = paceOf({ company, index, parameters, load, marketing: segment, market: 0 });
    const sales = passWeek(open, company, pace);
    // What was won before take-off does not count, and the customers are set back every week until then.
    if (week < 1) continue;
    won += sales;
    const { churn, expansion } = weekOfCustomers(company, parameters.satisfaction);
    recurring += recurring * (expansion - churn);
  }
  return { won, pipeline: open[1] + open[2] + open[3], recurring };
}
