// One flight under way: its setup, the log of accepted commands, and the state that they lead to. Pure.

import type { Content } from '../content/index.ts';
import type {
  Command,
  FlightEvent,
  FlightSetup,
  FlightState,
  PagePlace,
  Practice,
  Rejection,
} from '../flight/index.ts';
import { rules } from './rules.ts';

/** A flight on the screen. `state` is always what replaying `commands` from `setup` gives. */
export interface Session {
  readonly setup: FlightSetup;
  readonly content: Content;
  readonly commands: readonly Command[];
  readonly state: FlightState;
  readonly startedAt: string;
  /** The id of its record in the logbook, once it has landed. */
  readonly record: string | null;
  /** Before the take-off of a flight of two: where whoever is at this page sits. */
  readonly sits?: PagePlace;
}

/** The player's own choices for a setup. */
export interface Wish {
  readonly seed: number;
  readonly flightNumber: number;
  readonly missedBefore: readonly string[];
  readonly seenBefore: readonly string[];
  /** What the quarter practises; left out in one that is the same for everybody. */
  readonly practice?: Practice;
  /** True where the tower has a printed book. */
  readonly paper?: true;
  /** The last week flown; left out = by the schedule. */
  readonly stopAfter?: number;
  /** Id of the schedule; left out = by the number of the flight. */
  readonly schedule?: string;
  /** In a flight of two: where whoever is at this page sits at its take-off. */
  readonly sits?: PagePlace;
  /** Ends the flight with the week in which this many strips have come; null = no such limit. */
  readonly events: number | null;
}

/** A property with a value, or no property where there is none, so that the setup's default applies. */
export function given<Name extends string, T>(name: Name, value: T | null): Partial<Record<Name, T>> {
  return value === null ? {} : ({ [name]: value } as Record<Name, T>);
}

/** What a flight's setup says of those who fly it. Whoever has the tower's book flies what can be printed. */
function crewOf(sits: PagePlace | undefined): Pick<FlightSetup, 'crew' | 'paper'> {
  if (sits === undefined) return {};
  return sits === 'paper' ? { crew: sits, paper: true } : { crew: true };
}

/** A new flight, before take-off. */
export function beginSession(content: Content, wish: Wish, startedAt: string): Session {
  const { events, sits, ...rest } = wish;
  const place = sits === undefined ? {} : { sits };
  const setup = rules().setupIn(content, { ...rest, ...crewOf(sits) });
  const state = rules().newFlight(setup, content);
  if (events === null) return { setup, content, commands: [], state, startedAt, record: null, ...place };
  const weeks = state.planned.map((planned) => planned.callWeek).toSorted((a, b) => a - b);
  const last = weeks[Math.min(events, weeks.length) - 1] ?? setup.stopAfter;
  const shorter = { ...setup, stopAfter: Math.min(setup.stopAfter, last) };
  return { ...restartSession(content, shorter, startedAt), ...place };
}

/** The same setup again from the start. */
export function restartSession(content: Content, setup: FlightSetup, startedAt: string): Session {
  return { setup, content, commands: [], state: rules().newFlight(setup, content), startedAt, record: null };
}

/**
 * Replays a flight from its log. At the first command that the rules reject, it stops,
 * and tells how many commands were left out.
 */
export function resumeSession(
  content: Content,
  kept: {
    readonly setup: FlightSetup;
    readonly commands: readonly Command[];
    readonly startedAt: string;
    readonly record?: string;
  },
): { readonly session: Session; readonly leftOut: number } {
  const { setup, startedAt } = kept;
  const { state, brokenAt } = rules().replay(setup, kept.commands, content);
  const commands = brokenAt === null ? kept.commands : kept.commands.slice(0, brokenAt);
  const record = state.phase === 'landed' ? (kept.record ?? null) : null;
  return {
    session: { setup, content, commands, state, startedAt, record },
    leftOut: kept.commands.length - commands.length,
  };
}

/** The result of a command: the new session and its events, or why the rule book rejected it. */
export type Step =
  | { readonly session: Session; readonly events: readonly FlightEvent[]; readonly rejected?: never }
  | { readonly rejected: Rejection; readonly session?: never; readonly events?: never };

/** Carries out one command, and logs it if it is accepted. */
export function stepSession(session: Session, command: Command): Step {
  const { setup, state } = session;
  // Of two people each gives the commands of their own seat; what the other has said aloud is keyed as the other's.
  const given = { by: setup.crew === undefined ? ('player' as const) : state.seat, ...command };
  const outcome = rules().perform(state, given, session.content);
  if (outcome.rejected !== undefined) return { rejected: outcome.rejected };
  const next = { ...session, state: outcome.state, commands: [...session.commands, given] };
  return { session: next, events: outcome.events };
}

/**
 * The flight as one that was stopped after the week that has just turned: for a class that lands by the clock. Flown again up to there, since
 * in a last week some things cannot be done; what was done of them in this one would have counted only in weeks that do not come.
 * @returns null where no week has turned, or where it could not land
 */
export function stopSession({ setup, content, commands, startedAt }: Session): Step | null {
  const stopAfter = commands.filter(({ kind }) => kind === 'turn-week').length;
  if (stopAfter === 0) return null;
  const shorter = { ...setup, stopAfter, stopMeant: setup.stopMeant ?? setup.stopAfter };
  let last: Step | null = null;
  let session = restartSession(content, shorter, startedAt);
  for (const command of commands) {
    const step = stepSession(session, command);
    if (step.rejected !== undefined) continue;
    ({ session } = step);
    last = step;
  }
  return session.state.phase === 'landed' ? last : null;
}
