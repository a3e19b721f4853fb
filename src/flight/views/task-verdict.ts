// The verdict on the work after the stamp: what became of the finding and its message, or of the remedy.
// It is taken from the score, the slip and the model's grade; nothing is judged again. The panels have the words.

import type { Content } from '../../content/types.ts';
import { certaintyFor, type Finding, findingOf, rightFindings, towerTaskOf } from '../desks/tower.ts';
import { POINTS } from '../rules/scoring.ts';
import type { FlightState } from '../state/flight.ts';
import type { Certainty } from '../state/message.ts';
import type { RemedyClass, Strip } from '../state/strip.ts';
import { BEST_REMEDY, messageGrade } from './grades.ts';

export type TaskVerdict =
  /** The finding was not what the figures showed; `instead` is what they showed. */
  | { readonly code: 'finding-wrong'; readonly instead: Finding | null }
  /** Finding and message are right (K is .95). `hangs` is the week from which the slip hangs in the cockpit. */
  | { readonly code: 'message-full'; readonly hangs: number }
  /** The finding is right, but the certainty or the advice is not (K is .6). */
  | { readonly code: 'message-partly'; readonly element: 'certainty' | 'advice'; readonly right: Certainty }
  /** The finding is right, but its segment or figure was misheard and not corrected (K is 0). */
  | { readonly code: 'message-misheard'; readonly element: 'segment' | 'finding' }
  /** `full` is false when an element of the slip was missing and was not asked for. `lands` is the week in which it takes effect. */
  | { readonly code: 'remedy'; readonly remedy: RemedyClass; readonly full: boolean; readonly lands: number }
  /** Done without knowing the cause; `slip` is true when a misleading slip was followed. */
  | { readonly code: 'blind'; readonly slip: boolean };

function ofMessage(state: FlightState, strip: Strip, content: Content): TaskVerdict | null {
  const slip = state.slips.findLast((one) => one.strip === strip.id);
  if (slip === undefined) return null;
  // The message of a survey comes before any stamp.
  const since = strip.stamps.at(-1)?.step ?? 0;
  const right = state.score.some(
    (line) => line.strip === strip.id && line.step >= since && line.event === 'finding-right',
  );
  const task = towerTaskOf(state, strip, content);
  if (!right) {
    const instead = rightFindings(state, strip, content)[0];
    return { code: 'finding-wrong', instead: instead === undefined ? null : findingOf(task, instead) };
  }
  const grade = messageGrade(slip.knowledge);
  if (grade === 'full') return { code: 'message-full', hangs: slip.hangsFromWeek };
  const certainty = certaintyFor(task.uncertainty);
  const readBack = strip.job?.readBack;
  if (grade === 'part') {
    // The element that was misheard; without one, the one that was chosen wrongly or left out.
    const off = readBack?.faulty ?? (slip.heard.certainty === certainty ? 'advice' : 'certainty');
    return { code: 'message-partly', element: off === 'advice' ? 'advice' : 'certainty', right: certainty };
  }
  return {
    code: 'message-misheard',
    element: readBack?.faulty === 'segment' || slip.heard.segment !== strip.cell ? 'segment' : 'finding',
  };
}

function ofRemedy(state: FlightState, strip: Strip): TaskVerdict | null {
  const { remedy } = strip;
  const line = state.score.findLast(
    ({ strip: id, event }) => id === strip.id && (event === 'task' || event === 'acted-blind'),
  );
  if (remedy === null || line === undefined) return null;
  if (line.event === 'acted-blind') {
    const slip = state.slips.some((one) => one.strip === strip.id && one.state === 'followed');
    return { code: 'blind', slip };
  }
  return {
    code: 'remedy',
    remedy,
    full: remedy !== 'root' || line.points >= POINTS.task * BEST_REMEDY,
    lands: strip.landsWeek ?? line.week + 1,
  };
}

/** The verdict on the last piece of work with a strip; null when there was none. */
export function taskVerdictOf(state: FlightState, strip: Strip, content: Content): TaskVerdict | null {
  if (strip.storm) return null;
  if (strip.job !== null) {
    if (strip.job.stage !== 'hand-over') return null;
    return strip.job.seat === 'tower' ? ofMessage(state, strip, content) : ofRemedy(state, strip);
  }
  const open = state.slips.some(
    (one) => one.strip === strip.id && (one.state === 'on-the-way' || one.state === 'hanging'),
  );
  return open ? ofMessage(state, strip, content) : ofRemedy(state, strip);
}
