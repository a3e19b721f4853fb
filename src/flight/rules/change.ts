// Changes a strip, its job or a slip of a state; every change of a strip's status is checked.

import type { FlightState } from '../state/flight.ts';
import type { Slip } from '../state/message.ts';
import type { Job, Strip } from '../state/strip.ts';
import { assertStrip } from './transitions.ts';

/** Changes the strip with this id. @throws Error when its status may not change like this */
export function strip(state: FlightState, id: string, change: (strip: Strip) => Partial<Strip>): FlightState {
  return {
    ...state,
    strips: state.strips.map((s) => {
      if (s.id !== id) return s;
      const next = { ...s, ...change(s) };
      assertStrip(s.status, next.status);
      return next;
    }),
  };
}

/** Changes the slip with this id. */
export function slip(state: FlightState, id: string, change: Partial<Slip>): FlightState {
  return { ...state, slips: state.slips.map((s) => (s.id === id ? { ...s, ...change } : s)) };
}

/** Changes the open job of a strip; nothing where none is open. */
export function job(state: FlightState, id: string, change: Partial<Job>): FlightState {
  return strip(state, id, (s) => (s.job === null ? {} : { job: { ...s.job, ...change } }));
}
