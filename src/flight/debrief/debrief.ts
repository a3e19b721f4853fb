// Makes the debrief of a flight from its log: replays the flight, compares it with shadow flights, and returns plain data.
// The work is done in pieces, so that the page can do something else in between.

import type { Content } from '../../content/types.ts';
import { type Shadows, shadowOf } from '../play/shadows.ts';
import { countedOf, worthOfFlight, worthOfStrip } from '../play/worth.ts';
import { totalPoints } from '../rules/scoring.ts';
import type { Command } from '../state/command.ts';
import type { FlightSetup } from '../state/flight.ts';
import { cockpitView } from '../views/cockpit.ts';
import { endorsementsOf } from './endorsements.ts';
import { entryOf } from './entries.ts';
import { settledHopes } from './hopes.ts';
import { landingsOf, lastWordsOf, savedOf } from './landed.ts';
import { heldIn, tellLog } from './log.ts';
import { DECISIONS_FOR_NUMBERS, addMatrices, sensitivityOf } from '../../measures/index.ts';
import { matrixOf } from './measure.ts';
import { biasOf, discernmentOf, missedOf, nextOf, openingOf, scoresOf, twinsOf } from './reading.ts';
import type { Debrief, DebriefEntry, Earlier, Landed } from './types.ts';

/** A debrief that is being worked out. */
export interface DebriefWork {
  /** Does the next piece, which takes some hundredths of a second. @returns false when everything is done */
  step(): boolean;
  /** How the flight landed. Does whatever work is still missing for it. */
  landed(): Landed;
  /** The whole debrief. Does whatever work is still missing. */
  debrief(): Debrief;
}

/**
 * Begins a debrief.
 * @param commands the flight's log; commands that the rules reject are left out
 * @param earlier earlier flights, newest first, for the measures that need many decisions
 */
export function beginDebrief(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
  earlier: readonly Earlier[] = [],
): DebriefWork {
  let landed: Landed | null = null;
  let debrief: Debrief | null = null;

  function* work(): Generator<void, void> {
    const told = tellLog(setup, commands, content);
    const { state } = told;
    yield;
    const held = heldIn(told);
    const none = shadowOf(setup, content, 'none', held);
    yield;
    const ideal = shadowOf(setup, content, 'ideal', held);
    yield;
    const som = shadowOf(setup, content, 'som', held);
    yield;
    const analyst = shadowOf(setup, content, 'analyst', held);
    const shadows: Shadows = { none, ideal, som, analyst };
    const events = told.moments.flatMap((moment) => moment.events);
    const counted = countedOf(state, events, content);
    const saved = savedOf(worthOfFlight(counted), shadows, content);
    const landings = landingsOf(state, shadows);
    landed = {
      landings,
      saved,
      papi: cockpitView(state, content).papi,
      lastWords: lastWordsOf(state, content),
    };
    yield;
    const entries: DebriefEntry[] = [];
    for (const strip of state.strips) {
      yield;
      const worths = {
        worth: worthOfStrip(counted, none, strip.id),
        idealWorth: worthOfStrip(ideal, none, strip.id),
      };
      entries.push({ ...entryOf(told, content, strip), ...worths });
    }
    const matrix = matrixOf(state);
    const allMatrix = earlier.reduce((sum, flight) => addMatrices(sum, flight.matrix), matrix);
    const measured = sensitivityOf(allMatrix);
    const opening = openingOf(entries);
    debrief = {
      setup,
      opening,
      saved,
      landings,
      entries,
      disputed: entries.filter((entry) => entry.strip.disagreed !== null).map((entry) => entry.strip.id),
      matrix,
      allMatrix,
      flights: earlier.length + 1,
      bias: biasOf(matrix),
      discernment: discernmentOf(matrix),
      sensitivity: measured.decisions >= DECISIONS_FOR_NUMBERS ? measured : null,
      missed: missedOf(entries, content, earlier),
      twins: twinsOf(entries, content),
      hopes: settledHopes(state, content),
      endorsements: endorsementsOf(state),
      crises: state.crises,
      points: totalPoints(state.score),
      score: state.score,
      scores: scoresOf(state.score),
      next: nextOf(state, entries, opening, saved.meaningful ? saved.share.you : null),
    };
  }

  const pieces = work();
  const step = () => pieces.next().done !== true;
  /** Does pieces until `found` returns something. */
  function until<T>(found: () => T | null): T {
    for (;;) {
      const value = found();
      if (value !== null) return value;
      if (!step() && found() === null) throw new Error('a debrief ended before it was done');
    }
  }
  return { step, landed: () => until(() => landed), debrief: () => until(() => debrief) };
}

/** The whole debrief at once. Takes some tenths of a second, because four shadow flights are flown. */
export function debriefOf(...of: Parameters<typeof beginDebrief>): Debrief {
  return beginDebrief(...of).debrief();
}

/**
 * The log up to its last turn of a week, as a flight that was stopped there: this is what can be told of a flight under way.
 * @returns null before the first week is over
 */
export function flownSoFar(
  setup: FlightSetup,
  commands: readonly Command[],
): { readonly setup: FlightSetup; readonly commands: readonly Command[] } | null {
  const stopAfter = commands.filter(({ kind }) => kind === 'turn-week').length;
  const last = commands.findLastIndex(({ kind }) => kind === 'turn-week');
  return stopAfter === 0 ? null : { setup: { ...setup, stopAfter }, commands: commands.slice(0, last + 1) };
}
