// The result of a flight compared with its shadow flights. The card at the landing, the record and the debrief all use it.

import type { Content } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { waitedInSilence } from '../desks/crisis-memory.ts';
import { leftOf, outcomeOf, wasHelped } from '../desks/outcome.ts';
import { landingOf } from '../play/landing.ts';
import { type Shadows, isMeaningful, savedShare } from '../play/shadows.ts';
import { wonWithoutLuck } from '../play/worth.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';
import type { LastWords, Landings, Saved } from './types.ts';

/** The shares of the avoidable loss that the player and each shadow flight saved. @param you what the player's flight is worth, NOK */
export function savedOf(you: number, { none, ideal, som, analyst }: Shadows, content: Content): Saved {
  const value = { you, som: som.worth, analyst: analyst.worth, ideal: ideal.worth, none: none.worth };
  const share = (of: keyof typeof value) => savedShare(value[of], value.none, value.ideal);
  return {
    share: { you: share('you'), som: share('som'), analyst: share('analyst'), ideal: 1, none: 0 },
    value,
    meaningful: isMeaningful(value.none, value.ideal, content, none.state.setup),
  };
}

/**
 * The player's landing, what was expected, and the landings of the flight by nobody and of the ideal one with the player's luck: what was
 * flown otherwise moves them by what it is expected to, and no more. Their own luck would now and then land nobody beyond the player.
 */
export function landingsOf(state: FlightState, { none, ideal }: Shadows): Landings {
  const { landings, setup, week } = state;
  const you = landingOf(state);
  const expected = wonWithoutLuck(state);
  const withLuckOf = (other: FlightState) =>
    Math.max(0, you + (wonWithoutLuck(other) - expected) / state.quarter.plan);
  return {
    atTakeOff: at(landings, 0),
    lastExpected: at(landings, Math.min(week, setup.stopAfter) - 1),
    you,
    none: withLuckOf(none.state),
    ideal: withLuckOf(ideal.state),
    byWeek: landings,
  };
}

/** True where nothing was done for a caller: what was done in vain, or has helped for a while, was done all the same. */
function isUntended(state: FlightState, strip: Strip): boolean {
  const tried = strip.remedy !== null && strip.remedy !== 'leave';
  return !tried && outcomeOf(state, strip) === 'unchanged' && !wasHelped(state, strip);
}

/**
 * Two who called: the one whose matter has the least left of it, and the one who has waited longest for whom nothing was done. Where one of
 * them is missing there is one less; what was only chance, or was too small to do something about, nobody has last words on, and of a segment in
 * which one matter was seen to and another was not its caller says neither. Whoever had to wait in a crisis and has not called since says so in
 * the place of one of them.
 */
export function lastWordsOf(state: FlightState, content: Content): LastWords[] {
  const called = state.strips.filter(({ storm, called: rang, disturbance }) => {
    const { chance } = disturbanceOf(state.quarter, disturbance);
    return !storm && rang && !chance;
  });
  const callerOf = (strip: Strip) => content.scenario(strip.scenario).caller;
  const words = (strip: Strip | undefined, said: LastWords['said']): LastWords[] =>
    strip === undefined ? [] : [{ strip: strip.id, caller: callerOf(strip), said, facts: strip.facts }];
  // Somebody else: nobody says both.
  const besides = (strips: readonly Strip[], other: Strip | undefined) =>
    strips.find((strip) => other === undefined || callerOf(strip) !== callerOf(other));
  const helped = called.filter((strip) => wasHelped(state, strip));
  const untended = called.filter((strip) => isUntended(state, strip));
  const speaksOf = (others: readonly Strip[]) => (strip: Strip) =>
    others.every((other) => other.cell !== strip.cell || callerOf(other) !== callerOf(strip));
  const thankful = helped
    .filter((strip) => outcomeOf(state, strip) === 'mended')
    .filter(speaksOf(untended))
    .toSorted((a, b) => leftOf(state, a) - leftOf(state, b));
  const left = untended.filter(speaksOf(helped));
  const waited = waitedInSilence(state, content);
  if (waited !== null) {
    // Beside one who got help in the end speaks one for whom nothing was done, where there is such a one.
    const other = outcomeOf(state, waited) === 'mended' ? besides(left, waited) : undefined;
    return other === undefined
      ? [...words(besides(thankful, waited), 'helped'), ...words(waited, 'keptWaiting')]
      : [...words(waited, 'keptWaiting'), ...words(other, 'unhelped')];
  }
  const [first] = thankful;
  return [...words(first, 'helped'), ...words(besides(left, first), 'unhelped')];
}
