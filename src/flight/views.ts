// What each seat sees, from the state: figures lagged, noisy, hatched or left out as the rules say.
// Must not give a seat anything that it may not know.

import type { Content } from '../content/types.ts';
import { COMPANIES } from '../quarter/company.ts';
import { PURPOSE, uniform } from '../quarter/draws.ts';
import { type FigureId, figure, normReading, shown } from '../quarter/figures.ts';
import { TOLD, disturbanceOf } from '../quarter/orders.ts';
import { magnitude } from '../quarter/parameters.ts';
import { WEEKS, wonSoFar } from '../quarter/quarter.ts';
import type { Disturbance, Reading } from '../quarter/types.ts';
import { trimRefusal } from './cockpit-rules.ts';
import { cellFigures } from './facts.ts';
import type { FlightState } from './state-types.ts';
import type { Strip } from './strip-types.ts';
import { FIGURE_UNITS } from './units.ts';
import type {
  CockpitView,
  EngineView,
  InstrumentId,
  LampView,
  Phase,
  SectorView,
  TowerFigure,
  TowerView,
  WeatherView,
} from './view-types.ts';
import { STORM_SIZE } from './plan.ts';
import { blipsOf } from './blips.ts';
import { standingCalls, towerReading } from './tower-reading.ts';

/** Load of a segment that two white and two red lights stand for, in per cent of plan. */
const PAPI_LIMITS = [106, 102, 98, 94] as const;
const FIRST_FLIGHT: readonly InstrumentId[] = ['glidePath', 'engines', 'fuel', 'turbulence'];
const WAKING: readonly (readonly [number, InstrumentId])[] = [
  [4, 'speed'],
  [5, 'route'],
  [6, 'bank'],
  [8, 'heading'],
];
const STALL = 70;
/** With fewer points than this in the wrong place the effort is on course. */
const ON_COURSE = 3;
/** Below this index, 100 being the mean, no segment's sellers have many more customers than the others'. */
const LEVEL = 110;

export function phaseOf(state: FlightState): Phase {
  if (state.phase !== 'flying') return state.phase;
  if (state.week <= 1) return 'take-off';
  if (state.week <= 3) return 'climb';
  if (state.week <= 10) return 'cruise';
  return state.week < 13 ? 'descent' : 'landing';
}

function awakeInstruments(state: FlightState): InstrumentId[] {
  if (state.setup.flightNumber > 1) return [...FIRST_FLIGHT, ...WAKING.map(([, id]) => id)];
  return [...FIRST_FLIGHT, ...WAKING.filter(([week]) => state.week >= week).map(([, id]) => id)];
}

function wakingWeeks(state: FlightState): CockpitView['wakes'] {
  const awake = awakeInstruments(state);
  return Object.fromEntries(WAKING.filter(([, id]) => !awake.includes(id)).map(([week, id]) => [id, week]));
}

/** Disturbances in force in a segment that the cockpit has not been told of. */
function untold(state: FlightState, cell: number): Disturbance[] {
  return state.quarter.disturbances.filter(
    (d) =>
      d.cell === cell && d.size > STORM_SIZE && d.knowledge < TOLD && magnitude(d, state.week - 1) > 0.05,
  );
}

/**
 * Figures of a segment as the cockpit has them: since nobody said why, those from before the first untold disturbance.
 * A newer one that it has been told of brings today's figures with it, so that no call contradicts an instrument.
 */
function cockpitReading(state: FlightState, index: number): Reading {
  const { now } = cellFigures(state.quarter, index);
  const hidden = untold(state, index);
  if (hidden.length === 0) return now;
  const first = Math.min(...hidden.map((d) => d.week));
  const told = state.strips.some((strip) => {
    const d = disturbanceOf(state.quarter, strip.disturbance);
    return d.cell === index && d.week >= first && d.knowledge >= TOLD;
  });
  return told ? now : (state.quarter.cells[index]?.history.find((r) => r.week === first - 1) ?? now);
}

/** What the newest standing call says of this figure: no instrument may say otherwise. Null when none cites it. */
function asCalled(calls: readonly Strip[], id: FigureId): number | null {
  const call = calls.findLast((s) => s.cites === id);
  return call?.facts[`${id}Now`] ?? null;
}

/** How rough price and market make a segment, 0 clear … 1 storm. */
function severityOf({ quarter }: FlightState, { priceGap }: Reading): number {
  return Math.max(0, Math.min(1, priceGap / 0.22 + Math.max(0, -quarter.market) * 4));
}

/** The weather is the tower's until it has told of the segment, and again while something there is untold. */
function toldWeather(state: FlightState, index: number, reading: Reading): number | null {
  const told = state.quarter.disturbances.some(
    (d) => d.cell === index && d.cause === 'hidden' && d.knowledge >= TOLD,
  );
  return told && untold(state, index).length === 0 ? severityOf(state, reading) : null;
}

function enginesOf(state: FlightState): EngineView[] {
  const called = new Set(state.strips.filter((s) => s.called).map((s) => s.disturbance));
  return state.quarter.cells.map((_, i) => {
    const reading = cockpitReading(state, i);
    // Hatched from the call on: before it nobody in the cockpit knows that something is missing.
    const hatched = untold(state, i).some((d) => called.has(d.id));
    const calls = hatched ? [] : standingCalls(state, i);
    const shows = (id: 'load' | 'response' | 'leads') => asCalled(calls, id) ?? figure(reading, id);
    return {
      cell: i,
      load: Math.round(shows('load') * 100),
      responseHours: Math.round(shows('response')),
      enquiries: Math.round(shows('leads')),
      hatched,
      asOfWeek: Math.max(0, reading.week),
      weather: toldWeather(state, i, reading),
    };
  });
}

function lampsOf(state: FlightState): LampView[] {
  return state.strips.flatMap((strip) => {
    const d = state.quarter.disturbances.find((x) => x.id === strip.disturbance);
    if (d === undefined || strip.storm || d.knowledge < TOLD || d.cause !== 'known') return [];
    const lit = magnitude(d, state.week) > 0.2;
    return [
      {
        disturbance: d.id,
        cell: d.cell,
        kind: d.kind,
        scenario: strip.scenario,
        sinceWeek: Math.max(1, d.week),
        lit,
      },
    ];
  });
}

function headingOf(state: FlightState): CockpitView['heading'] {
  // The optimum of Σ a √e with Σ e fixed puts effort in proportion to a²; a is the return at the root of the effort.
  const weights = state.quarter.cells.map((cell, i) => {
    const a = cockpitReading(state, i).returnOnEffort * Math.sqrt(cell.effort);
    return a * a;
  });
  const sum = weights.reduce((total, w) => total + w, 0);
  const surplus = state.quarter.cells.map((cell, i) => (cell.effort - (weights[i] ?? 0) / sum) * 100);
  const cell = surplus.indexOf(Math.max(...surplus));
  const error = surplus.reduce((total, s) => total + Math.abs(s), 0) / 2;
  const points = Math.round(surplus[cell] ?? 0);
  return { cell, points, degrees: Math.round(error), even: points < ON_COURSE };
}

function bankOf(state: FlightState): CockpitView['bank'] {
  const perSeller = state.quarter.cells.map((_, i) => cockpitReading(state, i).accounts);
  const mean = perSeller.reduce((sum, n) => sum + n, 0) / perSeller.length;
  const cell = perSeller.indexOf(Math.max(...perSeller));
  const index = Math.round(((perSeller[cell] ?? mean) / mean) * 100);
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
  const company = COMPANIES[state.setup.company];
  // Sales velocity now (expected sales a week at the rates in force) against what the rest of the plan needs a week.
  const velocity = state.quarter.cells.reduce((sum, _, i) => {
    const { now } = cellFigures(state.quarter, i);
    return sum + now.leadLevel * figure(now, 'meeting') * figure(now, 'win') * company.value;
  }, 0);
  const needed = Math.max(
    company.plan / WEEKS / 4,
    (company.plan - wonSoFar(state.quarter)) / Math.max(1, WEEKS + 1 - state.week),
  );
  const percent = Math.round((velocity / needed) * 100);
  return { percent, stall: percent < STALL };
}

function routeOf(state: FlightState): CockpitView['route'] {
  const { plan } = COMPANIES[state.setup.company];
  const wonByWeek = Array.from({ length: Math.max(0, state.week - 1) }, (_, k) =>
    state.quarter.cells.reduce(
      (sum, cell) => sum + (cell.history.find((r) => r.week === k + 1)?.won ?? 0),
      0,
    ),
  );
  let total = 0;
  const flown = [0, ...wonByWeek.map((won) => (total += won) / plan)];
  const last = flown.at(-1) ?? 0;
  const landing = state.landings.at(-1) ?? 1;
  const left = WEEKS - flown.length + 1;
  return {
    flown,
    planned: Array.from({ length: WEEKS + 1 }, (_, k) => k / WEEKS),
    projected: Array.from({ length: left }, (_, k) => last + ((landing - last) * (k + 1)) / left),
  };
}

/** Weeks the fuel lasts at the pace so far; the whole quarter when nothing was spent. */
function fuelWeeks(state: FlightState): number {
  const spent = state.fuelGranted - state.fuel;
  const flown = Math.max(1, state.week - 1);
  return spent <= 0 ? WEEKS : Math.max(0, Math.min(WEEKS, Math.floor(state.fuel / (spent / flown))));
}

export function cockpitView(state: FlightState): CockpitView {
  const percent = Math.round((state.landings.at(-1) ?? 1) * 100);
  const before = Math.round((state.landings.at(-2) ?? state.landings.at(-1) ?? 1) * 100);
  return {
    phase: phaseOf(state),
    week: state.week,
    awake: awakeInstruments(state),
    wakes: wakingWeeks(state),
    landing: { percent, change: percent - before },
    papi: [
      percent >= PAPI_LIMITS[3],
      percent >= PAPI_LIMITS[2],
      percent >= PAPI_LIMITS[1],
      percent >= PAPI_LIMITS[0],
    ],
    speed: speedOf(state),
    fuel: { left: state.fuel, granted: state.fuelGranted, weeks: fuelWeeks(state) },
    heading: headingOf(state),
    bank: bankOf(state),
    turbulence: turbulenceOf(state),
    engines: enginesOf(state),
    lamps: lampsOf(state),
    route: routeOf(state),
    slips: state.slips.filter((slip) => slip.state === 'hanging'),
    efforts: state.quarter.cells.map(({ effort }) => effort),
    leversHeld: trimRefusal(state),
  };
}

const SECTOR_FIGURES = ['leads', 'response', 'win', 'load', 'leavers'] as const;

function sectorOf(state: FlightState, index: number): SectorView {
  const { quarter } = state;
  const cell = quarter.cells[index];
  if (cell === undefined) throw new Error(`no segment ${index}`);
  const calls = standingCalls(state, index);
  const reading = towerReading(state, index);
  const norm = normReading(COMPANIES[quarter.company], cell, index);
  const figures: TowerFigure[] = SECTOR_FIGURES.map((id) => ({
    id,
    unit: FIGURE_UNITS[id],
    now: asCalled(calls, id) ?? shown(quarter.seed, index, reading, id, cell.noise),
    norm: figure(norm, id),
  }));
  return {
    cell: index,
    figures,
    asOfWeek: Math.max(0, reading.week),
    noise: cell.noise,
    taggedThisWeek: state.tags.some((t) => t.week === state.week && t.cell === index),
  };
}

function weatherOf(state: FlightState, index: number): WeatherView {
  const { now } = cellFigures(state.quarter, index);
  const severity = severityOf(state, now);
  const scanned =
    state.surveys.some((s) => s.cell === index) ||
    state.fridaysTaken.some(
      (f) => f.chosen !== null && f.options[f.chosen]?.id === 'scan' && f.options[f.chosen]?.cell === index,
    ) ||
    state.slips.some((s) => state.strips.find((strip) => strip.id === s.strip)?.cell === index);
  // Until scanned only a rough idea shows: the severity blurred by a draw of its own.
  const blur = 0.35 * (uniform(state.setup.seed, index, state.week, PURPOSE.radar) - 0.5);
  return {
    cell: index,
    severity: scanned ? severity : Math.max(0, Math.min(1, severity * 0.6 + 0.15 + blur)),
    scanned,
  };
}

export function towerView(state: FlightState): TowerView {
  return {
    phase: phaseOf(state),
    week: state.week,
    sectors: state.quarter.cells.map((_, i) => sectorOf(state, i)),
    blips: blipsOf(state),
    weather: state.quarter.cells.map((_, i) => weatherOf(state, i)),
    called: [
      ...new Set(
        state.strips.filter((s) => s.called && s.status !== 'closed' && !s.storm).map((s) => s.cell),
      ),
    ],
  };
}

/** The lamp that tells a pair with the same text apart: true = lit, the cause is logged. */
export function lampLit(state: FlightState, stripId: string, content: Content): boolean {
  const strip = state.strips.find((s) => s.id === stripId);
  if (strip === undefined || content.scenario(strip.scenario).storm) return false;
  return lampsOf(state).some((lamp) => lamp.disturbance === strip.disturbance && lamp.lit);
}
