// What a player in a seat may see of a flight: plain data, one view for each seat.
// The model, the plan and every answer that has not been given yet are left out.

import type { Content } from '../../content/types.ts';
import { TOLD } from '../../quarter/orders.ts';
import { busyWith } from '../desks/busy.ts';
import { crisisMemory } from '../desks/crisis-memory.ts';
import { phaseOf } from '../schedule/phase.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { certaintyHeard } from '../state/message.ts';
import type { FlightSetup, FlightState, OfficerCheck } from '../state/flight.ts';
import type { Job, Seat, Strip } from '../state/strip.ts';
import { cockpitView } from './cockpit.ts';
import { unstamped } from './open.ts';
import { slipView } from './slips.ts';
import { taskVerdictOf } from './task-verdict.ts';
import { towerView } from './tower.ts';
import type { FlightView, JobView, OfficerView, StripView } from './types.ts';

function setupView({ company, seed, flightNumber, stopAfter }: FlightSetup): FlightView['setup'] {
  return { company, seed, flightNumber, stopAfter };
}

/** Of a job in the other seat a player sees only that it is open and at which stage. */
function jobView({ seat, stage, sinceWeek, asOfWeek, graded: _graded, ...job }: Job, viewer: Seat): JobView {
  const open = { seat, stage, sinceWeek, asOfWeek };
  if (seat !== viewer)
    return {
      ...open,
      opened: [],
      given: 0,
      struck: [],
      dugIn: null,
      finding: null,
      answer: null,
      message: null,
      to: null,
      readBack: null,
    };
  const { readBack } = job;
  if (readBack === null) return { ...open, ...job, readBack };
  const { heard, corrections } = readBack;
  return { ...open, ...job, readBack: { heard, corrections } };
}

/**
 * True when the player has seen the data of this cause in the tower, but the cockpit has not been told: the message was not sent, is on its
 * way,
 * or did not get through.
 */
function knownByPlayer({ surveys, strips, slips, crew }: FlightState, { disturbance }: Strip): boolean {
  // Of two people only one sits in the tower.
  if (crew !== undefined) return false;
  return (
    surveys.some((survey) => survey.found === disturbance) ||
    strips.some((one) => one.disturbance === disturbance && one.job?.seat === 'tower') ||
    slips.some(
      (slip) => slip.disturbance === disturbance && (slip.state === 'on-the-way' || slip.knowledge < TOLD),
    )
  );
}

/**
 * The log as a seat has it: while the cockpit has still to decide on a slip that lost how certain its finding is, the line that the message has
 * written is left out there, for it says just that.
 */
function logFor({ slips }: FlightState, { id, log }: Strip, seat: Seat): Strip['log'] {
  const slip = slips.find(
    (one) =>
      one.strip === id &&
      certaintyHeard(one) === null &&
      (one.state === 'hanging' || one.state === 'working'),
  );
  if (seat !== 'cockpit' || slip === undefined) return log;
  const unheard = log.findLast(({ hand, by }) => hand === slip.heard.certainty && by === 'tower');
  return log.filter((line) => line !== unheard);
}

/** The strips that have arrived, as a player in this seat sees them, in the order of their arrival. */
export function stripViews(state: FlightState, seat: Seat, content: Content): StripView[] {
  return state.strips.map((strip) => ({
    ...strip,
    log: logFor(state, strip, seat),
    job: strip.job === null ? null : jobView(strip.job, seat),
    work: taskVerdictOf(state, strip, content),
    knownByPlayer: knownByPlayer(state, strip),
    // Above a full call it would help to tell the seat: a plan gives callers one seat after the other (docs/model.md).
    remembers: strip.storm || strip.stamps.length > 0 ? crisisMemory(state, strip, content) : null,
  }));
}

/** The questions that are asked of whoever sits in the cockpit. Of two people the other is not asked. */
function questionsTo({ crew, friday, difference, officer, crises }: FlightState, seat: Seat) {
  if (crew !== undefined && seat === 'tower')
    return { friday: null, difference: null, officer: null, crises: [] };
  return { friday, difference, officer: officer === null ? null : officerView(officer), crises };
}

function officerView({ week, strips, chosen, wrong }: OfficerCheck): OfficerView {
  return { week, strips, chosen, wrong: chosen === null ? null : wrong };
}

/**
 * A flight as a player in this seat sees it.
 * @param seat whose view it is; two players of one flight each have their own
 */
export function flightView(state: FlightState, seat: Seat, content: Content): FlightView {
  // What is possible now is computed for a player who sits in this seat.
  const seated = state.seat === seat ? state : { ...state, seat };
  const { week, orders, fuel, fuelGranted, waitsLeft, tags, score } = state;
  const shared = {
    setup: setupView(state.setup),
    crew: state.crew ?? null, // one player
    withBook: state.setup.crew === 'paper',
    phase: phaseOf(state),
    flying: state.phase === 'flying',
    week,
    cells: state.quarter.cells.length,
    market: state.quarter.market,
    strips: stripViews(state, seat, content),
    memory: scheduleOf(state.setup).log.memory,
    slips: state.slips.map((slip) => slipView(state, slip)),
    orders,
    busy: {
      cockpit: busyWith(state, 'cockpit')?.id ?? null,
      tower: busyWith(state, 'tower')?.id ?? null,
    },
    unstamped: unstamped(state).map(({ id }) => id),
    fuel,
    fuelGranted,
    plan: state.quarter.plan,
    waitsLeft,
    ...questionsTo(state, seat),
    tags,
    score,
  };
  return seat === 'cockpit'
    ? { ...shared, seat, cockpit: cockpitView(seated, content), tower: null }
    : { ...shared, seat, cockpit: null, tower: towerView(seated) };
}
