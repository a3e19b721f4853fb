// The verdict on the work after the stamp: what came of the finding and its message, or of the remedy.
// It is read off the score, the slip and the model's grade; nothing is judged anew. The panels have the words.

import type { Content } from '../../content/types.ts';
import { certaintyFor, type Finding, findingOf, rightFindings, towerTaskOf } from '../desks/tower.ts';
import { POINTS } from '../rules/scoring.ts';
import type { FlightState } from '../state/flight.ts';
import type { Certainty } from '../state/message.ts';
import type { RemedyClass, Strip } from '../state/strip.ts';
import { BEST_REMEDY, messageGrade } from './grades.ts';

export type TaskVerdict =
  /** The finding was not what the figures showed; `instead` is what they did show. */
  | { readonly code: 'finding-wrong'; readonly instead: Finding | null }
  /** Finding and message are right (K .95). */
  | { readonly code: 'message-full' }
  /** The finding is right, an element beside it is not (K .6). */
  | { readonly code: 'message-partly'; readonly element: 'certainty' | 'advice'; readonly right: Certainty }
  /** The finding is right, but segment or figure was heard wrong and let through (K 0). */
  | { readonly code: 'message-misheard'; readonly element: 'segment' | 'finding' }
  /** `full` is false where an element of the slip was missing and not asked for. */
  | { readonly code: 'remedy'; readonly remedy: RemedyClass; readonly full: boolean; readonly lands: number }
  /** Done without knowing why; `slip` where a misleading slip was followed. */
  | { readonly code: 'blind'; readonly slip: boolean; readonly lands: number };

function ofMessage(state: FlightState, strip: Strip, content: Content): TaskVerdict | null {
  const slip = state.slips.findLast((one) => one.strip === strip.id);
  if (slip === undefined) return null;
  // A survey's message has no stamp before it.
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
  if (grade === 'full') return { code: 'message-full' };
  const certainty = certaintyFor(task.uncertainty);
  const readBack = strip.job?.readBack;
  if (grade === 'part') {
    // The element misheard, or else the one that was chosen wrongly or left out.
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
  const lands = strip.landsWeek ?? line.week + 1;
  if (line.event === 'acted-blind') {
    const slip = state.slips.some((one) => one.strip === strip.id && one.state === 'followed');
    return { code: 'blind', slip, lands };
  }
  return {
    code: 'remedy',
    remedy,
    full: remedy !== 'root' || line.points >= POINTS.task * BEST_REMEDY,
    lands,
  };
}

/** The verdict on the last piece of work with a strip; null where none was done. */
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
