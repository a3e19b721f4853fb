// Ways of flying without a hand, one command at a time: for the autopilot, `npm run fly` and the shadow flights.
// Most policies look up the right answers and follow their habit; those of players.ts go by what is shown. Like a player, a
// policy can only give commands.

import type { Content } from '../../content/types.ts';
import { PURPOSE, entityOf, uniform } from '../../quarter/draws.ts';
import { truthOf } from '../desks/outcome.ts';
import { busyWith } from '../desks/busy.ts';
import type { Command } from '../state/command.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { FlightState } from '../state/flight.ts';
import { type Job, type OldLog, type Seat, type Strip, oldLog } from '../state/strip.ts';
import { clueFor } from '../rules/clue.ts';
import { openCrisis } from '../state/crisis.ts';
import { decidingMark, otherSeat, rightSeat } from '../rules/verdict.ts';
import { answerOf } from './choose.ts';
import { answerDirector, besidesSlip } from './crisis.ts';
import { PLAYERS, type Player } from './players.ts';
import { addressFor, askTower, checkDue, heedSlip } from './rightly.ts';
import { deskCommand } from './search.ts';

export const POLICIES = [
  'right',
  'careful',
  'sure',
  'unsure',
  'hurried',
  'asking',
  'mostly',
  'lazy',
  'wrong-first',
  'wrong',
  'probe',
  'som',
  'analyst',
  'coin',
  'none',
] as const;
export type Policy = (typeof POLICIES)[number];

/** The policy as a player that goes by what is shown; null for those that look answers up. */
function playerOf(policy: Policy): Player | null {
  return policy in PLAYERS ? PLAYERS[policy as keyof typeof PLAYERS] : null;
}

/** The share of strips that each policy of chance stamps in the right seat. */
const CHANCE: Partial<Record<Policy, number>> = { coin: 0.5, mostly: 0.85 };

function isRight(state: FlightState, strip: Strip, policy: Policy): boolean {
  const share = CHANCE[policy];
  if (share === undefined) return policy === 'right';
  return uniform(state.setup.seed, entityOf(strip.id), 0, PURPOSE.policy) < share;
}

/** The seat in which the policy would stamp this strip now; null when it would not stamp it (again). */
function seatFor(state: FlightState, strip: Strip, content: Content, policy: Policy): Seat | null {
  const player = playerOf(policy);
  if (player !== null) return player.seat(strip, content);
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

/** The earlier log that the policy points at to explain a call; null where it points at the call or its own log. */
function recalled(state: FlightState, strip: Strip, policy: Policy): OldLog | null {
  const player = playerOf(policy);
  if (player !== null) return scheduleOf(state.setup).log.memory ? player.recall(state, strip) : null;
  const clue = policy === 'right' ? clueFor(state, strip) : null;
  return clue === null ? null : oldLog(clue.earlier);
}

/** These never look at a slip. */
const IGNORES_SLIPS: readonly Policy[] = ['wrong', 'som', 'analyst', 'none'];

/** These look at a call before they decide on a slip, so that they can weigh the one against the other. */
const WEIGHS: readonly Policy[] = ['right', 'careful', 'sure', 'unsure', 'hurried', 'asking'];

function go(state: FlightState, seat: Seat, command: Command): Command {
  return state.seat === seat ? command : { kind: 'change-seat', to: seat };
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
      return deskCommand(state, strip, job, content);
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
      return askTower(state, strip);
  }
}

function stampCommand(state: FlightState, strip: Strip, content: Content, policy: Policy): Command | null {
  const recall = recalled(state, strip, policy);
  // What is known already is for the cockpit to act on.
  const seat = recall === null ? seatFor(state, strip, content, policy) : 'cockpit';
  if (seat === null || strip.availableWeek > state.week) return null;
  if (strip.status === 'arrived') return { kind: 'read', strip: strip.id };
  if (strip.status !== 'read' && strip.status !== 'returned') return null;
  if (!strip.storm && (!state.orders[seat] || busyWith(state, seat) !== null)) return null;
  // What a player reads is the log; which phrase of the call decides is in its words.
  const own = playerOf(policy) === null ? decidingMark(content.scenario(strip.scenario)) : 'log';
  const mark = recall ?? own;
  return go(state, seat, { kind: 'stamp', strip: strip.id, mark });
}

/**
 * The next command of a policy; null when the flight has landed.
 * Messages are complete, read-backs corrected, remedies the best, and slips followed at once, except where the policy is about that.
 */
export function nextCommand(state: FlightState, content: Content, policy: Policy): Command | null {
  if (state.phase === 'landed') return null;
  if (state.phase === 'pre-flight') return { kind: 'take-off' };
  if (state.friday !== null) return { kind: 'choose-friday', option: 0 };
  const player = playerOf(policy);
  if (player === null && state.difference !== null) return { kind: 'name-difference', choice: 0 };
  if (player === null && state.officer !== null && state.officer.chosen === null)
    return { kind: 'find-wrong-stamp', choice: state.officer.wrong };
  const crisis = openCrisis(state);
  if (crisis !== null) {
    const chooser = player === null ? 'ideal' : 'careful';
    return go(state, 'cockpit', answerDirector(state, crisis, content, chooser));
  }
  for (const strip of state.strips) {
    if (strip.job === null) continue;
    const command =
      player === null
        ? jobCommand(state, strip, strip.job, content, policy)
        : player.job(state, strip, strip.job, content);
    if (command !== null) return go(state, strip.job.seat, command);
  }
  if (WEIGHS.includes(policy)) {
    const beside = besidesSlip(state).find((strip) => seatFor(state, strip, content, policy) === 'cockpit');
    const command = beside === undefined ? null : stampCommand(state, beside, content, policy);
    if (command !== null) return command;
  }
  if (!IGNORES_SLIPS.includes(policy) && state.orders.cockpit) {
    const slip = state.slips.find((s) => s.state === 'hanging');
    if (slip !== undefined) {
      const heed = player?.slip(state, slip, content) ?? heedSlip(state, slip, content, 'ideal');
      return go(state, 'cockpit', heed);
    }
  }
  for (const strip of state.strips) {
    const command = stampCommand(state, strip, content, policy);
    if (command !== null) return command;
  }
  const check =
    player === null
      ? IGNORES_SLIPS.includes(policy)
        ? null
        : checkDue(state, (strip, due) => truthOf(state, strip, due))
      : player.check(state, content);
  return check === null ? { kind: 'turn-week' } : go(state, 'tower', check);
}
