// Shadow flights: the same seed flown by nobody, ideally, or from one seat alone, to tell how much the player saved.
// They do not grade remedies, because grading takes time and changes nothing in the model.

import type { Content } from '../../content/types.ts';
import { valueOf, wonSoFar } from '../../quarter/quarter.ts';
import type { Command } from '../state/command.ts';
import { perform } from '../rules/decide.ts';
import { type Policy, nextCommand } from './policies.ts';
import { newFlight } from '../rules/start.ts';
import type { FlightSetup, FlightState } from '../state/flight.ts';

/** One use of «Vent» by the player. The shadow flights wait in the same week, because the disturbance cost nothing then. */
export interface Held {
  readonly strip: string;
  readonly week: number;
}

/** More commands than any flight needs. A policy that exceeds it does not end, which is a bug. */
const COMMAND_LIMIT = 600;

/** Flies a whole quarter by a policy. @returns the landed state and the commands given */
export function flyByPolicy(
  setup: FlightSetup,
  content: Content,
  policy: Policy,
  held: readonly Held[] = [],
): { readonly state: FlightState; readonly commands: readonly Command[] } {
  let state = newFlight(setup, content);
  const commands: Command[] = [];
  const waits = [...held];
  for (let i = 0; i < COMMAND_LIMIT; i += 1) {
    const due = waits.findIndex((h) => h.week === state.week && state.strips.some((s) => s.id === h.strip));
    const wait = due < 0 ? undefined : waits.splice(due, 1)[0];
    if (wait !== undefined) {
      // A strip that this policy has already stamped cannot wait any more. The rules then reject the command, and it is skipped.
      const outcome = perform(state, { kind: 'wait', strip: wait.strip }, content, { grading: false });
      if (outcome.rejected === undefined) {
        state = outcome.state;
        commands.push({ kind: 'wait', strip: wait.strip });
      }
      continue;
    }
    const command = nextCommand(state, content, policy);
    if (command === null) return { state, commands };
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected !== undefined)
      throw new Error(`policy ${policy}: ${command.kind} was rejected: ${outcome.rejected}`);
    state = outcome.state;
    commands.push(command);
  }
  throw new Error(`policy ${policy} did not land`);
}

/** The results of the shadow flights of a setup. */
export interface Shadows {
  /** Worth at the end of the quarter, NOK: flown by nobody, ideally, and from each seat alone. */
  readonly none: number;
  readonly ideal: number;
  readonly som: number;
  readonly analyst: number;
  /** Landings as shares of the plan. */
  readonly landing: { readonly none: number; readonly ideal: number };
  /** False when less than 5 % of the plan could be saved. The share saved then says nothing. */
  readonly meaningful: boolean;
}

/** What a flight is worth, NOK: the value of its quarter less what was spent of the fuel. */
export function worthOfFlight({ quarter, fuel, fuelGranted }: FlightState): number {
  return valueOf(quarter) - (fuelGranted - fuel);
}

/** NOK won ÷ plan. */
export function landingOf(state: FlightState): number {
  return wonSoFar(state.quarter) / state.quarter.company.plan;
}

/** Flies all shadow flights of a setup. @param held the player's waits, which the shadow flights repeat */
export function shadowsOf(setup: FlightSetup, content: Content, held: readonly Held[] = []): Shadows {
  const none = flyByPolicy(setup, content, 'none', held).state;
  const ideal = flyByPolicy(setup, content, 'right', held).state;
  const [noneValue, idealValue] = [worthOfFlight(none), worthOfFlight(ideal)];
  return {
    none: noneValue,
    ideal: idealValue,
    som: worthOfFlight(flyByPolicy(setup, content, 'som', held).state),
    analyst: worthOfFlight(flyByPolicy(setup, content, 'analyst', held).state),
    landing: { none: landingOf(none), ideal: landingOf(ideal) },
    meaningful: idealValue - noneValue >= 0.05 * content.model.plan,
  };
}

/** The share of the avoidable loss that was saved: (you − nobody) ÷ (ideal − nobody); 0 where there was nothing to save. */
export function savedShare(value: number, { none, ideal }: Shadows): number {
  return value === none || ideal === none ? 0 : (value - none) / (ideal - none);
}
