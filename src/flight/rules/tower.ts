// The tower's part of the rules: findings, messages, read-backs, tags, surveys, effect checks.
// The tower changes what the cockpit knows and how sharp the data is, never the sales themselves.

import { at, found, given } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick, uniform } from '../../quarter/draws.ts';
import { KNOWLEDGE, disturbanceOf } from '../../quarter/orders.ts';
import { arrivalOf } from './arrivals.ts';
import { busyWith } from './busy.ts';
import type { Command } from '../state/command.ts';
import { beginJob } from '../desks/job.ts';
import {
  ADVICE,
  type Certainty,
  type Message,
  type MessageElement,
  type ReadBack,
  type Slip,
} from '../state/message.ts';
import type { PlannedStrip } from '../state/flight.ts';
import type { Job, Strip } from '../state/strip.ts';
import { certaintyFor, findingOf, rightFindings, towerTaskOf } from '../desks/tower.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { type Turn, require } from './turn.ts';

/** Share of the read-backs that have an element wrong. */
const FAULTY_SHARE = 0.55;
/** Share of the slips that lose an element on the way. */
const LOST_SHARE = 0.25;

/** The strip and its job in the tower at this stage. Rejects when there is no such job, or when the command comes from the cockpit. */
function towerJob(turn: Turn, id: string, stage: Job['stage']): { strip: Strip; job: Job } {
  const strip = turn.strip(id);
  require(strip.job !== null && strip.job.stage === stage, 'no-such-job');
  require(strip.job.seat === turn.seat, 'other-seat');
  return { strip, job: strip.job };
}

/** The tower commits to a finding; next it writes the message. */
export function commitFinding(turn: Turn, command: Command & { kind: 'commit-finding' }): void {
  const { strip } = towerJob(turn, command.strip, 'finding');
  const task = towerTaskOf(turn.state, strip, turn.content);
  require(findingOf(task, command.finding) !== null, 'bad-answer');
  const right = rightFindings(turn.state, strip, turn.content).includes(command.finding);
  turn.emit({ kind: 'finding-committed', strip: strip.id, finding: command.finding, right });
  if (right) turn.score('finding-right', strip.id);
}

const CERTAINTIES: readonly Certainty[] = ['certain', 'fairly', 'unsure'];

/** The message with one element changed, as the first officer mishears it. */
function mishear(turn: Turn, message: Message, element: MessageElement, entity: number): Message {
  const next = <T>(all: readonly T[], now: T): T => at(all, (all.indexOf(now) + 1) % all.length);
  switch (element) {
    case 'segment':
      return {
        ...message,
        segment:
          (message.segment + 1 + pick(3, turn.state.setup.seed, entity, 3, PURPOSE.readBack)) %
          turn.state.quarter.cells.length,
      };
    case 'certainty':
      return { ...message, certainty: next(CERTAINTIES, given(message.certainty, 'certainty')) };
    case 'advice':
      return { ...message, advice: next(ADVICE, given(message.advice, 'advice')) };
    case 'finding':
      return message;
  }
}

/**
 * The figure with its digits reversed, as when 2,1 is heard as 1,2. Where that changes nothing it becomes larger instead; a share becomes .1
 * larger.
 */
export function misheardValue(value: number): number {
  const digits = value < 10 ? Math.round(value * 10) : Math.round(value);
  const turned = Number(Array.from(String(digits)).toReversed().join(''));
  if (value < 1) return value + 0.1;
  const heard = value < 10 ? turned / 10 : turned;
  return turned === digits || heard === 0 ? value * 1.3 + 1 : heard;
}

function readBackOf(turn: Turn, strip: Strip, message: Message, value: number): ReadBack {
  const { seed } = turn.state.setup;
  const entity = entityOf(strip.id) + strip.stamps.length;
  const elements = (['finding', 'segment', 'certainty', 'advice'] as const).filter(
    (element) => message[element] !== null,
  );
  const first = scheduleOf(turn.state.setup).firstMessageMisheard && turn.state.slips.length === 0;
  const wrong = first || uniform(seed, entity, 1, PURPOSE.readBack) < FAULTY_SHARE;
  const element = first ? 'finding' : at(elements, pick(elements.length, seed, entity, 2, PURPOSE.readBack));
  if (!wrong) return { heard: message, faulty: null, heardValue: value, corrections: 0 };
  return {
    heard: mishear(turn, message, element, entity),
    faulty: element,
    heardValue: element === 'finding' ? misheardValue(value) : value,
    corrections: 0,
  };
}

/** The tower sends its message; the first officer reads it back, sometimes with an element wrong. */
export function sendMessage(turn: Turn, command: Command & { kind: 'send-message' }): void {
  const { strip, job } = towerJob(turn, command.strip, 'message');
  require(job.finding !== null, 'bad-answer');
  const finding = findingOf(towerTaskOf(turn.state, strip, turn.content), job.finding);
  require(finding !== null, 'bad-answer');
  const message: Message = {
    segment: finding.cell,
    finding: job.finding,
    certainty: command.certainty,
    advice: command.advice,
  };
  turn.emit({
    kind: 'message-sent',
    strip: strip.id,
    message,
    readBack: readBackOf(turn, strip, message, finding.value),
  });
}

/** The tower corrects one element of the read-back, rightly or needlessly. */
export function correctReadBack(turn: Turn, command: Command & { kind: 'correct-read-back' }): void {
  const { strip, job } = towerJob(turn, command.strip, 'read-back');
  const { readBack, message } = job;
  require(readBack !== null && message !== null && message[command.element] !== null, 'bad-answer');
  const needed = readBack.faulty === command.element;
  const value =
    findingOf(towerTaskOf(turn.state, strip, turn.content), message.finding)?.value ?? readBack.heardValue;
  const corrections = readBack.corrections + 1;
  const mended: ReadBack = needed
    ? { heard: message, faulty: null, heardValue: value, corrections }
    : { ...readBack, corrections };
  turn.emit({ kind: 'read-back-corrected', strip: strip.id, needed, readBack: mended });
  turn.score(needed ? 'read-back-caught' : 'needless-correction', strip.id);
}

/** The K that a message leads to when this element of it (or none) was misheard. */
function knowledgeAfter(turn: Turn, strip: Strip, message: Message, faulty: MessageElement | null): number {
  // A finding about another segment may be true, but it does not explain this call.
  const right =
    message.segment === strip.cell &&
    rightFindings(turn.state, strip, turn.content).includes(message.finding);
  if (!right || faulty === 'segment' || faulty === 'finding') return 0;
  const { uncertainty } = towerTaskOf(turn.state, strip, turn.content);
  const complete =
    message.certainty === certaintyFor(uncertainty) && message.advice === 'right' && faulty === null;
  return complete ? KNOWLEDGE.full : KNOWLEDGE.partly;
}

/** The tower confirms the read-back as it is: the message becomes a slip, and K follows from what was heard. */
export function confirmReadBack(turn: Turn, command: Command & { kind: 'confirm-read-back' }): void {
  const { strip, job } = towerJob(turn, command.strip, 'read-back');
  const { readBack, message } = job;
  require(readBack !== null && message !== null, 'no-such-job');
  const finding = findingOf(towerTaskOf(turn.state, strip, turn.content), message.finding);
  require(finding !== null, 'no-such-job');
  const knowledge = knowledgeAfter(turn, strip, message, readBack.faulty);
  const { seed } = turn.state.setup;
  const entity = entityOf(strip.id) + strip.stamps.length;
  const lost = uniform(seed, entity, 1, PURPOSE.slip) < LOST_SHARE;
  const which = uniform(seed, entity, 2, PURPOSE.slip) < 0.5 ? 'certainty' : 'advice';
  const slip: Slip = {
    id: `${strip.id}-slip${turn.state.slips.filter((s) => s.strip === strip.id).length + 1}`,
    strip: strip.id,
    disturbance: strip.disturbance,
    cell: readBack.heard.segment,
    hangsFromWeek: turn.state.week + 1,
    heard: readBack.heard,
    value: readBack.heardValue,
    unit: finding.unit,
    figure: finding.figure,
    missing: lost && readBack.heard[which] !== null ? which : null,
    asked: false,
    knowledge,
    leg: false,
    state: 'on-the-way',
  };
  // The work that a survey opened ends with the message: while nobody has called there is nothing to hand over.
  const { callWeek } = found(turn.state.planned, (p) => p.id === strip.id, `plan for ${strip.id}`);
  const callFrom = strip.stamps.length > 0 ? null : Math.max(callWeek, turn.state.week + 1);
  turn.emit({ kind: 'read-back-confirmed', strip: strip.id, slip, knowledge, callFrom });
  if (readBack.faulty !== null) turn.score('read-back-missed', strip.id);
  else if (knowledge === KNOWLEDGE.full) turn.score('message-complete', strip.id);
}

/** Tags a segment as conspicuous before anybody calls. It succeeds when a disturbance already shows in the figures. One tag a week. */
export function tag(turn: Turn, cell: number): void {
  const { state } = turn;
  require(turn.seat === 'tower', 'other-seat');
  require(cell >= 0 && cell < state.quarter.cells.length && Number.isInteger(cell), 'unknown-segment');
  require(!state.tags.some((t) => t.week === state.week), 'already-tagged');
  const hit = state.planned.find(
    (p) =>
      p.taggable &&
      p.cell === cell &&
      p.callWeek > state.week &&
      disturbanceOf(state.quarter, p.disturbance).week < state.week &&
      !state.strips.some((s) => s.id === p.id),
  );
  const arrival = hit === undefined ? null : arrivalOf(state, hit, turn.content, true);
  turn.emit({ kind: 'tagged', cell, hit: arrival !== null, arrival });
  turn.score(arrival === null ? 'false-tag' : 'early-tag', arrival?.id ?? null);
}

/** True while nobody has called about it: there is no strip yet, a tag brought the strip before its call, or an earlier survey found it. */
function isUncalled(turn: Turn, planned: PlannedStrip): boolean {
  const strip = turn.state.strips.find((s) => s.id === planned.id);
  if (strip === undefined) return planned.callWeek > turn.state.week;
  const { status, early, called, stamps } = strip;
  if (!called) return status === 'waiting';
  const unread = (status === 'arrived' || status === 'read') && stamps.length === 0;
  return early && unread && planned.callWeek > turn.state.week;
}

/** The strip whose disturbance a survey of this segment finds: it shows already, and the cockpit knows nothing of it. Null without one. */
function foundIn(turn: Turn, cell: number): Strip | null {
  const { state } = turn;
  const planned = state.planned.find((p) => {
    const d = disturbanceOf(state.quarter, p.disturbance);
    const untold = d.knowledge === 0 && d.pendingKnowledge === null;
    return p.slot !== 'storm' && p.cell === cell && d.week < state.week && untold && isUncalled(turn, p);
  });
  if (planned === undefined) return null;
  const known = state.strips.find((s) => s.id === planned.id);
  // A disturbance that has no strip yet gets one with the survey.
  const strip = known ?? { ...arrivalOf(state, planned, turn.content, true), called: false };
  return { ...strip, status: 'working', job: beginJob(state, cell, 'tower', 'finding') };
}

/**
 * An order of the tower without a strip. When there is something to find, the same work begins as after a stamp; otherwise the data becomes
 * sharper.
 */
export function survey(turn: Turn, cell: number): void {
  const { state } = turn;
  require(turn.seat === 'tower', 'other-seat');
  require(cell >= 0 && cell < state.quarter.cells.length && Number.isInteger(cell), 'unknown-segment');
  require(busyWith(state, 'tower') === null, 'seat-busy');
  require(state.orders.tower, 'seat-spent');
  const arrival = foundIn(turn, cell);
  turn.emit({ kind: 'surveyed', cell, found: arrival?.disturbance ?? null, arrival });
}

/** The tower checks whether a remedy has worked, at the end of a full circle. */
export function checkEffect(turn: Turn, id: string): void {
  const strip = turn.strip(id);
  require(turn.seat === 'tower', 'other-seat');
  require(strip.check !== null &&
    !strip.check.done &&
    strip.check.dueWeek <= turn.state.week, 'nothing-to-check');
  require(turn.state.orders.tower, 'seat-spent');
  const worked = turn.state.quarter.disturbances.some(
    (d) => d.id === strip.disturbance && d.remaining <= 0.25,
  );
  turn.emit({ kind: 'effect-checked', strip: id, held: worked });
  turn.score('effect-checked', id);
}
