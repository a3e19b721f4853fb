// Starts a new flight, and replays a flight from its log. Everything follows from the setup and the commands; no clock is read.

import type { Content } from '../../content/types.ts';
import { projectedLanding } from '../../quarter/landing.ts';
import { createQuarter } from '../../quarter/quarter.ts';
import { NOTHING_SAID } from '../state/crew.ts';
import type { Command } from '../state/command.ts';
import { perform } from './decide.ts';
import { prepare } from './prepare.ts';
import { scheduleFor, scheduleOf } from '../schedule/schedules.ts';
import type { FlightSetup, FlightState } from '../state/flight.ts';
import type { RuleOptions } from './turn.ts';
import { RULES_VERSION } from './version.ts';

/** What a player, a class link or a script may choose of a flight. What is left out gets its usual value. */
export type FlightWish = Pick<FlightSetup, 'company' | 'seed' | 'contentVersion'> &
  Partial<Omit<FlightSetup, 'rules'>>;

/** The setup of a flight by the present rules. Without a schedule, the one for its flight number is used. */
export function setupFor(wish: FlightWish): FlightSetup {
  const { flightNumber = 1 } = wish;
  const schedule = wish.schedule ?? scheduleFor(flightNumber);
  return {
    missedBefore: [],
    seenBefore: [],
    stopAfter: scheduleOf({ schedule }).lastWeek,
    ...wish,
    flightNumber,
    schedule,
    rules: RULES_VERSION,
  };
}

/** The setup of a flight of this company. A schedule that it does not fly gives way to the one for the number of the flight. */
export function setupIn(
  { id, version, parts, pack }: Pick<Content, 'id' | 'version' | 'parts' | 'pack'>,
  { schedule, flightNumber = 1, ...wish }: Omit<FlightWish, 'company' | 'contentVersion'>,
): FlightSetup {
  const joined = parts !== null;
  const fits = schedule !== undefined && scheduleOf({ schedule }).joined === joined;
  return setupFor({
    ...wish,
    flightNumber,
    company: id,
    ...(pack === undefined ? {} : { pack: { name: pack.name, checksum: pack.checksum } }),
    contentVersion: version,
    schedule: fits ? schedule : scheduleFor(flightNumber, joined),
  });
}

/** A flight before take-off. @throws Error when the company has too few scenarios for its schedule, or no plan for it */
export function newFlight(setup: FlightSetup, content: Content): FlightState {
  const { planned, disturbances, quirks } = prepare(setup, content);
  const { waits, noise } = scheduleOf(setup);
  const quarter = createQuarter(content.model, setup.seed, disturbances, {
    plan: content.planFor(setup.schedule),
    noise,
  });
  const { fuel } = content.model;
  return {
    schema: 1,
    setup,
    step: 0,
    phase: 'pre-flight',
    week: 1,
    seat: 'cockpit',
    quarter,
    planned,
    quirks,
    strips: [],
    slips: [],
    orders: { cockpit: true, tower: true },
    fuel,
    fuelGranted: fuel,
    waitsLeft: waits,
    friday: null,
    fridaysTaken: [],
    trims: [],
    shifted: [],
    ownWork: [],
    difference: null,
    officer: null,
    crises: [],
    tags: [],
    surveys: [],
    ...(setup.crew === undefined ? {} : { crew: NOTHING_SAID }),
    score: [],
    seatChanges: 0,
    landings: [projectedLanding(quarter)],
    landingChanges: [],
  };
}

/**
 * Replays a log.
 * @returns the state at its end, and the index of the first command that was rejected (the log is then damaged), or null
 */
export function replay(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
  options?: RuleOptions,
): { readonly state: FlightState; readonly brokenAt: number | null } {
  let state = newFlight(setup, content);
  for (const [i, command] of commands.entries()) {
    const outcome = perform(state, command, content, options);
    if (outcome.rejected !== undefined) return { state, brokenAt: i };
    state = outcome.state;
  }
  return { state, brokenAt: null };
}
