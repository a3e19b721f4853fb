// The process records of a flight, as the tower's table and the log read them.

import type { Content } from '../../content/types.ts';
import type { Disturbance } from '../../quarter/types.ts';
import type { Quirk } from '../state/desk.ts';
import type { FlightState } from '../state/flight.ts';
import type { Records, RecordSource } from './causes/ledger.ts';

/** Everything that the records of a flight are made from, without the week in which they are read. */
export function recordsFor(
  seed: number,
  content: Content,
  disturbances: readonly Disturbance[],
  quirks: readonly Quirk[],
): Records {
  return {
    seed,
    // What is only chance leaves no trace, and what has happened stays in the records, also after it was remedied.
    disturbances: disturbances.filter((d) => !d.chance).map((d) => ({ ...d, reliefs: [] })),
    quirks,
    segments: content.segments,
    branch: content.branch,
  };
}

/** The records of this flight up to the present week. */
export function recordsOf({ setup, quarter, quirks, week }: FlightState, content: Content): RecordSource {
  return { ...recordsFor(setup.seed, content, quarter.disturbances, quirks), asOfWeek: week };
}
