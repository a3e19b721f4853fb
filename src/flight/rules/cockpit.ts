// The cockpit's part of the rules: decisions, guesses, requests, slips, effort.

import { found } from '../../quarter/at.ts';
import { KNOWLEDGE, effectiveWith } from '../../quarter/orders.ts';
import { TRIM_COST } from './apply.ts';
import { openCrisis } from '../state/crisis.ts';
import { wentFirst } from './crisis.ts';
import { busyWith } from '../desks/busy.ts';
import { hasMoreToOpen } from '../desks/ask-more.ts';
import { answerFits, asOfWeek, cockpitTaskOf, placeOf } from '../desks/cockpit.ts';
import type { Command, Rejection, RemedyAnswer } from '../state/command.ts';
import { judge } from '../desks/grade.ts';
import { beginJob } from '../desks/job.ts';
import { lineOf } from '../desks/log.ts';
import { coursesFor, isAffordable, isToldAsStory, matterOf, priceOf } from '../desks/matter.ts';
import { type Slip, certaintyHeard } from '../state/message.ts';
import type { FlightState } from '../state/flight.ts';
import { shapesIn } from '../state/pair.ts';
import type { PlannedCheck } from '../state/effect.ts';
import type { Job, Judged, Seat, Strip, Worth } from '../state/strip.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { type Turn, require } from './turn.ts';
import { knowledgeOf } from './verdict.ts';

/** The most percentage points that one order may move between two segments. */
export const TRIM_MOST = 10;
/** How many weeks after a remedy begins to work the tower can judge it; where it takes longer to be whole, it is too early then. */
const CHECK_AFTER = 2;

function cockpitJob(turn: Turn, id: string, stages: readonly Job['stage'][]): Strip {
  const strip = turn.strip(id);
  require(strip.job !== null && stages.includes(strip.job.stage), 'no-such-job');
  require(strip.job.seat === turn.seat && turn.seat === 'cockpit', 'other-seat');
  return strip;
}

/** The points of a decision, as a share of those for a task. */
const POINTS_SHARE: Readonly<Record<Worth, number>> = { wise: 1, usable: 0.5, dear: 0 };

/** What is decided about, and how much of a remedy can be achieved. */
interface Deciding {
  readonly strip: Strip;
  readonly slip: Slip | null;
  readonly knowledge: number;
}

/**
 * True where the tower checks what is ordered on a slip: in a handoff, once. Until then a remedy for the wrong cause looks like any other; work
 * in the wrong place is seen at once. A printed book cannot check what is done.
 */
function isChecked(turn: Turn, { strip, slip }: Deciding, place: Judged['place']): boolean {
  const { handoff } = turn.full(strip);
  const passed = handoff === 'circle' || handoff === 'pass-on';
  const open = strip.status === 'ordered' && strip.stamps.length > 0 && strip.check === null;
  const able = turn.state.setup.crew !== 'paper';
  return able && slip !== null && passed && open && place?.right !== false;
}

/** Carries a decision out: orders the remedy, or leaves the matter. */
function decideOn(turn: Turn, deciding: Deciding, answer: RemedyAnswer): void {
  const { strip, slip, knowledge } = deciding;
  const { state, content } = turn;
  const task = cockpitTaskOf(state, strip, slip, content);
  require(answerFits(task, answer), 'bad-answer');
  const { choice } = answer;
  const matter = matterOf(state, strip, slip);
  const place = placeOf(task, turn.full(strip), answer);
  const graded = turn.options.grading ? judge(state, matter, content, choice, place) : null;
  const asOf = asOfWeek(state, strip, slip);
  const judged = graded === null || asOf === state.week ? graded : { ...graded, asOfWeek: asOf };
  if (choice === 'leave') {
    turn.emit({ kind: 'matter-left', strip: strip.id, slip: slip?.id ?? null, judged });
  } else {
    const { about } = matter;
    require(about !== 'normal', 'bad-answer');
    const course = found(
      coursesFor(state, matter, content),
      (one) => one.choice === choice,
      `remedy ${choice}`,
    );
    const price = priceOf(course);
    require(isAffordable(state, { price }), 'no-fuel');
    const firsts = course.offers.map(({ remedy }) => remedy.first);
    const lands = state.week + Math.min(...firsts);
    const tool = task.kind === 'tool';
    const checked = isChecked(turn, deciding, place);
    turn.emit({
      kind: 'remedy-ordered',
      strip: strip.id,
      slip: slip?.id ?? null,
      cell: matter.cell,
      choice,
      about,
      ordered: course.offers.map(({ shape, remedy }) => ({ shape, remedy })),
      price,
      effective: place?.right === false ? 0 : effectiveWith(knowledge),
      shifts: task.kind === 'levers' && answer.shifts?.some((points) => points !== 0) ? answer.shifts : null,
      lands,
      checked,
      judged,
    });
    if (checked) {
      const check: PlannedCheck = {
        about,
        cell: matter.cell,
        fromWeek: lands,
        // A pair is whole when the slower of the two is.
        fullWeek: state.week + Math.max(...course.offers.map(({ remedy }) => remedy.full)),
        dueWeek: lands + CHECK_AFTER,
      };
      turn.emit({ kind: 'check-planned', strip: strip.id, check });
    }
    turn.emit({
      kind: 'logged',
      strip: strip.id,
      line: lineOf(turn.state, content, {
        hand: 'done',
        about,
        cell: matter.cell,
        by: 'cockpit',
        ordered: {
          shapes: shapesIn(choice),
          story: tool || isToldAsStory(state, matter, content) ? strip.scenario : null,
          tool,
        },
      }),
    });
  }
  if (judged !== null) turn.score('task', strip.id, POINTS_SHARE[judged.worth]);
}

export function orderRemedy(turn: Turn, command: Command & { kind: 'order-remedy' }): void {
  const strip = cockpitJob(turn, command.strip, ['remedy']);
  require(openCrisis(turn.state) === null, 'director-waits');
  // Where either seat is defensible, a stamp in the cockpit acts on what is likely: nobody has measured it.
  const defensible = strip.stamps.at(-1)?.verdict.seat === 'defensible';
  const known = knowledgeOf(turn.state, strip);
  const knowledge = defensible ? Math.max(KNOWLEDGE.likely, known) : known;
  decideOn(turn, { strip, slip: null, knowledge }, command.answer);
}

/** Acts without knowing the cause: it costs money, mends nothing, and shakes the segment. */
export function guess(turn: Turn, id: string): void {
  cockpitJob(turn, id, ['blind', 'request']);
  const { guess: cost } = turn.content.decisions;
  require(turn.state.fuel >= cost, 'no-fuel');
  turn.emit({ kind: 'guessed', strip: id, cost });
  turn.score('acted-blind', id);
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

/**
 * Puts the decision on a likely cause off: the tower has its desk again as it left it, with its order of this week, and can open more cards from
 * the next one on. What it finds comes on a slip of its own; where the flight is over before that, nothing has been decided.
 */
export function askMore(turn: Turn, id: string): void {
  const slip = hanging(turn, id);
  const strip = turn.strip(slip.strip);
  require(openCrisis(turn.state) === null, 'director-waits');
  require(hasMoreToOpen(turn.state, strip, slip) && strip.searched !== null, 'no-cards-left');
  require(busyWith(turn.state, 'tower') === null, 'seat-busy');
  require(turn.state.orders.tower, 'seat-spent');
  const { opened, struck } = strip.searched;
  const { week } = turn.state;
  const job: Job = {
    ...beginJob(turn.state, strip, 'tower', 'finding'),
    opened,
    struck,
    dugIn: week,
    asOfWeek: week + 1,
  };
  turn.emit({ kind: 'asked-more', slip: id, strip: strip.id, job });
}

/** Decides on a slip. Leaving the matter takes no order of the week. */
export function follow(turn: Turn, command: Command & { kind: 'follow' }): void {
  const slip = hanging(turn, command.slip);
  require(openCrisis(turn.state) === null, 'director-waits');
  require(wentFirst(turn.state, slip.strip) === null, 'not-available-yet');
  const acts = command.answer.choice !== 'leave';
  require(!acts || turn.state.orders.cockpit, 'seat-spent');
  const strip = turn.strip(slip.strip);
  // A finding whose certainty was not heard counts as likely, as the slip says.
  const most = certaintyHeard(slip) === null ? KNOWLEDGE.likely : KNOWLEDGE.full;
  decideOn(turn, { strip, slip, knowledge: Math.min(slip.knowledge, most) }, command.answer);
  // The disturbance was found, told and remedied before anybody called, so the strip counts as stamped in the right seat.
  const uncalled = strip.stamps.length === 0;
  if (uncalled && turn.strip(strip.id).status === 'ordered') turn.score('seat-right', strip.id);
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
