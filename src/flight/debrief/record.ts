// A finished flight as the logbook keeps it.
// Must not hold anything that names a person.

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
  /** With it a flight can be flown again in the debrief; records of earlier versions lack it. */
  readonly setup?: FlightSetup;
}

/** The quarter of a record; of an early one that lacks its setup, as much as it tells. */
export function setupOf({ setup, company, seed, flightNumber }: FlightRecord): FlightSetup {
  return (
    setup ?? {
      company,
      seed,
      flightNumber,
      contentVersion: '',
      missedBefore: [],
      stopAfter: 13,
    }
  );
}
