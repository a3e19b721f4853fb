// The rule book's public face: what app/, panels/, world/ and the scripts may use of it.
// Must not hold logic.

import type { Content } from '../content/types.ts';
import { cockpitTaskOf } from './cockpit-task.ts';
import { waitingCostOf } from './grade.ts';
import type { FlightState } from './state-types.ts';
import type { Strip } from './strip-types.ts';
import type { CockpitTask, TowerTask } from './task-types.ts';
import { towerTaskOf } from './tower-task.ts';

export { TOWER_COST, TRIM_COST, apply } from './apply.ts';
export { REMEDIES, territoryIndex } from './cockpit-task.ts';
export { busyWith } from './busy.ts';
export { trimRefusal } from './cockpit-rules.ts';
export { cockpitView } from './cockpit-view.ts';
export { decide, perform, type Outcome } from './decide.ts';
export { lampLit } from './lamps.ts';
export {
  DECISIONS_FOR_NUMBERS,
  addMatrices,
  decisionsOf,
  matrixOf,
  sensitivityOf,
  type Matrix,
} from './measure.ts';
export { phaseOf } from './phase.ts';
export { POLICIES, nextCommand, type Policy } from './policies.ts';
export { POINTS, totalPoints } from './scoring.ts';
export { flyByPolicy, landingOf, savedShare, shadowsOf, type Held, type Shadows } from './shadow.ts';
export { skyOf } from './sky.ts';
export { TURBULENCE_LIMITS, turbulenceGrade } from './turbulence.ts';
export { newFlight, replay } from './start.ts';
export { certaintyFor, type Finding, findingOf } from './tower-task.ts';
export { towerView } from './tower-view.ts';

/** The strip behind a strip's or slip's id. @throws Error on an unknown id */
function stripBehind(state: FlightState, id: string): Strip {
  const stripId = state.slips.find((slip) => slip.id === id)?.strip ?? id;
  const strip = state.strips.find((s) => s.id === stripId);
  if (strip === undefined) throw new Error(`no strip ${id}`);
  return strip;
}

/** The tower's task for a strip. */
export function towerTask(state: FlightState, stripId: string, content: Content): TowerTask {
  return towerTaskOf(state, stripBehind(state, stripId), content);
}

/** The cockpit's task for a strip or a slip. */
export function cockpitTask(state: FlightState, id: string, content: Content): CockpitTask {
  return cockpitTaskOf(state, stripBehind(state, id), content);
}

/** NOK that one more week of waiting costs, rounded to 5 000; null when nothing is lost by it. Takes some milliseconds: ask in idle time. */
export function waitingCost(state: FlightState, stripId: string): number | null {
  const strip = stripBehind(state, stripId);
  return strip.storm || strip.status === 'closed' ? null : waitingCostOf(state, strip);
}
