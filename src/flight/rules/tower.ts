// The tower's part of the rules: findings, messages, read-backs, tags, surveys, effect checks.
// The tower changes what the cockpit knows and how sharp the data is, never the sales themselves.

import { at, found, given } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick, uniform } from '../../quarter/draws.ts';
import { KNOWLEDGE, disturbanceOf } from '../../quarter/orders.ts';
import { magnitude } from '../../quarter/parameters.ts';
import { remainingIn } from '../../quarter/reliefs.ts';
import { arrivalOf } from './arrivals.ts';
import { busyWith } from './busy.ts';
import type { Command } from '../state/command.ts';
import { beginJob } from '../desks/job.ts';
import { lineOf } from '../desks/log.ts';
import { ADVICE, type Message, type MessageElement, type ReadBack, type Slip } from '../state/message.ts';
import type { FlightState, PlannedStrip } from '../state/flight.ts';
import type { Job, Strip } from '../state/strip.ts';
import { cardsLeft, deskPlanOf, isTrue, strikesHold } from '../desks/tower.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { type Turn, require } from './turn.ts';

/** Share of the read-backs that have an element wrong. */
const FAULTY_SHARE = 0.55;
/** A remedy that is seen to work leaves at most this share of a disturbance; the least of them takes a quarter. */
const WORKED = 0.8;
/** Share of the slips that lose an element on the way. */
const LOST_SHARE = 0.25;

/** The strip and its job in the tower at this stage. Rejects when there is no such job, or when the command comes from the cockpit. */
function towerJob(turn: Turn, id: string, stage: Job['stage']): { strip: Strip; job: Job } {
  const strip = turn.strip(id);
  require(strip.job !== null && strip.job.stage === stage, 'no-such-job');
  require(strip.job.seat === turn.seat, 'other-seat');
  return { strip, job: strip.job };
}

/** The tower turns a card of its desk over. */
export function openCard(turn: Turn, { strip: id, card }: Command & { kind: 'open-card' }): void {
  const { strip, job } = towerJob(turn, id, 'finding');
  const desk = deskPlanOf(turn.state, strip);
  require(Number.isInteger(card) && card >= 0 && card < desk.cards.length, 'bad-answer');
  require(!job.opened.includes(card), 'card-open');
  require(cardsLeft(turn.state, job) > 0, 'no-cards-left');
  turn.emit({ kind: 'card-opened', strip: id, card });
}

/** The tower strikes a suspect out, or takes the strike back. One suspect always stays. */
export function strike(turn: Turn, { strip: id, suspect }: Command & { kind: 'strike' }): void {
  const { strip, job } = towerJob(turn, id, 'finding');
  const { suspects } = deskPlanOf(turn.state, strip);
  require(Number.isInteger(suspect) && suspect >= 0 && suspect < suspects.length, 'bad-answer');
  const out = !job.struck.includes(suspect);
  require(!out || job.struck.length < suspects.length - 1, 'bad-answer');
  turn.emit({ kind: 'suspect-struck', strip: id, suspect, out });
}

/** The tower leaves its desk as it is until next week, when it can open more cards. Once a desk. */
export function digOn(turn: Turn, id: string): void {
  const { job } = towerJob(turn, id, 'finding');
  require(scheduleOf(turn.state.setup).desk.digOn > 0, 'not-this-flight');
  require(job.dugIn === null && turn.state.week < turn.state.setup.stopAfter, 'no-cards-left');
  turn.emit({ kind: 'dug-on', strip: id });
}

/** The tower commits to a finding: one suspect that is left, of at most two; next it writes the message. */
export function commitFinding(turn: Turn, command: Command & { kind: 'commit-finding' }): void {
  const { strip, job } = towerJob(turn, command.strip, 'finding');
  const { suspects } = deskPlanOf(turn.state, strip);
  const { finding } = command;
  require(Number.isInteger(finding) && finding >= 0 && finding < suspects.length, 'bad-answer');
  require(suspects.length - job.struck.length <= 2, 'too-many-suspects');
  require(!job.struck.includes(finding), 'bad-answer');
  const right = isTrue(turn.state, strip, finding);
  turn.emit({ kind: 'finding-committed', strip: strip.id, finding, right });
  if (right) turn.score('finding-right', strip.id);
}

/** The message with one element changed, as the first officer mishears it. */
function mishear(
  turn: Turn,
  strip: Strip,
  message: Message,
  element: MessageElement,
  entity: number,
): Message {
  const next = <T>(all: readonly T[], now: T): T => at(all, (all.indexOf(now) + 1) % all.length);
  const { seed } = turn.state.setup;
  switch (element) {
    case 'segment': {
      const { length } = turn.state.quarter.cells;
      const step = 1 + pick(length - 1, seed, entity, 3, PURPOSE.readBack);
      return { ...message, segment: (message.segment + step) % length };
    }
    case 'certainty':
      return { ...message, certainty: message.certainty === 'measured' ? 'likely' : 'measured' };
    case 'advice':
      return { ...message, advice: next(ADVICE, given(message.advice, 'advice')) };
    case 'finding': {
      const { length } = deskPlanOf(turn.state, strip).suspects;
      const step = 1 + pick(length - 1, seed, entity, 3, PURPOSE.readBack);
      return { ...message, finding: (message.finding + step) % length };
    }
  }
}

function readBackOf(turn: Turn, strip: Strip, message: Message): ReadBack {
  const { seed } = turn.state.setup;
  const entity = entityOf(strip.id) + strip.stamps.length;
  const elements = (['finding', 'segment', 'certainty', 'advice'] as const).filter(
    (element) => message[element] !== null,
  );
  const first = scheduleOf(turn.state.setup).firstMessageMisheard && turn.state.slips.length === 0;
  const wrong = first || uniform(seed, entity, 1, PURPOSE.readBack) < FAULTY_SHARE;
  if (!wrong) return { heard: message, faulty: null, corrections: 0 };
  const element = first ? 'finding' : at(elements, pick(elements.length, seed, entity, 2, PURPOSE.readBack));
  return { heard: mishear(turn, strip, message, element, entity), faulty: element, corrections: 0 };
}

/** The tower sends its message; the first officer reads it back, sometimes with an element wrong. */
export function sendMessage(turn: Turn, command: Command & { kind: 'send-message' }): void {
  const { strip, job } = towerJob(turn, command.strip, 'message');
  require(job.finding !== null, 'bad-answer');
  require((command.to !== null) === scheduleOf(turn.state.setup).desk.addressed, 'bad-answer');
  const { suspects } = deskPlanOf(turn.state, strip);
  const message: Message = {
    segment: strip.cell,
    finding: job.finding,
    certainty: suspects.length - job.struck.length === 1 ? 'measured' : 'likely',
    advice: command.advice,
  };
  const readBack = readBackOf(turn, strip, message);
  turn.emit({ kind: 'message-sent', strip: strip.id, message, to: command.to, readBack });
}

/** The tower corrects one element of the read-back, rightly or needlessly. */
export function correctReadBack(turn: Turn, command: Command & { kind: 'correct-read-back' }): void {
  const { strip, job } = towerJob(turn, command.strip, 'read-back');
  const { readBack, message } = job;
  require(readBack !== null && message !== null && message[command.element] !== null, 'bad-answer');
  const needed = readBack.faulty === command.element;
  const corrections = readBack.corrections + 1;
  const mended: ReadBack = needed
    ? { heard: message, faulty: null, corrections }
    : { ...readBack, corrections };
  turn.emit({ kind: 'read-back-corrected', strip: strip.id, needed, readBack: mended });
  turn.score(needed ? 'read-back-caught' : 'needless-correction', strip.id);
}

/** The K that a message leads to, as it was heard. */
function knowledgeAfter(turn: Turn, strip: Strip, job: Job, { heard }: ReadBack): number {
  // A finding about another segment does not explain this call.
  if (heard.segment !== strip.cell || !isTrue(turn.state, strip, heard.finding)) return 0;
  const holds = strikesHold(turn.state, strip, turn.content, job);
  if (!holds || heard.advice !== 'right') return KNOWLEDGE.partly;
  if (heard.certainty === 'likely') return KNOWLEDGE.likely;
  return job.message?.certainty === 'measured' ? KNOWLEDGE.full : KNOWLEDGE.partly;
}

/** The tower confirms the read-back as it is: the message becomes a slip and a line of the log, and K follows from what was heard. */
export function confirmReadBack(turn: Turn, command: Command & { kind: 'confirm-read-back' }): void {
  const { strip, job } = towerJob(turn, command.strip, 'read-back');
  const { readBack, message } = job;
  require(readBack !== null && message !== null, 'no-such-job');
  const knowledge = knowledgeAfter(turn, strip, job, readBack);
  const { seed } = turn.state.setup;
  const entity = entityOf(strip.id) + strip.stamps.length;
  const lost = uniform(seed, entity, 1, PURPOSE.slip) < LOST_SHARE;
  const which = uniform(seed, entity, 2, PURPOSE.slip) < 0.5 ? 'certainty' : 'advice';
  const { heard } = readBack;
  const suspect = at(deskPlanOf(turn.state, strip).suspects, heard.finding);
  const passes = turn.full(strip).handoff !== 'none';
  const slip: Slip = {
    id: `${strip.id}-slip${turn.state.slips.filter((s) => s.strip === strip.id).length + 1}`,
    strip: strip.id,
    disturbance: strip.disturbance,
    cell: heard.segment,
    hangsFromWeek: turn.state.week + 1,
    heard,
    suspect,
    missing: lost && heard[which] !== null ? which : null,
    asked: false,
    knowledge,
    // Without addresses every message of a handoff passes its leg on; with them the player has to see it.
    to: job.to,
    leg: passes && job.to !== 'caller',
    state: 'on-the-way',
  };
  // The work that a survey opened ends with the message: while nobody has called, the strip waits for its call.
  const { callWeek } = found(turn.state.planned, (p) => p.id === strip.id, `plan for ${strip.id}`);
  const callFrom = strip.stamps.length > 0 ? null : Math.max(callWeek, turn.state.week + 1);
  const addressed = job.to === null ? null : (job.to === 'cockpit') === passes;
  turn.emit({ kind: 'read-back-confirmed', strip: strip.id, slip, knowledge, callFrom, addressed });
  turn.emit({
    kind: 'logged',
    strip: strip.id,
    line: lineOf(turn.state, turn.content, {
      hand: heard.certainty,
      about: suspect,
      cell: heard.segment,
      by: 'tower',
    }),
  });
  if (readBack.faulty !== null) turn.score('read-back-missed', strip.id);
  else if (knowledge >= KNOWLEDGE.likely && job.message?.advice === 'right')
    turn.score('message-complete', strip.id);
  if (addressed !== null) turn.score(addressed ? 'address-right' : 'address-wrong', strip.id);
}

/** True when a planned disturbance has swollen at least halfway in the newest figures, so that it can be seen. */
function showsAlready({ quarter, week }: FlightState, { disturbance }: PlannedStrip): boolean {
  const d = disturbanceOf(quarter, disturbance);
  return magnitude(d, week - 1) >= d.size / 2;
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
      showsAlready(state, p) &&
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
    return p.slot !== 'storm' && p.cell === cell && showsAlready(state, p) && untold && isUncalled(turn, p);
  });
  if (planned === undefined) return null;
  const known = state.strips.find((s) => s.id === planned.id);
  // A disturbance that has no strip yet gets one with the survey.
  const strip = known ?? { ...arrivalOf(state, planned, turn.content, true), called: false };
  return { ...strip, status: 'working', job: beginJob(state, 'tower', 'finding') };
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
  const disturbance = disturbanceOf(turn.state.quarter, strip.disturbance);
  const worked = remainingIn(disturbance, turn.state.week) <= WORKED;
  turn.emit({ kind: 'effect-checked', strip: id, held: worked });
  const about = disturbance.kind;
  turn.emit({
    kind: 'logged',
    strip: id,
    line: lineOf(turn.state, turn.content, {
      hand: worked ? 'works' : 'fails',
      about,
      cell: strip.cell,
      by: 'tower',
    }),
  });
  turn.score('effect-checked', id);
}
