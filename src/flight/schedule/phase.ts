// Which part of a flight a week belongs to, from take-off to landing.

import { WEEKS } from '../../quarter/quarter.ts';
import type { FlightState } from '../state/flight.ts';
import { scheduleOf } from './schedules.ts';

export type Phase = 'pre-flight' | 'take-off' | 'climb' | 'cruise' | 'descent' | 'landing' | 'landed';

/** The present part of the flight. */
export function phaseOf({ phase, week, setup }: Pick<FlightState, 'phase' | 'week' | 'setup'>): Phase {
  if (phase !== 'flying') return phase;
  const { takeOff, climb, cruise } = scheduleOf(setup).phases;
  if (week <= takeOff) return 'take-off';
  if (week <= climb) return 'climb';
  if (week <= cruise) return 'cruise';
  return week < WEEKS ? 'descent' : 'landing';
}
