// Quarters for tests: undisturbed, with one disturbance, or run for a number of weeks.

import { modelOf } from '../../scripts/content-files.ts';
import { advance, createQuarter } from '../../src/quarter/quarter.ts';
import type { Disturbance, Kind, QuarterState } from '../../src/quarter/types.ts';

/** A disturbance of full size in segment 0 from week 2 on, of which nobody has been told. */
export function disturbance(kind: Kind, change: Partial<Disturbance> = {}): Disturbance {
  return {
    id: 'd1',
    kind,
    cell: 0,
    week: 2,
    swell: 1,
    chance: false,
    size: 1,
    cause: 'hidden',
    reliefs: [],
    knowledge: 0,
    pendingKnowledge: null,
    turbulentWeeks: [],
    heldWeeks: [],
    liftedWeek: null,
    ...change,
  };
}

/** A quarter at its beginning. */
export function quarter(
  seed: number,
  disturbances: readonly Disturbance[] = [],
  company = 'startup',
): QuarterState {
  return createQuarter(modelOf(company), seed, disturbances);
}

/** The quarter at the beginning of a week; 14 = after the last. */
export function at(week: number, state: QuarterState): QuarterState {
  let next = state;
  while (next.week < week) next = advance(next);
  return next;
}

const calm = new Map<string, QuarterState[]>();

/** The undisturbed quarter of a seed at the beginning of a week. Its weeks are run once and kept for other tests. */
export function undisturbed(week: number, seed: number, company = 'startup'): QuarterState {
  const key = `${company} ${seed}`;
  const weeks = calm.get(key) ?? [quarter(seed, [], company)];
  calm.set(key, weeks);
  while (weeks.length < week) weeks.push(advance(weeks.at(-1) ?? quarter(seed, [], company)));
  const found = weeks[week - 1];
  if (found === undefined) throw new Error(`a quarter has no week ${week}`);
  return found;
}

/** The numbers 1 … n. */
export function seeds(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
