// Two people, a seat each: whose a strip is, and what the pilot heard. Neither works before both have said who does.

import { deskPlanOf } from '../desks/tower.ts';
import type { Command } from '../state/command.ts';
import { claimsTo, type Crew, holderOf } from '../state/crew.ts';
import type { FlightState } from '../state/flight.ts';
import { ADVICE, type Message } from '../state/message.ts';
import type { Seat } from '../state/strip.ts';
import { hearIfKeyed } from './tower.ts';
import { type Turn, require } from './turn.ts';

function crewOf({ state }: Turn): Crew {
  require(state.crew !== undefined, 'not-this-flight');
  return state.crew;
}

/** True where this seat may work on a strip: one player always, of two the one whose it is this week. */
export function holds({ crew, week }: FlightState, strip: string, seat: Seat): boolean {
  if (crew === undefined) return true;
  const claims = claimsTo(crew, strip, week);
  return claims !== undefined && holderOf(claims) === seat;
}

/** A seat says of a strip whether it takes it. What only the tower has found in this week both know of in the next. */
export function claim(turn: Turn, { strip: id, mine }: Command & { kind: 'claim' }): void {
  const crew = crewOf(turn);
  const { week } = turn.state;
  const strip = turn.strip(id);
  require(['arrived', 'read', 'returned'].includes(strip.status), 'strip-not-open');
  require(strip.availableWeek <= week, 'not-available-yet');
  require(!strip.early || strip.arrivedWeek < week, 'not-available-yet');
  require((claimsTo(crew, id, week)?.[turn.seat] ?? null) === null, 'already-claimed');
  turn.emit({ kind: 'claimed', strip: id, seat: turn.seat, mine });
}

/** Where both took a strip, a seat leaves it to the other. */
export function giveUp(turn: Turn, id: string): void {
  const claims = claimsTo(crewOf(turn), id, turn.state.week);
  require(claims !== undefined && holderOf(claims) === 'both', 'not-claimed');
  turn.emit({ kind: 'gave-up', strip: id, seat: turn.seat });
}

function isMessage(
  { quarter }: FlightState,
  suspects: number,
  { segment, finding, advice }: Message,
): boolean {
  const within = (n: number, count: number) => Number.isInteger(n) && n >= 0 && n < count;
  return (
    within(segment, quarter.cells.length) &&
    within(finding, suspects) &&
    (advice === null || ADVICE.includes(advice))
  );
}

/**
 * The pilot keys what was heard of a message. It may come before the message does, for the pages know nothing of each other. Where the tower
 * has a book, it is the only trace of the message, and waits for the tower to confirm it (`by-book.ts`).
 */
export function hear(turn: Turn, { strip: id, heard }: Command & { kind: 'hear' }): void {
  crewOf(turn);
  require(turn.seat === 'cockpit', 'other-seat');
  const strip = turn.strip(id);
  require(!strip.storm && strip.status !== 'closed', 'strip-not-open');
  // At one page nothing is heard of work that has not begun.
  if (turn.state.setup.crew === 'paper')
    require(strip.job?.seat === 'tower' && strip.job.stage === 'finding', 'no-such-job');
  const { suspects } = deskPlanOf(turn.state, strip);
  require(isMessage(turn.state, suspects.length, heard), 'bad-answer');
  turn.emit({ kind: 'heard', strip: id, heard });
  hearIfKeyed(turn, id);
}
