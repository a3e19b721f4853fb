// A finished flight as the logbook keeps it.
// Must not hold anything that names a person.

import type { Content } from '../../content/types.ts';
import { setupFor } from '../rules/start.ts';
import { RULES_VERSION } from '../rules/version.ts';
import { isSchedule } from '../schedule/schedules.ts';
import type { Matrix } from './measure.ts';
import type { Command } from '../state/command.ts';
import type { FlightSetup } from '../state/flight.ts';

export interface FlightRecord {
  readonly id: string;
  readonly at: string; // ISO date
  readonly seed: number;
  readonly company: string;
  readonly flightNumber: number;
  readonly saved: number | null;
  readonly landing: number;
  readonly right: number;
  readonly decisions: number;
  /** Rows decided in the wrong seat. */
  readonly missed: readonly string[];
  readonly commands: readonly Command[];
  /** Where strips belonged and where they were stamped; records of earlier versions lack it. */
  readonly matrix?: Matrix;
  /** With it a flight can be flown again in the debrief; records of earlier versions lack it. */
  readonly setup?: FlightSetup;
}

/** The quarter of a record; of an early one that lacks its setup, as much as it tells. */
export function setupOf({ setup, company, seed, flightNumber }: FlightRecord): FlightSetup {
  return setup ?? setupFor({ company, seed, flightNumber, contentVersion: '' });
}

/**
 * True when a log of this setup may be replayed: flown by today's rules, with this content. Any other log would lead to
 * another flight than the one that was flown.
 */
export function canReplay(setup: FlightSetup, content: Content): boolean {
  return (
    setup.rules === RULES_VERSION &&
    setup.company === content.id &&
    setup.contentVersion === content.version &&
    isSchedule(setup.schedule)
  );
}

/** The same quarter to be flown again by today's rules and stories. */
export function againToday(setup: FlightSetup, content: Content): FlightSetup {
  const { schedule, rules: _rules, ...rest } = setup;
  return setupFor({
    ...rest,
    ...(isSchedule(schedule) ? { schedule } : {}),
    company: content.id,
    contentVersion: content.version,
  });
}
