// Makes the job that a stamp, a request or a survey opens in a seat.

import { at } from '../../quarter/at.ts';
import type { FlightState } from '../state/flight.ts';
import type { Job, Seat } from '../state/strip.ts';

/** A new job. It keeps the segment's noise and effort as they are now, so that the figures do not change while the player works. */
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
