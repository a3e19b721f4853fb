// Debriefs of flights by policy, and the matrix that they count in.

import {
  type Command,
  type Debrief,
  debriefOf,
  type Earlier,
  flyByPolicy,
  type Matrix,
  type Policy,
} from '../../src/flight/index.ts';
import { setup, startup } from './flight.ts';

interface Log {
  readonly commands: readonly Command[];
  readonly debrief: Debrief;
}

const logs = new Map<string, Log>();

/** The debrief of a policy's flight. Each is flown once and kept for other tests. */
export function flownBy(policy: Policy, seed = 3, earlier: readonly Earlier[] = []): Log {
  const key = `${policy} ${seed} ${JSON.stringify(earlier)}`;
  const known = logs.get(key);
  if (known !== undefined) return known;
  const { commands } = flyByPolicy(setup({ seed }), startup, policy);
  const log = { commands, debrief: debriefOf(setup({ seed }), commands, startup, earlier) };
  logs.set(key, log);
  return log;
}

/** A matrix of first stamps by where they belonged and where they fell. */
export const matrix = (
  towerTower: number,
  towerCockpit: number,
  cockpitTower: number,
  cockpitCockpit: number,
) => ({ towerTower, towerCockpit, cockpitTower, cockpitCockpit }) satisfies Matrix;
