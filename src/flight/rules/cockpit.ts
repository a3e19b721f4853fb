// The cockpit's part of the rules: remedies, guesses, requests, slips, effort.

import { KNOWLEDGE, TOLD, disturbanceOf, effectWithKnowledge } from '../../quarter/orders.ts';
import { TRIM_COST } from './apply.ts';
import { busyWith } from './busy.ts';
import { REMEDIES, answerFits, cockpitTaskOf, remedyClass } from '../desks/cockpit.ts';
import type { Command, Rejection, RemedyAnswer } from '../state/command.ts';
import { remedyQualities } from '../desks/grade.ts';
import { lineOf } from '../desks/log.ts';
import type { Slip } from '../state/message.ts';
import type { FlightState } from '../state/flight.ts';
import type { Job, RemedyClass, Seat, Strip } from '../state/strip.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { type Turn, require } from './turn.ts';
import { knowledgeOf } from './verdict.ts';

/** The most percentage points that one order may move between two segments. */
export const TRIM_MOST = 10;
/** When an element of the slip is missing and was not asked for, the remedy has this share of its effect. */
const UNASKED_SHARE = 0.6;
/** How many weeks after a remedy has landed the tower can check its effect. */
const CHECK_AFTER = 2;

function cockpitJob(turn: Turn, id: string, stages: readonly Job['stage'][]): Strip {
  const strip = turn.strip(id);
  require(strip.job !== null && stages.includes(strip.job.stage), 'no-such-job');
  require(strip.job.seat === turn.seat && turn.seat === 'cockpit', 'other-seat');
  return strip;
}

function scoreRemedy(turn: Turn, strip: Strip, quality: number | null, blind: boolean): void {
  if (blind) turn.score('acted-blind', strip.id);
  else if (quality !== null) turn.score('task', strip.id, quality);
}

function orderIt(
  turn: Turn,
  strip: Strip,
  slip: Slip | null,
  remedy: RemedyClass,
  knowledge: number,
  share: number,
): void {
  const { effect, cost, lag } = REMEDIES[remedy];
  const blind = knowledge < TOLD;
  const quality =
    blind || !turn.options.grading
      ? null
      : remedyQualities(turn.state.quarter, strip.disturbance, knowledge)[remedy];
  turn.emit({
    kind: 'remedy-ordered',
    strip: strip.id,
    slip: slip?.id ?? null,
    remedy,
    effect: effectWithKnowledge(effect, knowledge) * share,
    lands: turn.state.week + (blind ? 1 : lag),
    cost: blind ? REMEDIES.root.cost : cost,
    quality: quality === null ? null : quality * share,
    blind,
  });
  const about = slip?.suspect ?? disturbanceOf(turn.state.quarter, strip.disturbance).kind;
  // A guess is about nothing that anybody has said, so it leaves no line.
  if (slip !== null || !blind)
    turn.emit({
      kind: 'logged',
      strip: strip.id,
      line: lineOf(turn.state, turn.content, {
        hand: 'done',
        about,
        cell: slip?.cell ?? strip.cell,
        by: 'cockpit',
      }),
    });
  scoreRemedy(turn, strip, quality === null ? null : quality * share, blind);
}

export function orderRemedy(turn: Turn, command: Command & { kind: 'order-remedy' }): void {
  const strip = cockpitJob(turn, command.strip, ['remedy']);
  const task = cockpitTaskOf(turn.state, strip, turn.content);
  require(answerFits(task, command.answer), 'bad-answer');
  const remedy = remedyClass(turn.state, strip, turn.content, command.answer);
  // Where either seat is defensible, a stamp in the cockpit acts as if the cockpit had been told.
  const defensible = strip.stamps.at(-1)?.verdict.seat === 'defensible';
  const knowledge = defensible
    ? Math.max(KNOWLEDGE.full, knowledgeOf(turn.state, strip))
    : knowledgeOf(turn.state, strip);
  orderIt(turn, strip, null, remedy, knowledge, 1);
}

/** A remedy ordered without knowing the cause. */
export function guess(turn: Turn, id: string): void {
  const strip = cockpitJob(turn, id, ['blind', 'request']);
  orderIt(turn, strip, null, 'elsewhere', 0, 1);
}

/** Passes the strip on to the tower, which can take it two weeks later. */
export function sendOn(turn: Turn, id: string): void {
  cockpitJob(turn, id, ['blind']);
  turn.emit({ kind: 'sent-on', strip: id, availableWeek: turn.state.week + 2 });
}

/** A request (R107). The tower takes it up in the same week, with its own order of that week. */
export function askTower(turn: Turn, id: string): void {
  cockpitJob(turn, id, ['request']);
  require(busyWith(turn.state, 'tower') === null, 'seat-busy');
  require(turn.state.orders.tower, 'seat-spent');
  turn.emit({ kind: 'tower-asked', strip: id });
  turn.score('address-right', id);
}

function hanging(turn: Turn, id: string): Slip {
  const slip = turn.state.slips.find((s) => s.id === id);
  require(slip !== undefined, 'unknown-slip');
  require(turn.seat === 'cockpit', 'other-seat');
  require(slip.state === 'hanging', 'slip-not-hanging');
  return slip;
}

/** Asks the tower to repeat a slip («Gjenta»), which brings back an element that was lost. */
export function askAgain(turn: Turn, id: string): void {
  const slip = hanging(turn, id);
  require(!slip.asked, 'slip-not-hanging');
  turn.emit({ kind: 'asked-again', slip: id, needed: slip.missing !== null });
  if (slip.missing !== null) turn.score('asked-again', slip.strip);
}

/** Sets a slip aside without acting on it. */
export function leave(turn: Turn, id: string): void {
  hanging(turn, id);
  turn.emit({ kind: 'slip-left', slip: id });
}

/** The remedy that following a slip amounts to: that of its leg's task, or else of the advice as it was heard. */
function remedyOfSlip(turn: Turn, slip: Slip, strip: Strip, answer: RemedyAnswer | null): RemedyClass {
  if (slip.leg && turn.full(strip).cockpit !== null) {
    require(answer !== null &&
      answerFits(cockpitTaskOf(turn.state, strip, turn.content), answer), 'bad-answer');
    return remedyClass(turn.state, strip, turn.content, answer);
  }
  return slip.heard.advice === 'right' || slip.heard.advice === null ? 'root' : 'elsewhere';
}

/** Acts on a slip: orders the remedy that it amounts to. */
export function follow(turn: Turn, command: Command & { kind: 'follow' }): void {
  const slip = hanging(turn, command.slip);
  require(turn.state.orders.cockpit, 'seat-spent');
  const strip = turn.strip(slip.strip);
  const remedy = remedyOfSlip(turn, slip, strip, command.answer);
  orderIt(turn, strip, slip, remedy, slip.knowledge, slip.missing === null ? 1 : UNASKED_SHARE);
  const { handoff } = turn.full(strip);
  const unasked = strip.stamps.length === 0;
  // The disturbance was found, told and remedied before anybody called, so the strip counts as stamped in the right seat.
  if (unasked && turn.strip(strip.id).status === 'ordered') turn.score('seat-right', strip.id);
  if (unasked) return;
  if ((handoff === 'circle' || handoff === 'pass-on') && strip.check === null && remedy !== 'elsewhere') {
    const due = turn.strip(strip.id);
    const dueWeek = (due.landsWeek ?? turn.state.week) + CHECK_AFTER;
    turn.emit({ kind: 'check-planned', strip: strip.id, dueWeek });
  }
}

/**
 * The reason why effort cannot be trimmed now, whatever the segments; null when it can.
 * @param seat where the player sits who wants to trim it
 */
export function trimRefusal(state: FlightState, seat: Seat): Rejection | null {
  if (state.phase !== 'flying') return 'not-flying';
  if (seat !== 'cockpit') return 'other-seat';
  if (!scheduleOf(state.setup).trimming) return 'not-this-flight';
  return state.fuel < TRIM_COST ? 'no-fuel' : null;
}

/** Trims the effort between strips, in schedules that allow it. Rejected when the fuel does not cover the cost. */
export function trimEffort(turn: Turn, command: Command & { kind: 'trim-effort' }): void {
  const { state } = turn;
  const refusal = trimRefusal(state, turn.seat);
  // Lack of fuel is reported last, because more fuel would not help against the other reasons.
  if (refusal !== null) require(refusal === 'no-fuel', refusal);
  const cells = state.quarter.cells.length;
  const known = (cell: number) => Number.isInteger(cell) && cell >= 0 && cell < cells;
  require(known(command.from) && known(command.to) && command.from !== command.to, 'unknown-segment');
  require(Number.isInteger(command.points) &&
    command.points >= 1 &&
    command.points <= TRIM_MOST, 'bad-answer');
  require(refusal === null, 'no-fuel');
  turn.emit({ kind: 'effort-trimmed', from: command.from, to: command.to, points: command.points });
}
