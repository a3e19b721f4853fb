// The work that a stamp, a request or a survey lays open in a seat.
// Must not decide whether there is any.

import { at } from '../../quarter/at.ts';
import type { FlightState } from '../state/flight.ts';
import type { Job, Seat } from '../state/strip.ts';

/** A job as it begins, with the sheet on the table as it lies there now: nothing on it changes under the player's hands. */
export function beginJob(state: FlightState, cell: number, seat: Seat, stage: Job['stage']): Job {
  const { noise, effort } = at(state.quarter.cells, cell);
  return {
    seat,
    stage,
    finding: null,
    message: null,
    readBack: null,
    sinceWeek: state.week,
    sheet: { noise, effort },
  };
}
