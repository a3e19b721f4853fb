// How good a remedy is, and what waiting costs: means over a fixed set of futures from the present state.
// These futures have seeds of their own. Grading by the flight's own seed would be hindsight, and would tell the future.

import { effectWithKnowledge } from '../../quarter/orders.ts';
import { disturbanceOf, remedy } from '../../quarter/orders.ts';
import { expectedCellValue } from '../../quarter/quarter.ts';
import type { Disturbance, QuarterState } from '../../quarter/types.ts';
import { REMEDIES } from './cockpit.ts';
import type { FlightState } from '../state/flight.ts';
import type { RemedyClass, Strip } from '../state/strip.ts';

function meanValue(quarter: QuarterState, cell: number, disturbances: readonly Disturbance[]): number {
  return expectedCellValue(quarter, cell, disturbances);
}

function withRemedy(quarter: QuarterState, id: string, kind: RemedyClass, knowledge: number): Disturbance[] {
  const { effect, lag } = REMEDIES[kind];
  return remedy(quarter, id, effectWithKnowledge(effect, knowledge), quarter.week + lag).disturbances;
}

/**
 * The quality of each remedy, 0 (the worst of the three) to 1 (the best), by the expected value at the end of the quarter.
 * The root is not always the best: in the last week its effect comes too late, and only a patch still helps.
 * @param id the disturbance that is remedied
 * @param knowledge what the cockpit has been told when it acts
 */
export function remedyQualities(
  quarter: QuarterState,
  id: string,
  knowledge: number,
): Readonly<Record<RemedyClass, number>> {
  const { cell } = disturbanceOf(quarter, id);
  const worth = (kind: RemedyClass) => meanValue(quarter, cell, withRemedy(quarter, id, kind, knowledge));
  const values = { root: worth('root'), patch: worth('patch'), elsewhere: worth('elsewhere') };
  const best = Math.max(values.root, values.patch, values.elsewhere);
  const worst = Math.min(values.root, values.patch, values.elsewhere);
  const graded = (value: number) => (best === worst ? 1 : (value - worst) / (best - worst));
  return { root: graded(values.root), patch: graded(values.patch), elsewhere: graded(values.elsewhere) };
}

/** NOK that one more week of waiting costs: removing the cause in one week compared with two, rounded to 5 000, never below 0. */
export function waitingCostOf(state: FlightState, strip: Strip): number {
  const { quarter } = state;
  const d = disturbanceOf(quarter, strip.disturbance);
  if (d.pendingEffects.length > 0 || d.remaining < 0.2) return 0;
  const at = (week: number) =>
    meanValue(quarter, strip.cell, remedy(quarter, d.id, REMEDIES.root.effect, week).disturbances);
  return Math.max(0, Math.round((at(quarter.week + 1) - at(quarter.week + 2)) / 5000) * 5000);
}
