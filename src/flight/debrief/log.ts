// Replays a flight from its log and keeps every moment: the state before each command and the events that followed.
// Commands that the rules reject are left out.

import type { Content } from '../../content/types.ts';
import type { Command } from '../state/command.ts';
import { perform } from '../rules/decide.ts';
import type { FlightEvent } from '../state/event.ts';
import type { Held } from '../play/shadows.ts';
import { openCrisis } from '../rules/crisis.ts';
import { newFlight } from '../rules/start.ts';
import type { FlightSetup, FlightState } from '../state/flight.ts';

const UNGRADED = { grading: false };

/** One accepted command, the state before it and its events. */
export interface Moment {
  readonly command: Command;
  readonly before: FlightState;
  readonly events: readonly FlightEvent[];
}

/** A replayed flight: its moments, and its state at the end. */
export interface Told {
  readonly moments: readonly Moment[];
  readonly state: FlightState;
}

/** Replays a log and keeps every moment. @param grading true also grades the remedies, which takes longer */
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
 * The state after a number of commands, for jumping to any moment of a flight.
 * @param step how many commands; 0 = before take-off, more than there are = the end
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

/** True when the command is about the strip, its job or one of its slips. */
function concerns(command: Command, strip: string): boolean {
  if ('strip' in command) return command.strip === strip;
  return 'slip' in command && command.slip.startsWith(`${strip}-slip`);
}

/** The end of the same flight if nobody had handled this strip. Commands that are no longer possible are skipped. */
export function endWithout(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
  strip: string,
): FlightState {
  const rest = commands.filter((command) => command.kind === 'wait' || !concerns(command, strip));
  let state = newFlight(setup, content);
  for (const command of rest) {
    // The flight may have had no fuel for this Friday choice while this one has. Like every shadow flight, it takes the first option.
    if (command.kind === 'turn-week' && state.friday !== null) {
      const friday = perform(state, { kind: 'choose-friday', option: 0 }, content, UNGRADED);
      state = friday.state ?? state;
    }
    // Without this strip another call may meet a slip. Then the slip waits, as it does where there is no crisis.
    const crisis = openCrisis(state);
    if (crisis !== null && command.kind !== 'let-wait') {
      const [, { strip: second }] = crisis.matters;
      const answered: Command = { kind: 'let-wait', strip: second, by: 'cockpit' };
      state = perform(state, answered, content, UNGRADED).state ?? state;
    }
    const outcome = perform(state, command, content, UNGRADED);
    if (outcome.rejected !== undefined) continue;
    // A survey that finds this strip is skipped: it would open work that nobody finishes, and so keep the tower busy.
    const found = outcome.events.some((e) => e.kind === 'surveyed' && e.arrival?.id === strip);
    if (!found) state = outcome.state;
  }
  return state;
}

/** The strips for which the player chose «Vent», with the week. The shadow flights must wait in the same weeks to be comparable. */
export function heldIn(told: Told): readonly Held[] {
  return told.moments.flatMap(({ command, before }) =>
    command.kind === 'wait' ? [{ strip: command.strip, week: before.week }] : [],
  );
}
