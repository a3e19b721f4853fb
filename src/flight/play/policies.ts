// Ways of flying without a hand, one command at a time: for the autopilot, `npm run fly` and the shadow flights.
// A policy looks up the right answers and follows its habit; like a player, it can only give commands.

import type { Content } from '../../content/types.ts';
import { found } from '../../quarter/at.ts';
import { PURPOSE, entityOf, uniform } from '../../quarter/draws.ts';
import { busyWith } from '../rules/busy.ts';
import type { Command } from '../state/command.ts';
import type { Address, Slip } from '../state/message.ts';
import type { FlightState } from '../state/flight.ts';
import type { Job, Seat, Strip } from '../state/strip.ts';
import { decidingMark, otherSeat, rightSeat } from '../rules/verdict.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { answerOf } from './choose.ts';
import { rightSearch, searchCommand } from './search.ts';

export const POLICIES = [
  'right',
  'mostly',
  'wrong-first',
  'wrong',
  'probe',
  'som',
  'analyst',
  'coin',
  'none',
] as const;
export type Policy = (typeof POLICIES)[number];

/** The share of strips that each policy of chance stamps in the right seat. */
const CHANCE: Partial<Record<Policy, number>> = { coin: 0.5, mostly: 0.85 };

function isRight(state: FlightState, strip: Strip, policy: Policy): boolean {
  const share = CHANCE[policy];
  if (share === undefined) return policy === 'right';
  return uniform(state.setup.seed, entityOf(strip.id), 0, PURPOSE.policy) < share;
}

/** The seat in which the policy would stamp this strip now; null when it would not stamp it (again). */
function seatFor(state: FlightState, strip: Strip, content: Content, policy: Policy): Seat | null {
  const right = rightSeat(state, strip, content.scenario(strip.scenario));
  const again = strip.stamps.length > 0;
  switch (policy) {
    case 'none':
      return null;
    case 'analyst':
      return again ? null : 'tower';
    case 'som':
      return again ? null : 'cockpit';
    case 'probe':
      return again ? right : 'cockpit';
    case 'wrong':
      return again ? null : otherSeat(right);
    case 'wrong-first':
      return again ? right : otherSeat(right);
    default:
      if (isRight(state, strip, policy)) return right;
      return again ? null : otherSeat(right);
  }
}

const FOLLOWS: readonly Policy[] = ['right', 'mostly', 'coin', 'wrong-first', 'probe'];

function go(state: FlightState, seat: Seat, command: Command): Command {
  return state.seat === seat ? command : { kind: 'change-seat', to: seat };
}

/** Whom the message is for; null in flights in which it has no address. */
function addressFor(state: FlightState, strip: Strip, content: Content): Address | null {
  if (!scheduleOf(state.setup).desk.addressed) return null;
  return content.full(strip.scenario).handoff === 'none' ? 'caller' : 'cockpit';
}

function jobCommand(
  state: FlightState,
  strip: Strip,
  job: Job,
  content: Content,
  policy: Policy,
): Command | null {
  const id = strip.id;
  const mayGuess = state.fuel >= content.decisions.guess;
  switch (job.stage) {
    case 'finding':
      return searchCommand(state, strip, job, rightSearch(state, strip, content));
    case 'message':
      return {
        kind: 'send-message',
        strip: id,
        advice: 'right',
        to: addressFor(state, strip, content),
      };
    case 'read-back':
      return job.readBack?.faulty == null
        ? { kind: 'confirm-read-back', strip: id }
        : { kind: 'correct-read-back', strip: id, element: job.readBack.faulty };
    case 'remedy':
      return { kind: 'order-remedy', strip: id, answer: answerOf(state, strip, null, content, 'ideal') };
    case 'blind':
      // Where the tank does not cover a guess, there is nothing else left to do.
      return policy === 'probe' || !mayGuess ? { kind: 'send-on', strip: id } : { kind: 'guess', strip: id };
    case 'request':
      if (policy === 'som' || policy === 'wrong') return mayGuess ? { kind: 'guess', strip: id } : null;
      return state.orders.tower && busyWith(state, 'tower') === null
        ? { kind: 'ask-tower', strip: id }
        : null;
  }
}

function slipCommand(state: FlightState, slip: Slip, content: Content): Command {
  if (slip.missing !== null) return { kind: 'ask-again', slip: slip.id };
  const strip = found(state.strips, (s) => s.id === slip.strip, `strip ${slip.strip}`);
  return { kind: 'follow', slip: slip.id, answer: answerOf(state, strip, slip, content, 'ideal') };
}

function stampCommand(state: FlightState, strip: Strip, content: Content, policy: Policy): Command | null {
  const seat = seatFor(state, strip, content, policy);
  if (seat === null || strip.availableWeek > state.week) return null;
  if (strip.status === 'arrived') return { kind: 'read', strip: strip.id };
  if (strip.status !== 'read' && strip.status !== 'returned') return null;
  if (!strip.storm && (!state.orders[seat] || busyWith(state, seat) !== null)) return null;
  return go(state, seat, {
    kind: 'stamp',
    strip: strip.id,
    mark: decidingMark(content.scenario(strip.scenario)),
  });
}

/**
 * The next command of a policy; null when the flight has landed.
 * Messages are complete, read-backs corrected, remedies the best, and slips followed at once, except where the policy is about that.
 */
export function nextCommand(state: FlightState, content: Content, policy: Policy): Command | null {
  if (state.phase === 'landed') return null;
  if (state.phase === 'pre-flight') return { kind: 'take-off' };
  if (state.friday !== null) return { kind: 'choose-friday', option: 0 };
  if (state.difference !== null) return { kind: 'name-difference', choice: 0 };
  if (state.officer !== null && state.officer.chosen === null)
    return { kind: 'find-wrong-stamp', choice: state.officer.wrong };
  for (const strip of state.strips) {
    if (strip.job === null) continue;
    const command = jobCommand(state, strip, strip.job, content, policy);
    if (command !== null) return go(state, strip.job.seat, command);
  }
  if (FOLLOWS.includes(policy) && state.orders.cockpit) {
    const slip = state.slips.find((s) => s.state === 'hanging');
    if (slip !== undefined) return go(state, 'cockpit', slipCommand(state, slip, content));
  }
  for (const strip of state.strips) {
    const command = stampCommand(state, strip, content, policy);
    if (command !== null) return command;
  }
  return { kind: 'turn-week' };
}
