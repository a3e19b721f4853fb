// Whether a company has scenarios enough: any kind of flight can be drawn from them.

import type { Content } from '../content/index.ts';
import { drawPlan, LAST_NUMBER, setupIn } from '../flight/index.ts';

/** With fewer nobody need look: a single flight tells as many. */
export const FEWEST_ALONE = 30;
/** Each kind of flight is drawn so many times. Its desks are not laid: that takes long, and follows from no scenario alone. */
const SEEDS = 3;

/** The number of the first flight for which there are too few scenarios; null where there is none. It may rest after each flight. */
export function* unfilledFlight(content: Content): Generator<undefined, number | null> {
  for (let flightNumber = 1; flightNumber <= LAST_NUMBER; flightNumber += 1)
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      try {
        drawPlan(setupIn(content, { seed, flightNumber }), content);
      } catch {
        // Whatever a plan lacks, its drawing ends in an error.
        return flightNumber;
      }
      yield;
    }
  return null;
}
