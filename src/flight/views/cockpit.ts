// What the cockpit sees: its instruments as the rules allow them, out of date, hatched or off.
// Nothing that the cockpit has not been told may be in this view.

import type { Content } from '../../content/types.ts';
import { companyOf } from '../../quarter/company.ts';
import { at, found, last } from '../../quarter/at.ts';
import { figure } from '../../quarter/figures.ts';
import { WEEKS, wonSoFar } from '../../quarter/quarter.ts';
import { cockpitReading, isWaiting } from './cockpit-reading.ts';
import { engineDials } from './dials.ts';
import { trimRefusal } from '../rules/cockpit.ts';
import { statedIndex, territoryFrom, territoryIndex } from '../desks/cockpit.ts';
import { cellFigures } from '../desks/facts.ts';
import { asSet, bestMove, leversOf } from '../desks/levers.ts';
import { lampsOf } from './lamps.ts';
import { landingView } from './landing.ts';
import { phaseOf } from '../schedule/phase.ts';
import { asCalled, standingCalls } from './standing-calls.ts';
import { slipView } from './slips.ts';
import type { FlightState } from '../state/flight.ts';
import { SCHEDULES, scheduleOf } from '../schedule/schedules.ts';
import type { InstrumentId, Schedule } from '../schedule/types.ts';
import type { CockpitView, EngineView } from './types.ts';
import { toldWeather } from './weather.ts';

/**
 * The four lights are white when the projected landing, in per cent of the plan, is at least this; outermost light first. On plan, two are
 * white.
 */
const PAPI_LIMITS = [94, 98, 102, 106] as const;
/** Every instrument, in the order in which texts list them. */
const INSTRUMENTS: readonly InstrumentId[] = [
  'glidePath',
  'engines',
  'fuel',
  'turbulence',
  'speed',
  'route',
  'bank',
  'heading',
];
/** The instruments that are on from the beginning in every schedule. */
export const NEVER_ASLEEP: readonly InstrumentId[] = INSTRUMENTS.filter((id) =>
  SCHEDULES.every(({ waking }) => waking.every(({ instrument }) => instrument !== id)),
);
/** The aircraft stalls below this per cent of the run rate needed. */
export const STALL = 70;
/** Below this index (100 = the mean) no segment's sellers have many more customers than the others. */
const LEVEL = 110;

/** What the engines need of the content: how each segment's company shows itself. */
type Branches = Pick<Content, 'branch'>;

/** The instruments that are still off, each with the week in which it comes on; null = not in this flight. */
function sleeping({ setup, week }: FlightState): Schedule['waking'] {
  return scheduleOf(setup).waking.filter((one) => one.week === null || one.week > week);
}

function awakeInstruments(state: FlightState): InstrumentId[] {
  const asleep = sleeping(state).map(({ instrument }) => instrument);
  return INSTRUMENTS.filter((id) => !asleep.includes(id));
}

function wakingWeeks(state: FlightState): CockpitView['wakes'] {
  return Object.fromEntries(sleeping(state).map(({ week, instrument }) => [instrument, week]));
}

function enginesOf(state: FlightState, content: Branches): EngineView[] {
  return state.quarter.cells.map((_, i) => {
    const reading = cockpitReading(state, i);
    const returned = asCalled(standingCalls(state, i), 'return') ?? undefined;
    return {
      cell: i,
      ...engineDials(state.quarter.company, i, reading, content.branch(i).dials, returned),
      hatched: isWaiting(state, i),
      asOfWeek: Math.max(0, reading.week),
      weather: toldWeather(state, i, reading),
    };
  });
}

/** By the rule and the figures of a desk where effort is moved this week, so that instrument and desk say the same. */
function headingOf(state: FlightState): CockpitView['heading'] {
  const levers = leversOf(asSet(state, null), state.week);
  const { returns } = levers;
  const move = bestMove(levers);
  if (move === null) return { cell: 0, points: 0, degrees: 0, even: true, full: false, returns };
  const { from, points } = move;
  const full = cockpitReading(state, from).load >= 1;
  return { cell: from, points, degrees: points, even: false, full, returns };
}

function bankOf(state: FlightState): CockpitView['bank'] {
  const { company, cells } = state.quarter;
  const readings = cells.map((_, i) => cockpitReading(state, i));
  const perSeller = territoryIndex(
    territoryFrom(company, readings),
    0,
    cells.map(() => 0),
  );
  const cell = perSeller.indexOf(Math.max(...perSeller));
  const index = statedIndex(at(perSeller, cell));
  const middle = (perSeller.length - 1) / 2;
  const degrees = Math.max(-20, Math.min(20, Math.round(((cell - middle) / middle) * (index - 100) * 0.3)));
  return { cell, index, degrees, even: degrees === 0 && index < LEVEL };
}

function turbulenceOf(state: FlightState): number {
  const { quarter, week } = state;
  const thrash = quarter.disturbances.filter(
    (d) => d.turbulentWeeks.includes(week) || d.turbulentWeeks.includes(week - 1),
  ).length;
  const churn = quarter.cells.reduce((sum, _, i) => {
    const { norm } = cellFigures(quarter, i);
    return sum + Math.max(0, cockpitReading(state, i).leavers / norm.leavers - 1);
  }, 0);
  const recent = quarter.marketHistory.slice(-4);
  const swing = Math.max(...recent) - Math.min(...recent);
  return Math.min(1, 0.45 * thrash + 0.08 * churn + 1.5 * swing);
}

function speedOf(state: FlightState): CockpitView['speed'] {
  const { company, plan } = state.quarter;
  // The sales velocity (expected sales a week at the present rates) is compared with what the rest of the plan needs a week.
  const velocity = state.quarter.cells.reduce((sum, _, i) => {
    const { now } = cellFigures(state.quarter, i);
    return sum + now.leadLevel * figure(now, 'meeting') * figure(now, 'win') * companyOf(company, i).value;
  }, 0);
  const needed = Math.max(
    plan / WEEKS / 4,
    (plan - wonSoFar(state.quarter)) / Math.max(1, WEEKS + 1 - state.week),
  );
  const percent = Math.round((velocity / needed) * 100);
  return { percent, stall: percent < STALL };
}

function routeOf(state: FlightState): CockpitView['route'] {
  const { plan } = state.quarter;
  const wonByWeek = Array.from({ length: Math.max(0, state.week - 1) }, (_, k) =>
    state.quarter.cells.reduce(
      (sum, { history }) => sum + found(history, (r) => r.week === k + 1, `reading of week ${k + 1}`).won,
      0,
    ),
  );
  let total = 0;
  const flown = [0, ...wonByWeek.map((won) => (total += won) / plan)];
  const now = last(flown);
  const landing = last(state.landings);
  const left = WEEKS - flown.length + 1;
  return {
    flown,
    planned: Array.from({ length: WEEKS + 1 }, (_, k) => k / WEEKS),
    projected: Array.from({ length: left }, (_, k) => now + ((landing - now) * (k + 1)) / left),
  };
}

/** What the panel's warning follows from. */
export function warningView(state: FlightState): Pick<CockpitView, 'awake' | 'speed' | 'fuel'> {
  return {
    awake: awakeInstruments(state),
    speed: speedOf(state),
    fuel: { left: state.fuel, granted: state.fuelGranted },
  };
}

/** Everything that the cockpit sees. */
export function cockpitView(state: FlightState, content: Branches): CockpitView {
  const landing = landingView(state);
  const { percent } = landing;
  return {
    seat: 'cockpit',
    phase: phaseOf(state),
    week: state.week,
    ...warningView(state),
    wakes: wakingWeeks(state),
    landing,
    papi: [
      percent >= PAPI_LIMITS[0],
      percent >= PAPI_LIMITS[1],
      percent >= PAPI_LIMITS[2],
      percent >= PAPI_LIMITS[3],
    ],
    heading: headingOf(state),
    bank: bankOf(state),
    turbulence: turbulenceOf(state),
    engines: enginesOf(state, content),
    lamps: lampsOf(state),
    route: routeOf(state),
    slips: state.slips.filter((slip) => slip.state === 'hanging').map((slip) => slipView(state, slip)),
    efforts: asSet(state, null).cells.map(({ effort }) => effort),
    trimRefusal: trimRefusal(state, 'cockpit'),
  };
}
