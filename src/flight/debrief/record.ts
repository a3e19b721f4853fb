// A finished flight as the logbook keeps it. It must stay free of anything that names a person: the game promises that to its players.

import type { Content } from '../../content/types.ts';
import { setupFor, setupIn } from '../rules/start.ts';
import { RULES_VERSION } from '../rules/version.ts';
import { isSchedule } from '../schedule/schedules.ts';
import type { Matrix } from '../../measures/index.ts';
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
  /** Rows of the responsibilities whose strips were stamped in the wrong seat. */
  readonly missed: readonly string[];
  readonly commands: readonly Command[];
  /** Full strips whose deciding words were pointed at with the first stamp, of those that were stamped. Records of earlier versions lack it. */
  readonly pointed?: { readonly right: number; readonly all: number };
  /** Where strips belonged and where they were stamped. Records of earlier versions lack it. */
  readonly matrix?: Matrix;
  /** What the player will do differently, in a sentence of their own. Missing or empty where none was written. */
  readonly own?: string;
  /** Needed to go through the flight again in the debrief. Records of earlier versions lack it. */
  readonly setup?: FlightSetup;
}

/** The setup of a record. For an early record without one, it is made from what the record has. */
export function setupOf({ setup, company, seed, flightNumber }: FlightRecord): FlightSetup {
  return setup ?? setupFor({ company, seed, flightNumber, contentVersion: '' });
}

/**
 * True when a log of this setup may be replayed: flown by the present rules and with this content. Any other log would lead to
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

/** The setup for flying the same quarter again, alone, to the end that was meant, with the present rules and stories. */
export function againToday(setup: FlightSetup, content: Content): FlightSetup {
  const { schedule, rules: _rules, stopMeant, crew: _two, ...rest } = setup;
  const stopAfter = stopMeant ?? rest.stopAfter;
  return setupIn(content, { ...rest, stopAfter, ...(isSchedule(schedule) ? { schedule } : {}) });
}
