// Finds moments of flights by a condition: flies in Node until the state fits, and returns the log so far.
// Must only use commands that a player could give.

import type { Mark, Scenario } from '../../src/content/types.ts';
import {
  type Command,
  drawPlan,
  type FlightSetup,
  type FlightState,
  newFlight,
  nextCommand,
  openCrisis,
  perform,
  type Policy,
} from '../../src/flight/index.ts';
import { setup, startup } from '../builders/flight.ts';

/** A flight up to a moment. */
export interface Moment {
  readonly setup: FlightSetup;
  readonly commands: readonly Command[];
  readonly state: FlightState;
}

const POLICIES: readonly Policy[] = ['right', 'wrong-first', 'probe', 'coin', 'som', 'none'];
const SEEDS = 40;
const FLIGHTS = [1, 2, 3] as const;

/** Every moment of one flight, in order. */
export function* momentsOf(flight: FlightSetup, policy: Policy): Generator<Moment> {
  let state = newFlight(flight, startup);
  const commands: Command[] = [];
  for (;;) {
    yield { setup: flight, commands: [...commands], state };
    const command = nextCommand(state, startup, policy);
    if (command === null) return;
    const outcome = perform(state, command, startup, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(`${policy}: ${outcome.rejected}`);
    state = outcome.state;
    commands.push(command);
  }
}

interface Search {
  /** Only flights in which such a story is planned: drawing a plan is quick, flying is not. */
  readonly planned?: (scenario: Scenario) => boolean;
  readonly policies?: readonly Policy[];
  readonly flights?: readonly number[];
  /** True to include moments in which a question is shown: Friday's, the director's, the difference, or the first officer's. */
  readonly questions?: boolean;
}

/** True while a question is shown over the flight. */
export function asks({ friday, difference, officer, crises }: FlightState): boolean {
  return (
    friday !== null ||
    difference !== null ||
    openCrisis({ crises }) !== null ||
    (officer !== null && officer.chosen === null)
  );
}

/** Flights as far as somebody has looked at them: many states are found in the same few, and a flight takes a tenth of a second. */
const flown = new Map<string, { readonly seen: Moment[]; readonly rest: Generator<Moment> }>();

/** Every moment of one flight, in order, from what is kept of it as far as that goes. */
function* keptMoments(seed: number, flightNumber: number, policy: Policy): Generator<Moment> {
  const key = `${seed} ${flightNumber} ${policy}`;
  const kept = flown.get(key) ?? { seen: [], rest: momentsOf(setup({ seed, flightNumber }), policy) };
  flown.set(key, kept);
  for (let i = 0; ; i += 1) {
    if (i === kept.seen.length) {
      const next = kept.rest.next();
      if (next.done === true) return;
      kept.seen.push(next.value);
    }
    const now = kept.seen[i];
    if (now !== undefined) yield now;
  }
}

function plansOne(seed: number, flightNumber: number, fits: (scenario: Scenario) => boolean): boolean {
  const { planned } = drawPlan(setup({ seed, flightNumber }), startup);
  return planned.some(({ scenario }) => fits(startup.scenario(scenario)));
}

/** The first moment that fits, over seeds, policies and flight numbers. @throws Error when there is none */
export function moment<Found>(
  what: string,
  fits: (moment: Moment) => Found | null,
  { policies = POLICIES, flights = FLIGHTS, questions = false, planned }: Search = {},
): Moment & { readonly found: Found } {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    for (const flightNumber of flights) {
      if (planned !== undefined && !plansOne(seed, flightNumber, planned)) continue;
      for (const policy of policies) {
        for (const now of keptMoments(seed, flightNumber, policy)) {
          if (now.state.phase !== 'flying') continue;
          if (!questions && asks(now.state)) continue;
          const found = fits(now);
          if (found !== null) return { ...now, found };
        }
      }
    }
  }
  throw new Error(`no flight comes to: ${what}`);
}

/** A moment followed by further commands. */
export function andThen(now: Moment, ...more: readonly Command[]): Moment {
  let { state } = now;
  for (const command of more) {
    const outcome = perform(state, command, startup, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(`${command.kind}: ${outcome.rejected}`);
    state = outcome.state;
  }
  return { ...now, state, commands: [...now.commands, ...more] };
}

/** The state after a command at this moment; null = it is rejected. */
export function outcomeOf({ state }: Moment, command: Command): FlightState | null {
  const outcome = perform(state, command, startup, { grading: false });
  return outcome.rejected === undefined ? outcome.state : null;
}

/** The marks that a strip offers. */
export function marksFor(state: FlightState, id: string): readonly (Mark | null)[] {
  const strip = state.strips.find((one) => one.id === id);
  return strip?.storm === false ? ['a', 'b', 'c'] : [null];
}
