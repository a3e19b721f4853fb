// The verdict on the work after the stamp: what became of the finding and its message, or of the decision.
// It is taken from the score, the slip and the decision's grade; nothing is judged again. The panels have the words.

import type { Content } from '../../content/types.ts';
import { TOLD, disturbanceOf } from '../../quarter/orders.ts';
import { isAdvised } from '../schedule/schedules.ts';
import { deskPlanOf, deskTold, type DeskTold, isTrue, workCaseOf } from '../desks/tower.ts';
import { workTold, type WorkTold } from '../desks/work.ts';
import type { FlightState } from '../state/flight.ts';
import type { Judged, Strip } from '../state/strip.ts';
import type { Suspect } from '../state/suspect.ts';
import { messageGrade } from './grades.ts';

/** What every verdict on a message tells besides: whether its address was right, and what the cards said. */
interface Told {
  /** Null in flights without addresses. */
  readonly addressed: boolean | null;
  readonly desk: DeskTold;
  /** What was handed in, where the work was not to strike suspects out. */
  readonly handed: WorkTold | null;
}

export type TaskVerdict =
  /**
   * The finding was not what lay behind the result; `instead` is what did. `byChance` is true where the cockpit has heard it all the same,
   * because the wrong finding was misheard.
   */
  | ({ readonly code: 'finding-wrong'; readonly instead: Suspect; readonly byChance: boolean } & Told)
  /** Finding and message are right and measured (K is .95), or likely (K is .65). */
  | ({ readonly code: 'message-full' | 'message-likely' } & Told)
  /** The finding is right, but a strike does not hold, the work is right only in part, or advice is not (K is .6). */
  | ({ readonly code: 'message-partly'; readonly element: 'strike' | 'work' | 'advice' } & Told)
  /** Finding and message are right, but how certain it is, or the advice, was misheard and not corrected (K is .65 or .6). */
  | ({ readonly code: 'message-misread'; readonly element: 'measured' | 'likely' | 'advice' } & Told)
  /** The finding is right, but its segment or the finding itself was misheard and not corrected (K is 0). */
  | ({ readonly code: 'message-misheard'; readonly element: 'segment' | 'finding' } & Told)
  /** A decision of the cockpit. `astray` says why it mended nothing: what was told was wrong, or the work was done in the wrong place. */
  | { readonly code: 'decision'; readonly judged: Judged; readonly astray: 'misled' | 'misplaced' | null }
  /** Done without knowing the cause. */
  | { readonly code: 'blind' };

function ofMessage(state: FlightState, strip: Strip, content: Content): TaskVerdict | null {
  const slip = state.slips.findLast((one) => one.strip === strip.id);
  const { searched } = strip;
  const finding = searched?.finding;
  if (slip === undefined || searched === null || finding == null) return null;
  const handed = state.score.findLast(
    ({ strip: id, event }) => id === strip.id && (event === 'address-right' || event === 'address-wrong'),
  );
  const told: Told = {
    addressed: slip.to === null || handed === undefined ? null : handed.event === 'address-right',
    desk: deskTold(state, strip, content, { ...searched, finding }),
    handed:
      searched.answer === null || searched.graded === null
        ? null
        : workTold(workCaseOf(state, strip, content, searched), searched.answer, searched.graded),
  };
  const { heard, knowledge, sent = heard } = slip;
  const { truth } = deskPlanOf(state, strip);
  if (!isTrue(state, strip, finding))
    return { code: 'finding-wrong', instead: truth, byChance: knowledge >= TOLD, ...told };
  const misread = sent.certainty === heard.certainty ? null : sent.certainty;
  switch (messageGrade(knowledge)) {
    case 'full':
      return { code: 'message-full', ...told };
    case 'likely':
      return misread === null
        ? { code: 'message-likely', ...told }
        : { code: 'message-misread', element: misread, ...told };
    case 'part':
      // Of several reasons the player's own work comes first.
      if (!told.desk.strikes.every(({ holds }) => holds))
        return { code: 'message-partly', element: 'strike', ...told };
      if (told.handed?.worth === 'part') return { code: 'message-partly', element: 'work', ...told };
      if (isAdvised(state.setup) && sent.advice !== 'right' && heard.advice !== 'right')
        return { code: 'message-partly', element: 'advice', ...told };
      return { code: 'message-misread', element: misread === null ? 'advice' : misread, ...told };
    case 'none':
      // The suspect was right and was heard, but nobody trusts the forecast that it came with.
      if (heard.segment === strip.cell && isTrue(state, strip, heard.finding))
        return { code: 'message-partly', element: 'work', ...told };
      return {
        code: 'message-misheard',
        element: heard.segment === strip.cell ? 'finding' : 'segment',
        ...told,
      };
  }
}

function ofDecision(state: FlightState, { remedy, judged, status, disturbance }: Strip): TaskVerdict | null {
  if (remedy === 'guess') return { code: 'blind' };
  if (judged === null) return null;
  const misplaced = judged.place?.right === false;
  // What mended nothing because the cause was another comes back.
  const misled = status === 'returned' && disturbanceOf(state.quarter, disturbance).knowledge < TOLD;
  const astray = misplaced ? 'misplaced' : misled ? 'misled' : null;
  return { code: 'decision', judged, astray };
}

/** The verdict on the last piece of work with a strip; null when there was none. */
export function taskVerdictOf(state: FlightState, strip: Strip, content: Content): TaskVerdict | null {
  if (strip.storm) return null;
  if (strip.job !== null) return null;
  const open = state.slips.some(
    (one) =>
      one.strip === strip.id &&
      (one.state === 'on-the-way' || one.state === 'hanging' || one.state === 'put-off'),
  );
  return open ? ofMessage(state, strip, content) : ofDecision(state, strip);
}
