// Where the rules are entered: a command comes in, and events or a typed rejection come out.

import type { Content } from '../../content/types.ts';
import { PURPOSE, entityOf, shuffled } from '../../quarter/draws.ts';
import { TOLD } from '../../quarter/orders.ts';
import { busyWith } from '../desks/busy.ts';
import { confirmByBook } from './by-book.ts';
import { pointAt } from './clue.ts';
import { beginJob } from '../desks/job.ts';
import { claim, giveUp, hear, holds } from './crew.ts';
import { askAgain, askMore, askTower, follow, guess, orderRemedy, sendOn, trimEffort } from './cockpit.ts';
import { callDirector, letWait } from './crisis.ts';
import { findWrongStamp } from './officer.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { commitFinding, digOn, handIn, openCard, strike } from './desk.ts';
import { checkEffect } from './effect.ts';
import { confirmReadBack, correctReadBack, sendMessage, sendUnwritten, survey, tag } from './tower.ts';
import { Rejected, type RuleOptions, Turn, require } from './turn.ts';
import type { Command, Rejection } from '../state/command.ts';
import type { Decision, FlightEvent } from '../state/event.ts';
import type { FlightState } from '../state/flight.ts';
import type { Job, Seat, Stamp, Strip } from '../state/strip.ts';
import { knowledgeOf, rightSeat, verdictOf } from './verdict.ts';
import { beginWeek, turnWeek } from './week.ts';

const GRADED: RuleOptions = { grading: true };
function read(turn: Turn, id: string): void {
  const strip = turn.strip(id);
  require(strip.status !== 'closed' && strip.status !== 'waiting', 'strip-not-open');
  require(strip.status === 'arrived', 'already-read');
  turn.emit({ kind: 'strip-read', strip: id });
}

/** The job that a stamp begins in its seat. Null when the tower finds nothing new, or when the strip is a storm strip. */
function jobFor(turn: Turn, strip: Strip, stamp: Stamp): Job | null {
  if (strip.storm) return null;
  const start = (stage: Job['stage']) => beginJob(turn.state, strip, stamp.seat, stage);
  const told = stamp.knowledge >= TOLD;
  const scenario = turn.full(strip);
  if (stamp.seat === 'tower') {
    const canScan = !told || (stamp.verdict.seat === 'defensible' && scenario.tower !== null);
    return canScan ? start('finding') : null;
  }
  if (told || (stamp.verdict.seat === 'defensible' && scenario.cockpit !== null)) return start('remedy');
  return scenario.handoff === 'request' ? start('request') : start('blind');
}

function scoreStamp(turn: Turn, strip: Strip, stamp: Stamp): void {
  if (strip.stamps.length > 0) return;
  const { verdict } = stamp;
  if (strip.storm) {
    turn.score(verdict.seat === 'right' ? 'storm-right' : 'storm-wrong', strip.id);
    return;
  }
  turn.score(`seat-${verdict.seat}`, strip.id);
  if (verdict.seat === 'right' && verdict.words) turn.score('words-right', strip.id);
  if (verdict.seat === 'right' && turn.state.week === strip.arrivedWeek) turn.score('prompt', strip.id);
}

function meetTwin(turn: Turn, strip: Strip): void {
  if (strip.storm || strip.stamps.length > 1) return;
  const { twin } = turn.full(strip);
  const other = turn.state.strips.find((s) => !s.storm && s.scenario === twin && s.stamps.length > 0);
  if (other === undefined) return;
  const { setup } = turn.state;
  const order = shuffled(
    scheduleOf(setup).contrasts,
    setup.seed,
    entityOf(`${strip.id} difference`),
    PURPOSE.shuffle,
  );
  turn.emit({ kind: 'twins-met', first: other.id, second: strip.id, order });
}

function stamp(turn: Turn, command: Command & { kind: 'stamp' }): void {
  const strip = turn.strip(command.strip);
  const { state } = turn;
  require(strip.status !== 'arrived', 'not-read');
  require(strip.status === 'read' || strip.status === 'returned', 'strip-not-open');
  require(strip.availableWeek <= state.week, 'not-available-yet');
  require(holds(state, strip.id, turn.seat), 'not-claimed');
  if (!strip.storm) {
    require(busyWith(state, turn.seat) === null, 'seat-busy');
    require(state.orders[turn.seat], 'seat-spent');
  }
  const scenario = turn.scenario(strip);
  const clue = pointAt(turn, strip, command.mark);
  const right = rightSeat(turn.state, strip, scenario);
  const stamped: Stamp = {
    week: state.week,
    step: state.step,
    seat: turn.seat,
    mark: command.mark,
    rightSeat: right,
    knowledge: knowledgeOf(turn.state, strip),
    eitherSeat: !scenario.storm && scenario.defensible,
    verdict:
      strip.storm || strip.echo
        ? {
            seat: turn.seat === right ? 'right' : 'wrong',
            words: true,
            row: turn.seat === right ? 'right' : 'wrong',
          }
        : verdictOf(turn.full(strip), turn.seat, right, command.mark, clue),
  };
  const job = jobFor(turn, strip, stamped);
  turn.emit({ kind: 'strip-stamped', strip: strip.id, stamp: stamped, job });
  scoreStamp(turn, strip, stamped);
  if (job === null && !strip.storm) {
    turn.emit({ kind: 'scan-came-back-empty', strip: strip.id, availableWeek: state.week + 2 });
  }
  meetTwin(turn, turn.strip(strip.id));
  callDirector(turn, strip.id);
}

function wait(turn: Turn, id: string): void {
  const strip = turn.strip(id);
  const { state } = turn;
  require(state.crew === undefined, 'not-this-flight');
  require(state.waitsLeft > 0, 'no-waits-left');
  require(!strip.storm && strip.stamps.length === 0 && state.week < state.setup.stopAfter, 'cannot-wait');
  require(strip.status === 'arrived' || strip.status === 'read', 'strip-not-open');
  turn.emit({ kind: 'strip-held', strip: id, until: state.week + 1 });
}

function disagree(turn: Turn, command: Command & { kind: 'disagree' }): void {
  const strip = turn.strip(command.strip);
  require(strip.stamps.length > 0, 'nothing-stamped');
  require(strip.disagreed === null || strip.disagreed.sentence !== command.sentence, 'already-disagreed');
  turn.emit({ kind: 'disagreed', strip: command.strip, sentence: command.sentence.slice(0, 300) });
}

/** Only a single player can change seats; of two players each keeps their seat. */
function changeSeat(turn: Turn, { to, by = 'player' }: Command & { kind: 'change-seat' }): void {
  require(by === 'player', 'sits-still');
  require(to !== turn.seat, 'same-seat');
  turn.emit({ kind: 'seat-changed', to });
}

function chooseFriday(turn: Turn, option: 0 | 1): void {
  const { friday, fuel } = turn.state;
  require(friday !== null, fuel < 0 ? 'no-fuel' : 'no-friday');
  require(option === 0 || option === 1, 'bad-answer');
  turn.emit({ kind: 'friday-chosen', choice: { ...friday, chosen: option } });
}

function nameDifference(turn: Turn, choice: number): void {
  const { difference } = turn.state;
  require(difference !== null, 'no-difference');
  require(difference.order.includes(choice), 'bad-answer');
  turn.emit({ kind: 'difference-named', right: choice === 0 });
  if (choice === 0) turn.score('difference-named', null);
}

function carryOut(turn: Turn, command: Command): void {
  switch (command.kind) {
    case 'take-off':
      turn.emit({ kind: 'took-off' });
      return beginWeek(turn);
    case 'change-seat':
      return changeSeat(turn, command);
    case 'read':
      return read(turn, command.strip);
    case 'stamp':
      return stamp(turn, command);
    case 'open-card':
      return openCard(turn, command);
    case 'strike':
      return strike(turn, command);
    case 'dig-on':
      return digOn(turn, command.strip);
    case 'commit-finding':
      commitFinding(turn, command);
      return sendUnwritten(turn, command.strip);
    case 'hand-in':
      handIn(turn, command);
      return sendUnwritten(turn, command.strip);
    case 'send-message':
      return sendMessage(turn, command);
    case 'confirm-read-back':
      return turn.state.setup.crew === 'paper'
        ? confirmByBook(turn, command.strip)
        : confirmReadBack(turn, command);
    case 'correct-read-back':
      return correctReadBack(turn, command);
    case 'order-remedy':
      return orderRemedy(turn, command);
    case 'send-on':
      return sendOn(turn, command.strip);
    case 'guess':
      return guess(turn, command.strip);
    case 'ask-tower':
      return askTower(turn, command.strip);
    case 'ask-again':
      return askAgain(turn, command.slip);
    case 'ask-more':
      return askMore(turn, command.slip);
    case 'follow':
      return follow(turn, command);
    case 'wait':
      return wait(turn, command.strip);
    case 'choose-friday':
      return chooseFriday(turn, command.option);
    case 'tag':
      return tag(turn, command.cell);
    case 'survey':
      return survey(turn, command.cell);
    case 'check-effect':
      return checkEffect(turn, command);
    case 'let-wait':
      return letWait(turn, command.strip);
    case 'claim':
      return claim(turn, command);
    case 'give-up':
      return giveUp(turn, command.strip);
    case 'hear':
      return hear(turn, command);
    case 'name-difference':
      return nameDifference(turn, command.choice);
    case 'find-wrong-stamp':
      return findWrongStamp(turn, command.choice);
    case 'disagree':
      return disagree(turn, command);
    case 'trim-effort':
      return trimEffort(turn, command);
    case 'turn-week':
      return turnWeek(turn);
  }
}

/** The seat from which a command is given. */
export function seatOf(state: FlightState, { by = 'player' }: Pick<Command, 'by'>): Seat {
  return by === 'player' ? state.seat : by;
}

export type Outcome =
  | { readonly state: FlightState; readonly events: readonly FlightEvent[]; readonly rejected?: never }
  | { readonly rejected: Rejection; readonly state?: never; readonly events?: never };

/**
 * Carries out a command.
 * @returns the next state and its events, or a typed rejection; the given state is not changed
 */
export function perform(state: FlightState, command: Command, content: Content, options = GRADED): Outcome {
  if (command.kind === 'take-off' && state.phase !== 'pre-flight') return { rejected: 'already-flying' };
  if (command.kind !== 'take-off' && command.kind !== 'disagree' && state.phase !== 'flying') {
    return { rejected: 'not-flying' };
  }
  const turn = new Turn({ ...state, step: state.step + 1 }, seatOf(state, command), content, options);
  try {
    carryOut(turn, command);
  } catch (error) {
    if (error instanceof Rejected) return { rejected: error.code };
    throw error;
  }
  return { state: turn.state, events: turn.events };
}

/** The events of a command, or why it is rejected: `perform` without the state. */
export function decide(state: FlightState, command: Command, content: Content, options = GRADED): Decision {
  const outcome = perform(state, command, content, options);
  return outcome.rejected === undefined ? { events: outcome.events } : { rejected: outcome.rejected };
}
