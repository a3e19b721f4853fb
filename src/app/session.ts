// One flight under way: its setup, the log of accepted commands, and the state they lead to.
// Must not know screens, storage, sound or time.

import type { Content } from '../content/index.ts';
import {
  type Command,
  type FlightEvent,
  type FlightSetup,
  type FlightState,
  newFlight,
  perform,
  type Rejection,
  replay,
  setupFor,
} from '../flight/index.ts';

export interface Session {
  readonly setup: FlightSetup;
  readonly content: Content;
  readonly commands: readonly Command[];
  readonly state: FlightState;
  readonly startedAt: string;
  /** The name of its record in the logbook, once it has landed. */
  readonly record: string | null;
}

/** What the player's own choices add to a setup. */
export interface Wish {
  readonly seed: number;
  readonly flightNumber: number;
  readonly missedBefore: readonly string[];
  /** The last week flown; left out = as the schedule has it. */
  readonly stopAfter?: number;
  /** The schedule's id; left out = the one of the flight number. */
  readonly schedule?: string;
  /** The flight ends with the week in which so many strips have come; null = all. */
  readonly events: number | null;
}

/** A flight before take-off. */
export function beginSession(content: Content, wish: Wish, startedAt: string): Session {
  const { events, ...rest } = wish;
  const setup = setupFor({ company: content.id, contentVersion: content.version, ...rest });
  const state = newFlight(setup, content);
  if (events === null) return { setup, content, commands: [], state, startedAt, record: null };
  const weeks = state.planned.map((planned) => planned.callWeek).toSorted((a, b) => a - b);
  const last = weeks[Math.min(events, weeks.length) - 1] ?? setup.stopAfter;
  const shorter = { ...setup, stopAfter: Math.min(setup.stopAfter, last) };
  return restartSession(content, shorter, startedAt);
}

/** The same setup from the start, for flying a quarter again. */
export function restartSession(content: Content, setup: FlightSetup, startedAt: string): Session {
  return { setup, content, commands: [], state: newFlight(setup, content), startedAt, record: null };
}

/**
 * A flight again from its log. What the rules do not accept is no part of a flight: a log that breaks off is taken as far as it
 * goes, and how much of it was left out is said.
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
  const { state, brokenAt } = replay(setup, kept.commands, content);
  const commands = brokenAt === null ? kept.commands : kept.commands.slice(0, brokenAt);
  const record = state.phase === 'landed' ? (kept.record ?? null) : null;
  return {
    session: { setup, content, commands, state, startedAt, record },
    leftOut: kept.commands.length - commands.length,
  };
}

export type Step =
  | { readonly session: Session; readonly events: readonly FlightEvent[]; readonly rejected?: never }
  | { readonly rejected: Rejection; readonly session?: never; readonly events?: never };

/** Carries out one command and logs it when it is accepted. */
export function stepSession(session: Session, command: Command): Step {
  const outcome = perform(session.state, command, session.content);
  if (outcome.rejected !== undefined) return { rejected: outcome.rejected };
  const given = { by: 'player', ...command } as const;
  const next = { ...session, state: outcome.state, commands: [...session.commands, given] };
  return { session: next, events: outcome.events };
}
