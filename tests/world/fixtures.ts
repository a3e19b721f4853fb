// Plausible views of both seats for tests.

import data from 'virtual:companies/startup';
import { makeContent, VIEWS } from '../../src/content/index.ts';
import {
  type BlipView,
  type CockpitView,
  type EngineView,
  type FlightState,
  type InstrumentId,
  newFlight,
  setupFor,
  nextCommand,
  perform,
  type SlipView,
  type TowerView,
} from '../../src/flight/index.ts';
import { layoutOf } from '../../src/look/layout.ts';
import type { WorldInput } from '../../src/world/types.ts';

export const FIRST_FOUR: readonly InstrumentId[] = ['glidePath', 'engines', 'fuel', 'turbulence'];
export const ALL: readonly InstrumentId[] = [...FIRST_FOUR, 'speed', 'route', 'bank', 'heading'];

function slip(id: string, cell: number): SlipView {
  return {
    id,
    strip: `s-${id}`,
    disturbance: `d-${id}`,
    cell,
    hangsFromWeek: 6,
    heard: { segment: cell, finding: 0, certainty: 'likely', advice: 'right' },
    suspect: 'price',
    missing: null,
    asked: false,
    known: false,
    untrue: null,
    asProved: false,
    to: null,
    leg: false,
    state: 'hanging',
  };
}

/** An engine of a company without arcs, as the startup's are. */
function engine(cell: number, load: number, enquiries: number, change: Partial<EngineView> = {}): EngineView {
  return {
    cell,
    load,
    usual: 100,
    green: null,
    stand: load > 115 ? 'high' : 'within',
    lines: [{ figure: 'leads', value: enquiries, green: null, stand: null }],
    hatched: false,
    asOfWeek: 5,
    weather: null,
    ...change,
  };
}

export function cockpitView(change: Partial<CockpitView> = {}): CockpitView {
  return {
    seat: 'cockpit',
    phase: 'cruise',
    week: 6,
    awake: ALL,
    wakes: {},
    landing: { percent: 94, change: -2, why: null, beforeTrouble: false },
    papi: [true, false, false, false],
    speed: { percent: 87, stall: false },
    fuel: { left: 180_000, granted: 300_000 },
    heading: {
      cell: 1,
      points: 14,
      degrees: 22,
      even: false,
      full: false,
      returns: [0.5, 0.3, 0.6, 0.6, 0.4],
    },
    bank: { cell: 1, index: 132, degrees: -9, even: false },
    turbulence: 0.3,
    engines: [
      engine(0, 82, 26),
      engine(1, 143, 12, { weather: 0.7 }),
      engine(2, 98, 24, { hatched: true, asOfWeek: 3, weather: null }),
      engine(3, 74, 27, { weather: 0.1 }),
      engine(4, 105, 31, { weather: 0.4 }),
    ],
    lamps: [
      { strip: 's1', cell: 1, figure: 'meetings', sinceWeek: 4, lit: true },
      { strip: 's2', cell: 3, figure: 'win', sinceWeek: 2, lit: false },
    ],
    route: {
      flown: [0, 0.06, 0.13, 0.22, 0.29, 0.37],
      planned: Array.from({ length: 14 }, (_, week) => week / 13),
      projected: Array.from({ length: 8 }, (_, week) => 0.37 + (0.57 * (week + 1)) / 8),
    },
    slips: [slip('a', 1)],
    efforts: [0.2, 0.31, 0.16, 0.15, 0.18],
    trimRefusal: null,
    ...change,
  };
}

function blips(): BlipView[] {
  return Array.from({ length: 55 }, (_, index) => {
    const draw = (place: number): number =>
      Math.abs(Math.sin((index + 1) * (place + 1) * 12.9898) * 43758.5453) % 1;
    const cell = index % 5;
    const low = cell === 1 && draw(1) > 0.3;
    const weeks = 0.5 + draw(2) * 10.5;
    return {
      id: String(100 + index * 7),
      cell,
      weeks,
      trail: [3, 2, 1].map((age) => weeks + age * 0.8),
      angle: draw(3),
      value: 40_000 + draw(4) * 140_000,
      step: 'offer',
      standing: index % 4,
      chance: low ? 0.18 : 0.52,
      norm: 0.55,
      asOfWeek: 4,
      low,
      stale: draw(5) > 0.88,
      decidedBy13: weeks <= 8,
    };
  });
}

export function towerView(change: Partial<TowerView> = {}): TowerView {
  const win = [0.18, 0.08, 0.17, 0.19, 0.18];
  return {
    seat: 'tower',
    phase: 'cruise',
    week: 6,
    sectors: win.map((now, cell) => ({
      cell,
      figures: [
        { id: 'leads', unit: 'count', now: 26 - cell, norm: 26 },
        { id: 'meetings', unit: 'count', now: 9, norm: 10 },
        { id: 'win', unit: 'share', now, norm: 0.18 },
        { id: 'leavers', unit: 'count', now: 2, norm: 2 },
      ],
      asOfWeek: 5 - (cell % 2),
      noise: 0.06,
      taggedThisWeek: cell === 3,
    })),
    blips: blips(),
    weather: [
      { cell: 0, severity: 0.1, scanned: false },
      { cell: 1, severity: 0.9, scanned: true },
      { cell: 2, severity: 0.4, scanned: false },
      { cell: 3, severity: 0, scanned: false },
      { cell: 4, severity: 0.05, scanned: false },
    ],
    called: [1],
    ...change,
  };
}

type Change = Partial<Pick<WorldInput, 'layout' | 'tier' | 'view' | 'ringed' | 'market'>> & {
  readonly cockpit?: CockpitView;
  readonly tower?: TowerView;
};

/** An input for a seat. It has the view of that seat only. */
export function input(
  seat: 'cockpit' | 'tower',
  { cockpit = cockpitView(), tower = towerView(), ...change }: Change = {},
): WorldInput {
  const circumstances = {
    layout: layoutOf(1280, 720),
    tier: 'full',
    view: VIEWS[0],
    ringed: [],
    market: 0,
    ...change,
  } as const;
  return seat === 'cockpit'
    ? { ...circumstances, screen: 'flight', seat, cockpit }
    : { ...circumstances, screen: 'flight', seat, tower };
}

/** The startup's content, as the build compiles it. */
export const content = makeContent(data);

/** A flight at the beginning of a week, flown without a mistake. */
export function flownTo(week: number): FlightState {
  const contentVersion = content.version;
  let state = newFlight(setupFor({ company: 'startup', seed: 3, flightNumber: 3, contentVersion }), content);
  while (state.phase === 'pre-flight' || (state.phase === 'flying' && state.week < week)) {
    const command = nextCommand(state, content, 'right');
    const outcome = command === null ? null : perform(state, command, content, { grading: false });
    if (outcome?.state === undefined) throw new Error(`week ${week} is never reached`);
    ({ state } = outcome);
  }
  return state;
}
