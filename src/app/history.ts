// What goes into the history when a flight has landed.

import type { Debrief } from '../flight/index.ts';
import { flightId, type KeptFlight } from '../keep/index.ts';
import type { FlightRecord } from '../panels/ports.ts';
import type { Session } from './session.ts';
import { rules } from './rules.ts';

/** How many flights the history keeps; older ones are dropped. */
export const HISTORY_LENGTH = 30;

/** The responsibilities whose strips got their first stamp in the wrong seat. */
function missedRows({ state, content }: Session): readonly string[] {
  const missed = state.strips.filter((strip) => strip.stamps[0]?.verdict.seat === 'wrong');
  return [...new Set(missed.flatMap((strip) => content.scenario(strip.scenario).responsibility))];
}

/** How often what decides was pointed at with the first stamp of a full strip. */
function pointedIn({ state }: Pick<Session, 'state'>): NonNullable<FlightRecord['pointed']> {
  // An echo has a full story, and is told in one line: nothing is pointed at in it.
  const stamps = state.strips.flatMap(({ storm, echo, stamps: [first] }) =>
    first === undefined || storm || echo ? [] : [first],
  );
  return { right: stamps.filter(({ verdict }) => verdict.words).length, all: stamps.length };
}

/** The line of a landed flight. What it saved is not known before its debrief has been worked out. */
export function recordOf(session: Session, at: string): FlightRecord {
  const { setup, commands, state } = session;
  const decisions = rules().decisionsOf(state);
  return {
    id: flightId(session),
    at,
    seed: setup.seed,
    company: setup.company,
    flightNumber: setup.flightNumber,
    saved: null,
    landing: rules().landingOf(state),
    right: decisions.filter(({ right }) => right).length,
    decisions: decisions.length,
    missed: missedRows(session),
    pointed: pointedIn(session),
    matrix: rules().matrixOf(state),
    commands,
    setup,
  };
}

/** The record of a flight that cannot be flown further, from its recorded debrief. */
export function recordOfPart({ setup, commands, startedAt }: KeptFlight, debrief: Debrief): FlightRecord {
  const { matrix, saved, landings, missed } = debrief;
  const right = matrix.towerTower + matrix.cockpitCockpit;
  return {
    id: flightId({ setup, startedAt }),
    at: startedAt,
    seed: setup.seed,
    company: setup.company,
    flightNumber: setup.flightNumber,
    saved: saved.meaningful ? saved.share.you : null,
    landing: landings.you,
    right,
    decisions: right + matrix.towerCockpit + matrix.cockpitTower,
    missed: missed.map(({ row }) => row),
    matrix,
    commands,
    setup,
  };
}
