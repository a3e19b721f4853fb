// What lies on a desk, asked for by the id of a strip or a slip, as those outside the rule book know it.
// What it is, and what is at stake, the other files here say.

import type { Content } from '../../content/types.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';
import { cockpitTaskOf } from './cockpit.ts';
import { type EffectTask, effectTaskOf } from './effect.ts';
import { stakesOf, waitingCostOf } from './grade.ts';
import { matterOf } from './matter.ts';
import { towerTaskOf } from './tower.ts';
import type { CockpitTask, TowerTask } from './types.ts';
import type { Stakes } from './weigh.ts';

/** The strip with this id, or the strip of the slip with this id. @throws Error on an unknown id */
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

/**
 * What lies on the tower's table for the effect check of a strip; once it is done, what lay there then.
 * @throws Error for a strip without a check
 */
export function effectTask(state: FlightState, stripId: string, content: Content): EffectTask {
  const strip = stripBehind(state, stripId);
  const { check } = strip;
  if (check === null) throw new Error(`no effect check of ${stripId}`);
  const week = check.done ? check.judged.at(-1)?.week : undefined;
  return effectTaskOf(state, strip, check, content, week);
}

/** A decision of the cockpit with what is at stake in it. */
export type Decision = CockpitTask & Stakes;

/** The cockpit's decision for a strip or for a slip, by its id. What is at stake takes some milliseconds to compute. */
export function cockpitTask(state: FlightState, id: string, content: Content): Decision {
  const strip = stripBehind(state, id);
  const slip = state.slips.find((one) => one.id === id) ?? null;
  const task = cockpitTaskOf(state, strip, slip, content);
  return { ...task, ...stakesOf(state, matterOf(state, strip, slip)) };
}

/**
 * NOK that one more week of waiting costs, rounded to 5 000; null when nothing is lost by it. It takes some milliseconds, so ask for it in
 * idle time.
 */
export function waitingCost(state: FlightState, stripId: string): number | null {
  const strip = stripBehind(state, stripId);
  return strip.storm || strip.status === 'closed' ? null : waitingCostOf(state, strip);
}
