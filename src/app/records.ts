// What is written into the history when a flight has landed.
// Must not compute a measure of its own; the rule book has them.

import { decisionsOf, heldIn, landingOf, savedShare, shadowsOf, tellLog } from '../flight/index.ts';
import type { FlightRecord } from '../panels/ports.ts';
import { valueOf } from '../quarter/quarter.ts';
import type { Session } from './session.ts';

/** Flights kept in the history; older ones go. */
export const HISTORY_LENGTH = 30;

/** Rows of responsibilities whose first stamp fell in the wrong seat. */
function missedRows({ state, content }: Session): readonly string[] {
  const missed = state.strips.filter((strip) => strip.stamps[0]?.verdict.seat === 'wrong');
  return [...new Set(missed.flatMap((strip) => content.scenario(strip.scenario).responsibility))];
}

/** What the player saved, from the shadow flights; null when there was too little to save, or the flight stopped early. */
function savedOf({ setup, commands, content, state }: Session): number | null {
  // The shadows wait where the player waited, as in the debrief: one flight, one figure.
  const held = heldIn(tellLog(setup, commands, content, false));
  const shadows = shadowsOf(setup, content, held);
  return shadows.meaningful ? savedShare(valueOf(state.quarter), shadows) : null;
}

/** The line of a landed flight. Takes some tenths of a second: shadow flights are flown. */
export function recordOf(session: Session, at: string): FlightRecord {
  const decisions = decisionsOf(session.state);
  return {
    // By its start: a flight whose landing is lost with the page lands again, and is still one flight.
    id: `${session.startedAt}-${session.setup.seed}`,
    at,
    seed: session.setup.seed,
    company: session.setup.company,
    flightNumber: session.setup.flightNumber,
    saved: savedOf(session),
    landing: landingOf(session.state),
    right: decisions.filter(({ right }) => right).length,
    decisions: decisions.length,
    missed: missedRows(session),
    commands: session.commands,
    setup: session.setup,
  };
}
