// The tower's rules at its desk: cards, strikes, what is handed in, and the finding that it comes to.

import {
  cardsLeft,
  certaintyOf,
  deskPlanOf,
  isTrue,
  strikesHold,
  workCaseOf,
  workOf,
} from '../desks/tower.ts';
import { gradeOf } from '../desks/work.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { Command } from '../state/command.ts';
import type { Job, Strip } from '../state/strip.ts';
import { type Turn, require } from './turn.ts';

/** The strip and its job in the tower at this stage. Rejects when there is no such job, or when the command comes from the cockpit. */
export function towerJob(turn: Turn, id: string, stage: Job['stage']): { strip: Strip; job: Job } {
  const strip = turn.strip(id);
  require(strip.job !== null && strip.job.stage === stage, 'no-such-job');
  require(strip.job.seat === turn.seat, 'other-seat');
  return { strip, job: strip.job };
}

/** The strip and its job at a desk of suspects and cards. */
function causesJob(turn: Turn, id: string) {
  const at = towerJob(turn, id, 'finding');
  require(workOf(turn.state, at.strip) === 'causes', 'no-such-job');
  return at;
}

/** The tower turns a card of its desk over. */
export function openCard(turn: Turn, { strip: id, card }: Command & { kind: 'open-card' }): void {
  const { strip, job } = causesJob(turn, id);
  const desk = deskPlanOf(turn.state, strip);
  require(Number.isInteger(card) && card >= 0 && card < desk.cards.length, 'bad-answer');
  require(!job.opened.includes(card), 'card-open');
  require(cardsLeft(turn.state, job) > 0, 'no-cards-left');
  turn.emit({ kind: 'card-opened', strip: id, card });
}

/** The tower strikes a suspect out, or takes the strike back. One suspect always stays. */
export function strike(turn: Turn, { strip: id, suspect }: Command & { kind: 'strike' }): void {
  const { strip, job } = causesJob(turn, id);
  const { suspects } = deskPlanOf(turn.state, strip);
  require(Number.isInteger(suspect) && suspect >= 0 && suspect < suspects.length, 'bad-answer');
  const out = !job.struck.includes(suspect);
  require(!out || job.struck.length < suspects.length - 1, 'bad-answer');
  turn.emit({ kind: 'suspect-struck', strip: id, suspect, out });
}

/** The tower leaves its desk as it is until next week, when it can open more cards. Once a desk. */
export function digOn(turn: Turn, id: string): void {
  const { job } = causesJob(turn, id);
  require(scheduleOf(turn.state.setup).desk.digOn > 0, 'not-this-flight');
  require(job.dugIn === null && turn.state.week < turn.state.setup.stopAfter, 'no-cards-left');
  turn.emit({ kind: 'dug-on', strip: id });
}

/** A finding that is true but does not hold has this share of its points. */
const FINDING_SHARE = 0.5;

/** True when a finding rests on what was seen: each strike on a card that was opened, or the work that was handed in is right as a whole. */
export function holds(turn: Turn, strip: Strip, job: Job): boolean {
  return job.graded === null
    ? strikesHold(turn.state, strip, turn.content, job)
    : job.graded.worth === 'whole';
}

/** The finding is made, and what it is worth. @param finding an index of the desk's suspects */
function commitTo(turn: Turn, strip: Strip, finding: number): void {
  const right = isTrue(turn.state, strip, finding);
  const { job } = turn.strip(strip.id);
  const held = right && job !== null && holds(turn, strip, job);
  const measured = job !== null && certaintyOf(deskPlanOf(turn.state, strip), job) === 'measured';
  const proved = held && measured && turn.state.crew === undefined;
  turn.emit({
    kind: 'finding-committed',
    strip: strip.id,
    finding,
    right,
    ...(proved ? { proved } : {}),
  });
  if (right) turn.score('finding-right', strip.id, held ? 1 : FINDING_SHARE);
}

/** The tower commits to a finding: one suspect that is left, of at most two; next comes the message (`sendUnwritten`). */
export function commitFinding(turn: Turn, command: Command & { kind: 'commit-finding' }): void {
  const { strip, job } = causesJob(turn, command.strip);
  const { suspects } = deskPlanOf(turn.state, strip);
  const { finding } = command;
  require(Number.isInteger(finding) && finding >= 0 && finding < suspects.length, 'bad-answer');
  require(suspects.length - job.struck.length <= 2, 'too-many-suspects');
  require(!job.struck.includes(finding), 'bad-answer');
  commitTo(turn, strip, finding);
}

/** The tower hands in its work where that is not to strike suspects out; its finding follows, and next comes the message (`sendUnwritten`). */
export function handIn(turn: Turn, { strip: id, answer }: Command & { kind: 'hand-in' }): void {
  const { strip, job } = towerJob(turn, id, 'finding');
  require(workOf(turn.state, strip) === answer.kind, 'bad-answer');
  const outcome = gradeOf(workCaseOf(turn.state, strip, turn.content, job), answer);
  require(outcome !== null, 'bad-answer');
  require(outcome.finding !== null, 'no-record');
  turn.emit({ kind: 'work-handed-in', strip: id, answer, graded: outcome.graded });
  commitTo(turn, strip, deskPlanOf(turn.state, strip).suspects.indexOf(outcome.finding));
}
