// What ways of flying do about a crisis: how they come to it, and who waits.

import type { Content } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { crisisMatterOf, waitCostOf } from '../desks/crisis.ts';
import { stakesOf } from '../desks/grade.ts';
import { countedOn } from '../desks/weigh.ts';
import { crisisMayCome } from '../rules/crisis.ts';
import type { Command } from '../state/command.ts';
import type { Crisis } from '../state/crisis.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip, StripStatus } from '../state/strip.ts';
import { type Chooser, FUTURES } from './choose.ts';

/** What can still be stamped. */
const OPEN: readonly StripStatus[] = ['arrived', 'read', 'returned'];

/** The open calls of other segments than a hanging slip's: taken into the cockpit first, they bring the director on the line. */
export function besidesSlip(state: FlightState): readonly Strip[] {
  const slip = state.slips.find((one) => one.state === 'hanging' && one.suspect !== 'normal');
  if (slip === undefined || !state.orders.cockpit || !crisisMayCome(state)) return [];
  return state.strips.filter(
    (strip) =>
      !strip.storm &&
      OPEN.includes(strip.status) &&
      strip.availableWeek <= state.week &&
      strip.cell !== slip.cell,
  );
}

/** Lets the one wait for whom it costs less: by what it is worth, or by what stands on the screen. */
export function answerDirector(
  state: FlightState,
  { matters }: Crisis,
  content: Content,
  chooser: Chooser,
): Command {
  const cost = (one: Crisis['matters'][number]) => {
    const matter = crisisMatterOf(state, one);
    return chooser === 'ideal'
      ? waitCostOf(state, matter, content, 1, FUTURES)
      : countedOn(stakesOf(state, matter), matter.certainty);
  };
  const [first, second] = matters;
  const waits = cost(first) < cost(second) ? 0 : 1;
  return { kind: 'let-wait', strip: at(matters, waits).strip };
}
