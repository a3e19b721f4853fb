// Shadow flights: the same quarter flown by nobody, ideally, or from one seat alone, to tell how much the player saved.
// They do not grade remedies, because grading takes time and changes nothing in the model.

import type { Content } from '../../content/types.ts';
import { WEEKS } from '../../quarter/quarter.ts';
import type { Command } from '../state/command.ts';
import type { FlightEvent } from '../state/event.ts';
import { perform } from '../rules/decide.ts';
import { type Policy, nextCommand } from './policies.ts';
import { newFlight } from '../rules/start.ts';
import type { FlightSetup, FlightState } from '../state/flight.ts';
import { type Counted, countedOf, worthOfFlight } from './worth.ts';

/** One use of «Vent» by the player. The shadow flights wait in the same week, because the disturbance cost nothing then. */
export interface Held {
  readonly strip: string;
  readonly week: number;
}

/** More commands than any flight needs. A policy that exceeds it does not end, which is a bug. */
const COMMAND_LIMIT = 600;

/** A flight that has been flown: its end, the commands given, and all that happened. */
export interface Flown {
  readonly state: FlightState;
  readonly commands: readonly Command[];
  readonly events: readonly FlightEvent[];
}

/** Flies a quarter by a policy, up to the last week of its setup. A policy sits in both seats, also where two have flown. */
export function flyByPolicy(
  { crew: _two, ...setup }: FlightSetup,
  content: Content,
  policy: Policy,
  held: readonly Held[] = [],
): Flown {
  let state = newFlight(setup, content);
  const commands: Command[] = [];
  const events: FlightEvent[] = [];
  const waits = [...held];
  for (let i = 0; i < COMMAND_LIMIT; i += 1) {
    const due = waits.findIndex((h) => h.week === state.week && state.strips.some((s) => s.id === h.strip));
    const wait = due < 0 ? undefined : waits.splice(due, 1)[0];
    const command =
      wait === undefined
        ? nextCommand(state, content, policy)
        : ({ kind: 'wait', strip: wait.strip } as const);
    if (command === null) return { state, commands, events };
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected === undefined) {
      state = outcome.state;
      commands.push(command);
      events.push(...outcome.events);
      // A strip that this policy has already stamped cannot wait any more; the wait is then skipped.
    } else if (wait === undefined)
      throw new Error(`policy ${policy}: ${command.kind} was rejected: ${outcome.rejected}`);
  }
  throw new Error(`policy ${policy} did not land`);
}

/** Whoever flies a shadow flight, and the policy by which it is flown. */
const FLOWN_BY = { none: 'none', ideal: 'right', som: 'som', analyst: 'analyst' } as const;
type Who = keyof typeof FLOWN_BY;

/** A shadow flight: the flight as it counts, and what it is worth, NOK. */
export interface Shadow extends Counted {
  readonly worth: number;
}
export type Shadows = Readonly<Record<Who, Shadow>>;

/** Flies one shadow flight of a setup. @param held the player's waits, which the shadow flights repeat */
export function shadowOf(setup: FlightSetup, content: Content, who: Who, held: readonly Held[] = []): Shadow {
  const { state, events } = flyByPolicy(setup, content, FLOWN_BY[who], held);
  const counted = countedOf(state, events, content);
  return { ...counted, worth: worthOfFlight(counted) };
}

/** Less than this share of what an undisturbed quarter wins in the weeks flown is too little to save for a share of it to say anything. */
const LEAST_AT_STAKE = 0.05;

/**
 * True when enough could be saved for the share that was saved to say something.
 * @param none what the quarter is worth with nobody in the seats, and `ideal` flown ideally, NOK
 */
export function isMeaningful(none: number, ideal: number, content: Content, setup: FlightSetup): boolean {
  const weeks = content.model.undisturbed * (setup.stopAfter / WEEKS);
  return ideal - none >= LEAST_AT_STAKE * weeks;
}

/** The share of the avoidable loss that was saved: (you − nobody) ÷ (ideal − nobody); 0 where there was nothing to save. All NOK. */
export function savedShare(you: number, none: number, ideal: number): number {
  return you === none || ideal === none ? 0 : (you - none) / (ideal - none);
}
