// What it costs to let a matter wait for a week, by what the cockpit has been told, and the grade of whoever decides who waits.

import type { Content } from '../../content/types.ts';
import { at, found, given } from '../../quarter/at.ts';
import type { Crisis, CrisisJudged, CrisisMatter } from '../state/crisis.ts';
import type { FlightState } from '../state/flight.ts';
import { STEP, bestOf, netsOf, outlookOf, worthOf } from './grade.ts';
import { CONFIDENCE, type Matter, coursesFor, coveredOf, matterOf, trustIn } from './matter.ts';

/** Two figures in steps of 5 000 kr can differ by this much, NOK, and stand alike on the screen. */
const ALIKE = 2 * STEP;

/** One side of a crisis as the cockpit has been told of it. */
export function crisisMatterOf(state: FlightState, { strip, slip }: CrisisMatter): Matter {
  return matterOf(
    state,
    found(state.strips, (one) => one.id === strip, `strip ${strip}`),
    slip === null ? null : found(state.slips, (one) => one.id === slip, `slip ${slip}`),
  );
}

/**
 * NOK that it is expected to cost when the best decision on a matter is made next week and not now; never below 0.
 * @param confidence how likely it is that what was told is true, 0–1
 * @param futures how many are averaged
 */
export function waitCostOf(
  state: FlightState,
  matter: Matter,
  content: Content,
  confidence: number,
  futures?: number,
): number {
  const courses = coursesFor(state, matter, content);
  const possible = coveredOf(state, courses);
  const best = (week: number) => {
    const nets = netsOf(outlookOf(state, matter, content, futures, week), courses, confidence);
    const choice = bestOf(nets, possible);
    return given(nets.get(choice), choice);
  };
  return Math.max(0, best(state.week) - best(state.week + 1));
}

/**
 * The grade of letting one of two matters wait, by the same shares as the desk's. A difference too small to be seen on the screen is none.
 */
export function judgeWaiting(
  state: FlightState,
  { matters }: Crisis,
  waits: 0 | 1,
  content: Content,
): CrisisJudged {
  const costs = matters.map((one) => {
    const matter = crisisMatterOf(state, one);
    return waitCostOf(state, matter, content, CONFIDENCE[trustIn(state, matter)]);
  });
  const [first, second] = [at(costs, 0), at(costs, 1)];
  const rounded = (nok: number) => Math.round(nok / STEP) * STEP;
  return {
    worth: worthOf(waits === 0 ? second : first, Math.max(first, second), ALIKE),
    costs: [rounded(first), rounded(second)],
  };
}
