// What is told of what has happened in the flight: the new seat, the new week, and the answer for whoever asked to see it.
// Must not decide what happens, or make a sound; refusals are told where the command was given.

import type { Content } from '../content/index.ts';
import { decidingMark, type FlightEvent, type FlightState, rightSeat, type Strip } from '../flight/index.ts';
import { t } from '../language/index.ts';
import type { Notices } from './notices.ts';

const ANSWER = 'common:notice.answer';

/** For whoever writes scenarios and tests: what would be right, at the moment of reading. */
function tellAnswer(notices: Notices, content: Content, state: FlightState, strip: Strip): void {
  const scenario = content.scenario(strip.scenario);
  const seat = t(`common:seat.${rightSeat(state, strip, scenario)}`);
  notices.withdraw(ANSWER);
  notices.notify(ANSWER, { seat, mark: strip.storm ? '–' : decidingMark(scenario) });
}

/**
 * Tells of the events that led to a state.
 * @param showAnswers the right answer is told with every strip that is read
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
