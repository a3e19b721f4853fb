// Makes the job that a stamp, a request or a survey opens in a seat.

import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightState } from '../state/flight.ts';
import type { Job, Seat, Strip } from '../state/strip.ts';
import { ruledOutByLog } from './memory.ts';
import { workOf } from './tower.ts';

/** A new job, begun in the present week. */
export function beginJob(state: FlightState, strip: Strip, seat: Seat, stage: Job['stage']): Job {
  // The first card of a player's first desk lies open, so that one has been seen before any is chosen.
  const first = stage === 'finding' && state.strips.every(({ searched }) => searched === null);
  const given = first && scheduleOf(state.setup).desk.firstOpened ? [0] : [];
  const causes = stage === 'finding' && workOf(state, strip) === 'causes';
  return {
    seat,
    stage,
    opened: given,
    given: given.length,
    struck: causes ? ruledOutByLog(state, strip) : [],
    dugIn: null,
    finding: null,
    answer: null,
    graded: null,
    message: null,
    to: null,
    readBack: null,
    sinceWeek: state.week,
    asOfWeek: state.week,
  };
}
