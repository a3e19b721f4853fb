// What is written into the history when a flight has landed.
// Must not compute a measure of its own; the rule book has them.

import { decisionsOf, landedOf } from '../flight/index.ts';
import type { FlightRecord } from '../panels/ports.ts';
import type { Session } from './session.ts';

/** Flights kept in the history; older ones go. */
export const HISTORY_LENGTH = 30;

/** Rows of responsibilities whose first stamp fell in the wrong seat. */
function missedRows({ state, content }: Session): readonly string[] {
  const missed = state.strips.filter((strip) => strip.stamps[0]?.verdict.seat === 'wrong');
  return [...new Set(missed.flatMap((strip) => content.scenario(strip.scenario).responsibility))];
}

/** The line of a landed flight. Takes some tenths of a second: shadow flights are flown. */
export function recordOf(session: Session, at: string): FlightRecord {
  const { setup, commands, content, state } = session;
  const decisions = decisionsOf(state);
  const { saved, landings } = landedOf(setup, commands, content);
  return {
    // By its start: a flight whose landing is lost with the page lands again, and is still one flight.
    id: `${session.startedAt}-${setup.seed}`,
    at,
    seed: setup.seed,
    company: setup.company,
    flightNumber: setup.flightNumber,
    // Where too little could be saved, a share of it says nothing.
    saved: saved.meaningful ? saved.share.you : null,
    landing: landings.you,
    right: decisions.filter(({ right }) => right).length,
    decisions: decisions.length,
    missed: missedRows(session),
    commands,
    setup,
  };
}
