// The class codes of a small room, made by the rule book, for tests that collect them.

import { answersOf, classQuarter, codeOf } from '../../src/classroom/index.ts';
import { flyByPolicy, type FlightSetup, POLICIES } from '../../src/flight/index.ts';
import { setup, startup } from '../builders/flight.ts';

/** The quarter that the trainer's page has until another is chosen. */
export const CLASS_QUARTER: FlightSetup = setup({ seed: 2026 });

/** Six players of a quarter of the startup, each by a way of flying of their own. */
export function roomOf(flown: FlightSetup): string[] {
  const quarter = classQuarter(flown, startup);
  return POLICIES.slice(0, 6).map((policy, i) =>
    codeOf(answersOf(flyByPolicy(flown, startup, policy).state.strips, quarter), quarter, i),
  );
}
