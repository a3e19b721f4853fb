// One flight under way: its setup, the log of accepted commands, and the state that they lead to. Pure.

import type { Content } from '../content/index.ts';
import type { Command, FlightEvent, FlightSetup, FlightState, Practice, Rejection } from '../flight/index.ts';
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
  /** Ends the flight with the week in which this many strips have come; null = no such limit. */
  readonly events: number | null;
}

/** A new flight, before take-off. */
export function beginSession(content: Content, wish: Wish, startedAt: string): Session {
  const { events, ...rest } = wish;
  const setup = rules().setupIn(content, { ...rest });
  const state = rules().newFlight(setup, content);
  if (events === null) return { setup, content, commands: [], state, startedAt, record: null };
  const weeks = state.planned.map((planned) => planned.callWeek).toSorted((a, b) => a - b);
  const last = weeks[Math.min(events, weeks.length) - 1] ?? setup.stopAfter;
  const shorter = { ...setup, stopAfter: Math.min(setup.stopAfter, last) };
  return restartSession(content, shorter, startedAt);
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
  const outcome = rules().perform(session.state, command, session.content);
  if (outcome.rejected !== undefined) return { rejected: outcome.rejected };
  const given = { by: 'player', ...command } as const;
  const next = { ...session, state: outcome.state, commands: [...session.commands, given] };
  return { session: next, events: outcome.events };
}
