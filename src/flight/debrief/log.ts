// A flight told over again from its log: every moment with its state before and its events.
// Must not fly anything of its own; a command that is rejected now is left out.

import type { Content } from '../../content/types.ts';
import type { Command } from '../state/command.ts';
import { perform } from '../rules/decide.ts';
import type { FlightEvent } from '../state/event.ts';
import type { Held } from '../play/shadows.ts';
import { newFlight } from '../rules/start.ts';
import type { FlightSetup, FlightState } from '../state/flight.ts';

const UNGRADED = { grading: false };

/** One accepted command: the state it met, and what came of it. */
export interface Moment {
  readonly command: Command;
  readonly before: FlightState;
  readonly events: readonly FlightEvent[];
}

export interface Told {
  readonly moments: readonly Moment[];
  readonly state: FlightState;
}

/** Flies a log again and keeps every moment. @param grading also grades the remedies, which takes longer */
export function tellLog(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
  grading = true,
): Told {
  let state = newFlight(setup, content);
  const moments: Moment[] = [];
  for (const command of commands) {
    const outcome = perform(state, command, content, { grading });
    if (outcome.rejected !== undefined) continue;
    moments.push({ command, before: state, events: outcome.events });
    state = outcome.state;
  }
  return { moments, state };
}

/**
 * The state after so many commands of a log, for jumping to any moment of a flight.
 * @param step 0 = before take-off; more than there are commands = the end
 */
export function stateAt(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
  step: number,
): FlightState {
  let state = newFlight(setup, content);
  for (const command of commands) {
    if (state.step >= step) break;
    const outcome = perform(state, command, content, UNGRADED);
    if (outcome.rejected === undefined) state = outcome.state;
  }
  return state;
}

/** True when the command does something with the strip, its job or one of its slips. */
function concerns(command: Command, strip: string): boolean {
  if ('strip' in command) return command.strip === strip;
  return 'slip' in command && command.slip.startsWith(`${strip}-slip`);
}

/** The end of the same flight with this strip handled by nobody; commands that no longer make sense are skipped. */
export function endWithout(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
  strip: string,
): FlightState {
  const rest = commands.filter((command) => command.kind === 'wait' || !concerns(command, strip));
  let state = newFlight(setup, content);
  for (const command of rest) {
    // Where the flight itself had no fuel left for a Friday, this one may have: as in every shadow, the first option.
    if (command.kind === 'turn-week' && state.friday !== null) {
      const friday = perform(state, { kind: 'choose-friday', option: 0 }, content, UNGRADED);
      state = friday.state ?? state;
    }
    const outcome = perform(state, command, content, UNGRADED);
    if (outcome.rejected !== undefined) continue;
    // A survey that found this strip would leave its work open for ever: nobody is there to do it.
    const found = outcome.events.some((e) => e.kind === 'surveyed' && e.arrival?.id === strip);
    if (!found) state = outcome.state;
  }
  return state;
}

/** The «Vent» of a flight: the shadows have to hold the same strips. */
export function heldIn(told: Told): readonly Held[] {
  return told.moments.flatMap(({ command, before }) =>
    command.kind === 'wait' ? [{ strip: command.strip, week: before.week }] : [],
  );
}
