// The deeds that are endorsed: what somebody has shown in a flight, four in each seat. They follow from the landed flight alone, and are worth
// no points.

import { KNOWLEDGE, disturbanceOf } from '../../quarter/orders.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightState } from '../state/flight.ts';
import type { ScoreEvent } from '../state/score.ts';
import type { Seat, Strip } from '../state/strip.ts';
import { ENDORSEMENTS, type EndorsementId } from './deeds.ts';

/** So many calls have to belong in a seat, as in the shortest flight of thirteen weeks: of a few, a coin may hit all. */
const CALLS: Readonly<Record<Seat, number>> = { tower: 4, cockpit: 3 };
/** So many misheard messages have to be caught: one or two can be luck. */
const HEARD = 3;
/** So many decisions have to be wise. */
const DECIDED = 6;

/** The full strips about which somebody has called. */
function callsOf({ strips }: FlightState): readonly Strip[] {
  return strips.filter(({ storm, called }) => !storm && called);
}

function count({ score }: FlightState, event: ScoreEvent): number {
  return score.filter((line) => line.event === event).length;
}

/** True when every call that belonged in this seat was first stamped there, and there were enough of them. */
function allFirstIn(state: FlightState, seat: Seat): boolean {
  const firsts = callsOf(state).flatMap(({ stamps }) => stamps.slice(0, 1));
  const own = firsts.filter(({ rightSeat }) => rightSeat === seat);
  return own.length >= CALLS[seat] && own.every((stamp) => stamp.seat === seat);
}

/** True when the cause was measured, and the cockpit was told so as it is, with fewer cards than could have been opened. */
function measuredWithFewer(state: FlightState, { id, searched }: Strip): boolean {
  if (searched === null || searched.answer !== null) return false;
  const { open, digOn } = scheduleOf(state.setup).desk;
  // Where nothing more can be dug up, all that may be opened is what a measured finding takes.
  if (digOn === 0 || searched.opened.length >= open) return false;
  return state.slips.some(
    ({ strip, heard, knowledge }) =>
      strip === id && heard.certainty === 'measured' && knowledge >= KNOWLEDGE.full,
  );
}

/** When a landed flight shows a deed. Nothing is endorsed in a flight in which the cockpit guessed, or a call was left undecided. */
const DONE: Readonly<Record<EndorsementId, (state: FlightState) => boolean>> = {
  'asked-first': (state) => allFirstIn(state, 'tower'),
  'few-cards': (state) => callsOf(state).some((strip) => measuredWithFewer(state, strip)),
  'chance-found': ({ slips, quarter }) =>
    slips.some(
      ({ suspect, disturbance, knowledge }) =>
        suspect === 'normal' && disturbanceOf(quarter, disturbance).chance && knowledge >= KNOWLEDGE.likely,
    ),
  'heard-all': (state) =>
    count(state, 'read-back-caught') >= HEARD &&
    count(state, 'read-back-missed') === 0 &&
    count(state, 'needless-correction') === 0,
  'acted-on-known': (state) => allFirstIn(state, 'cockpit'),
  'refused-advice': (state) =>
    callsOf(state).some(
      ({ judged }) =>
        judged !== null &&
        judged.advice !== null &&
        judged.choice === 'leave' &&
        judged.best === 'leave' &&
        judged.worth === 'wise',
    ),
  'all-wise': ({ strips }) => {
    const decided = strips.flatMap(({ judged }) => (judged === null ? [] : [judged]));
    return decided.length >= DECIDED && decided.every(({ worth }) => worth === 'wise');
  },
  'right-one-waited': ({ crises }) => crises.some(({ judged }) => judged?.worth === 'wise'),
};

/** The deeds that a landed flight shows, in the order of {@link ENDORSEMENTS}. */
export function endorsementsOf(state: FlightState): EndorsementId[] {
  // A short strip is a call too.
  const undecided = state.strips.some(({ called, stamps }) => called && stamps.length === 0);
  if (count(state, 'acted-blind') > 0 || undecided) return [];
  return ENDORSEMENTS.filter((deed) => DONE[deed](state));
}
