// The three stamps that the first officer sets himself, from a player's third flight on: two are right and one is wrong.
// Where a strip belongs is read from the model's state, as for any stamp.

import type { Content } from '../../content/types.ts';
import { PURPOSE, pick } from '../../quarter/draws.ts';
import { factsOf } from '../desks/facts.ts';
import { prepare } from './prepare.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightState, OfficerCheck } from '../state/flight.ts';
import { type Turn, require } from './turn.ts';
import { otherSeat, rightSeat } from './verdict.ts';

/**
 * The first officer's stamps at the beginning of his week; null in other weeks and in flights without them. They follow from the setup and
 * the model.
 */
export function officerStamps(state: FlightState, content: Content): OfficerCheck | null {
  const { setup, week } = state;
  if (week !== scheduleOf(setup).officerWeek) return null;
  const { officer } = prepare(setup, content);
  const wrong = pick(officer.length, setup.seed, setup.flightNumber, week, PURPOSE.officer);
  const strips = officer.map((planned, i) => {
    const { id, scenario, disturbance, cell, number } = planned;
    const belongs = rightSeat(state, planned, content.scenario(scenario));
    const facts = factsOf(state.quarter, cell, state.fuel);
    return {
      id,
      scenario,
      disturbance,
      cell,
      number,
      facts,
      seat: i === wrong ? otherSeat(belongs) : belongs,
    };
  });
  return { week, strips, wrong, chosen: null };
}

/** The player names the wrong one of the three stamps. There is one try, at any time before the landing. */
export function findWrongStamp(turn: Turn, choice: number): void {
  const { officer } = turn.state;
  require(officer !== null && officer.chosen === null, 'no-stamps-to-check');
  require(Number.isInteger(choice) && choice >= 0 && choice < officer.strips.length, 'bad-answer');
  const right = choice === officer.wrong;
  turn.emit({ kind: 'wrong-stamp-named', choice, right });
  if (right) turn.score('wrong-stamp-found', null);
}
