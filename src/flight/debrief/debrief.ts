// The debrief of a landed flight, from its log alone: replayed, compared with shadow flights, told as data.
// Must not hold words, or anything that the log does not bear out.

import type { Content } from '../../content/types.ts';
import { valueOf } from '../../quarter/quarter.ts';
import type { Command } from '../state/command.ts';
import { entriesOf, type Flown } from './entries.ts';
import { heldIn, tellLog } from './log.ts';
import { biasOf, discernmentOf, missedOf, nextOf, openingOf, scoresOf, twinsOf } from './reading.ts';
import type { Debrief, Earlier, Saved } from './types.ts';
import { DECISIONS_FOR_NUMBERS, addMatrices, matrixOf, sensitivityOf } from './measure.ts';
import type { Policy } from '../play/policies.ts';
import { totalPoints } from '../rules/scoring.ts';
import { type Shadows, flyByPolicy, landingOf, savedShare, shadowsOf } from '../play/shadows.ts';
import type { FlightSetup, FlightState } from '../state/flight.ts';

export { stateAt } from './log.ts';

function savedOf(state: FlightState, shadows: Shadows): Saved {
  const value = {
    you: valueOf(state.quarter),
    som: shadows.som,
    analyst: shadows.analyst,
    ideal: shadows.ideal,
    none: shadows.none,
  };
  const share = (of: keyof typeof value) => savedShare(value[of], shadows);
  return {
    share: { you: share('you'), som: share('som'), analyst: share('analyst'), ideal: 1, none: 0 },
    value,
    meaningful: shadows.meaningful,
  };
}

/** A policy's flight of the same quarter, told. */
function flownBy(
  setup: FlightSetup,
  content: Content,
  policy: Policy,
  held: ReturnType<typeof heldIn>,
): Flown {
  const { commands } = flyByPolicy(setup, content, policy, held);
  return { setup, commands, told: tellLog(setup, commands, content, false) };
}

/**
 * The debrief of a flight. Takes some tenths of a second: it flies the quarter once for every strip.
 * @param commands the flight's log; commands that the rule book no longer accepts are left out
 * @param earlier earlier flights, for the measures that need many decisions
 */
export function debriefOf(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
  earlier: readonly Earlier[] = [],
): Debrief {
  const told = tellLog(setup, commands, content);
  const { state } = told;
  const held = heldIn(told);
  const shadows = shadowsOf(setup, content, held);
  const entries = entriesOf({ setup, commands, told }, flownBy(setup, content, 'right', held), content);
  const matrix = matrixOf(state);
  const allMatrix = earlier.reduce((sum, flight) => addMatrices(sum, flight.matrix), matrix);
  const measured = sensitivityOf(allMatrix);
  const opening = openingOf(entries);
  const saved = savedOf(state, shadows);
  return {
    setup,
    state,
    opening,
    saved,
    landings: {
      atTakeOff: state.landings[0] ?? 1,
      lastExpected: state.landings[Math.min(state.week, setup.stopAfter) - 1] ?? 1,
      you: landingOf(state),
      none: shadows.landing.none,
      ideal: shadows.landing.ideal,
      byWeek: state.landings,
    },
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
    points: totalPoints(state.score),
    scores: scoresOf(state.score),
    next: nextOf(state, entries, opening, saved.meaningful ? saved.share.you : null),
  };
}
