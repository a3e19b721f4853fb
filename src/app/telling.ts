// Tells the player about events: a new seat, a new week, and the right answer for those who asked to see it.
// Rejections are told where the command was given.

import type { Content } from '../content/index.ts';
import type { FlightEvent, FlightState, Strip } from '../flight/index.ts';
import { segmentName, t } from '../language/index.ts';
import type { Notices } from './notices.ts';
import { rules } from './rules.ts';

const ANSWER = 'common:notice.answer';
const ANSWER_BY_LOG = 'common:notice.answerByLog';

/** For those who write scenarios and tests: tells what would be right for a strip when it is read. */
function tellAnswer(notices: Notices, content: Content, state: FlightState, strip: Strip): void {
  const scenario = content.scenario(strip.scenario);
  const seat = t(`common:seat.${rules().rightSeat(state, strip, scenario)}`);
  const mark = strip.storm ? '–' : rules().decidingMark(scenario);
  const clue = rules().clueFor(state, strip);
  const explaining = state.strips.find(({ id }) => id === clue?.earlier);
  notices.withdraw(ANSWER);
  notices.withdraw(ANSWER_BY_LOG);
  if (explaining === undefined) return notices.notify(ANSWER, { seat, mark });
  const { cell, number } = explaining;
  const earlier = t('flight:strip.callsign', { segment: segmentName(cell), number });
  // For whoever does not point at the earlier log it belongs where it would without one.
  notices.notify(ANSWER_BY_LOG, { earlier, cockpit: t('common:seat.cockpit'), seat, mark });
}

/**
 * Makes a function that tells about the events that led to a state.
 * @param showAnswers tells the right answer whenever a strip is read
 */
export function tellOf(
  events: readonly FlightEvent[],
  state: FlightState,
  { notices, content, showAnswers }: { notices: Notices; content: Content; showAnswers: boolean },
): void {
  for (const event of events) {
    if (event.kind === 'seat-changed')
      notices.say(t(event.to === 'tower' ? 'common:seat.nowTower' : 'common:seat.nowCockpit'));
    if (event.kind === 'week-turned' && state.phase === 'flying')
      notices.say(t('common:clock.weekTurned', { week: state.week }));
    if (event.kind === 'strip-read' && showAnswers) {
      const strip = state.strips.find(({ id }) => id === event.strip);
      if (strip !== undefined) tellAnswer(notices, content, state, strip);
    }
  }
}
