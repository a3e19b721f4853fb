// Which part of a flight a week is: from the take-off over the cruise to the landing.

import { WEEKS } from '../../quarter/quarter.ts';
import type { FlightState } from '../state/flight.ts';
import { scheduleOf } from './schedules.ts';

export type Phase = 'pre-flight' | 'take-off' | 'climb' | 'cruise' | 'descent' | 'landing' | 'landed';

/** The part of the flight that is flown now. */
export function phaseOf({ phase, week, setup }: Pick<FlightState, 'phase' | 'week' | 'setup'>): Phase {
  if (phase !== 'flying') return phase;
  const { takeOff, climb, cruise } = scheduleOf(setup).phases;
  if (week <= takeOff) return 'take-off';
  if (week <= climb) return 'climb';
  if (week <= cruise) return 'cruise';
  return week < WEEKS ? 'descent' : 'landing';
}
