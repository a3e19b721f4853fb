// The tower's part of the rules: messages, read-backs, tags, surveys. How it comes to a finding is in desk.ts, its effect checks in effect.ts.
// The tower changes what the cockpit knows and how sharp the data is, never the sales themselves.

import { at, found, given } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick, uniform } from '../../quarter/draws.ts';
import { KNOWLEDGE, disturbanceOf } from '../../quarter/orders.ts';
import { magnitude } from '../../quarter/parameters.ts';
import { arrivalOf } from './arrivals.ts';
import { busyWith } from '../desks/busy.ts';
import type { Command } from '../state/command.ts';
import { beginJob } from '../desks/job.ts';
import { holds, towerJob } from './desk.ts';
import { lineOf } from '../desks/log.ts';
import { keyedOf } from '../state/crew.ts';
import {
  type Address,
  ADVICE,
  type AdviceId,
  type Message,
  type MessageElement,
  type ReadBack,
  type Slip,
} from '../state/message.ts';
import type { FlightState, PlannedStrip } from '../state/flight.ts';
import type { Also } from '../state/log.ts';
import type { Job, Strip } from '../state/strip.ts';
import { certaintyOf, deskPlanOf, findingFacts, isTrue } from '../desks/tower.ts';
import { isAdvised, scheduleOf } from '../schedule/schedules.ts';
import { type Turn, require } from './turn.ts';

/** Share of the read-backs that have an element wrong. */
const FAULTY_SHARE = 0.55;
const ELEMENTS: readonly MessageElement[] = ['finding', 'segment', 'certainty', 'advice'];
/** Share of the slips that lose an element on the way. */
const LOST_SHARE = 0.25;

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

/** Whether the next message is read back. What is said aloud by one person to another is read back by that person. */
function isReadBack({ crew, setup, slips }: FlightState): boolean {
  return crew === undefined && slips.length % scheduleOf(setup).desk.readBackEvery === 0;
}

/** How a message that is read back was heard: now and then with an element wrong. */
function readBackOf(turn: Turn, strip: Strip, message: Message): ReadBack {
  const { seed } = turn.state.setup;
  const entity = entityOf(strip.id) + strip.stamps.length;
  const elements = ELEMENTS.filter((element) => message[element] !== null);
  const first = scheduleOf(turn.state.setup).firstMessageMisheard && turn.state.slips.length === 0;
  const wrong = first || uniform(seed, entity, 1, PURPOSE.readBack) < FAULTY_SHARE;
  if (!wrong) return { heard: message, faulty: null, corrections: 0 };
  const element = first ? 'finding' : at(elements, pick(elements.length, seed, entity, 2, PURPOSE.readBack));
  return { heard: mishear(turn, strip, message, element, entity), faulty: element, corrections: 0 };
}

/** The message goes; the first officer reads it back, sometimes with an element wrong, or it has come through at once. */
function send(turn: Turn, id: string, advice: AdviceId | null, to: Address | null): void {
  const { strip, job } = towerJob(turn, id, 'message');
  require(job.finding !== null, 'bad-answer');
  const message: Message = {
    segment: strip.cell,
    finding: job.finding,
    certainty: certaintyOf(deskPlanOf(turn.state, strip), job),
    advice,
  };
  const waits = isReadBack(turn.state);
  const readBack = waits
    ? readBackOf(turn, strip, message)
    : { heard: message, faulty: null, corrections: 0 };
  turn.emit({ kind: 'message-sent', strip: id, message, to, readBack });
  if (turn.state.crew !== undefined) hearIfKeyed(turn, id);
  else if (!waits) receive(turn, turn.strip(id));
}

/** The tower sends the message that it has written. */
export function sendMessage(turn: Turn, { strip, advice, to }: Command & { kind: 'send-message' }): void {
  require((to !== null) === scheduleOf(turn.state.setup).desk.addressed, 'bad-answer');
  send(turn, strip, advice, to);
}

/** Where there is no advice to add, the finding is the whole message and goes as soon as it is made. */
export function sendUnwritten(turn: Turn, id: string): void {
  if (!isAdvised(turn.state.setup)) send(turn, id, null, null);
}

/** In a flight of two: a message that was said, and of which the pilot has keyed what was heard, has come through. */
export function hearIfKeyed(turn: Turn, id: string): void {
  const { crew, week } = turn.state;
  const { job } = turn.strip(id);
  const heard = crew === undefined ? null : keyedOf(crew, id, week);
  if (heard === null || job?.stage !== 'read-back' || job.message === null) return;
  const { message } = job;
  const faulty = ELEMENTS.find((element) => heard[element] !== message[element]) ?? null;
  const readBack: ReadBack = { heard, faulty, corrections: 0 };
  turn.emit({ kind: 'read-back-corrected', strip: id, needed: false, readBack });
  receive(turn, turn.strip(id));
}

/** The tower corrects one element of the read-back, rightly or needlessly. */
export function correctReadBack(turn: Turn, command: Command & { kind: 'correct-read-back' }): void {
  require(turn.state.crew === undefined, 'not-this-flight');
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

/** True where the advice is right, or none is asked for. */
function isAdviceRight({ setup }: FlightState, { advice }: Message): boolean {
  return advice === 'right' || !isAdvised(setup);
}

/** The K that a message leads to, as it was heard. */
function knowledgeAfter(turn: Turn, strip: Strip, job: Job, { heard }: ReadBack): number {
  // A finding about another segment does not explain this call.
  if (heard.segment !== strip.cell || !isTrue(turn.state, strip, heard.finding)) return 0;
  const doubted = job.answer?.kind === 'forecast' && job.graded?.worth !== 'whole';
  if (doubted) return job.graded?.worth === 'part' ? KNOWLEDGE.doubted : 0;
  if (!holds(turn, strip, job) || !isAdviceRight(turn.state, heard)) return KNOWLEDGE.partly;
  if (heard.certainty === 'likely') return KNOWLEDGE.likely;
  return job.message?.certainty === 'measured' ? KNOWLEDGE.full : KNOWLEDGE.partly;
}

/** What the tower's line says besides: only where the true cause was measured has anybody seen what is at fault. */
function alsoOf({ planned }: FlightState, { id, cell }: Strip, { heard, suspect }: Slip): Also | null {
  const { also, desk } = found(planned, (p) => p.id === id, `plan for ${id}`);
  const seen = heard.certainty === 'measured' && heard.segment === cell && suspect === desk?.truth;
  return seen ? also : null;
}

/** The tower confirms the read-back as it is. */
export function confirmReadBack(turn: Turn, command: Command & { kind: 'confirm-read-back' }): void {
  require(turn.state.crew === undefined, 'not-this-flight');
  receive(turn, towerJob(turn, command.strip, 'read-back').strip);
}

/** The message becomes a slip and a line of the log, and K follows from what was heard. */
export function receive(turn: Turn, strip: Strip): void {
  const { job } = strip;
  require(job !== null && job.readBack !== null && job.message !== null, 'no-such-job');
  const { readBack, message } = job;
  const knowledge = knowledgeAfter(turn, strip, job, readBack);
  const { seed } = turn.state.setup;
  const entity = entityOf(strip.id) + strip.stamps.length;
  const spoken = turn.state.crew !== undefined;
  // Between two people nothing is lost but what they lose.
  const lost = !spoken && uniform(seed, entity, 1, PURPOSE.slip) < LOST_SHARE;
  const which = uniform(seed, entity, 2, PURPOSE.slip) < 0.5 ? 'certainty' : 'advice';
  const { heard } = readBack;
  const { suspects } = deskPlanOf(turn.state, strip);
  const suspect = at(suspects, heard.finding);
  const sent = at(suspects, message.finding);
  const passes = turn.full(strip).handoff !== 'none';
  const slip: Slip = {
    id: `${strip.id}-slip${turn.state.slips.filter((s) => s.strip === strip.id).length + 1}`,
    strip: strip.id,
    disturbance: strip.disturbance,
    cell: heard.segment,
    hangsFromWeek: turn.state.week + 1,
    heard,
    suspect,
    ...(sent === suspect ? {} : { advisedOn: sent }),
    ...(job.proved === undefined ? {} : { proved: job.proved }),
    // What a tower with a book has said, no page knows.
    ...((spoken && turn.state.setup.crew !== 'paper') || readBack.faulty !== null ? { sent: message } : {}),
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
    line: {
      ...lineOf(turn.state, turn.content, {
        hand: heard.certainty,
        about: suspect,
        cell: heard.segment,
        by: 'tower',
      }),
      facts: findingFacts(turn.state, strip, turn.content, job, { about: suspect, cell: heard.segment }),
      also: alsoOf(turn.state, strip, slip),
    },
  });
  if (readBack.faulty !== null) turn.score('read-back-missed', strip.id);
  else if (knowledge >= KNOWLEDGE.likely && isAdviceRight(turn.state, message))
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
  return { ...strip, status: 'working', job: beginJob(state, strip, 'tower', 'finding') };
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
