// «Ask the tower»: a cause that is only likely, of which the tower can still open cards. It digs on at the desk that it left.

import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightState } from '../state/flight.ts';
import { certaintyHeard, type Slip } from '../state/message.ts';
import type { Strip } from '../state/strip.ts';
import { deskPlanOf, workOf } from './tower.ts';

/** True when the word of the slip is «likely», more cards can still be opened, and there is a week left in which that can be done. */
export function hasMoreToOpen(
  state: FlightState,
  strip: Pick<Strip, 'id' | 'searched' | 'status'>,
  slip: Pick<Slip, 'heard' | 'missing' | 'suspect'>,
): boolean {
  const { setup, week, crew } = state;
  const { open, digOn } = scheduleOf(setup).desk;
  const { searched, status } = strip;
  // Two people can simply say it, and a forecast says how much, never why.
  if (crew !== undefined || digOn === 0 || week >= setup.stopAfter || searched === null) return false;
  if (certaintyHeard(slip) !== 'likely' || slip.suspect === 'normal') return false;
  if (workOf(state, strip) !== 'causes' || (status !== 'ordered' && status !== 'waiting')) return false;
  return searched.opened.length < Math.min(deskPlanOf(state, strip).cards.length, open + digOn);
}
