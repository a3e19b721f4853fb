// Can the seat be told without reading? For each thing that is seen on a strip before its call is understood, the best rule by that thing
// alone: fitted on the odd seeds, scored on the even ones, as the mean of both seats' hit rates, so that «always the tower» is .5.

import {
  type FlightState,
  type Seat,
  type Strip,
  cockpitView,
  newFlight,
  nextCommand,
  perform,
  rightSeat,
  setupIn,
} from '../src/flight/index.ts';
import type { Content } from '../src/content/index.ts';

/** What is seen of a strip at its arrival, each as a word. */
const CUES = {
  lamp: (state, strip, content) => {
    const lamp = cockpitView(state, content).lamps.find((one) => one.strip === strip.id);
    return lamp === undefined ? 'none' : lamp.lit ? 'lit' : 'dark';
  },
  hatch: (state, { cell }, content) =>
    String(cockpitView(state, content).engines.find((one) => one.cell === cell)?.hatched),
  logLines: (_, { log }) => String(log.length),
  measuredLine: (_, { log }) => String(log.some(({ hand }) => hand === 'measured')),
  // Whether what was measured was measured where the call comes from.
  measuredWhere: (_, { log, cell }) => {
    const measured = log.filter(({ hand }) => hand === 'measured');
    if (measured.length === 0) return 'nowhere';
    return measured.some((line) => line.cell === cell) ? 'here' : 'elsewhere';
  },
  kind: (state, { disturbance }) =>
    state.quarter.disturbances.find(({ id }) => id === disturbance)?.kind ?? 'none',
  caller: (_, { scenario }, content) => content.scenario(scenario).caller,
  figure: (_, { cites }) => cites,
  segment: (_, { cell }) => String(cell),
  week: (_, { arrivedWeek }) => String(arrivedWeek),
} as const satisfies Readonly<Record<string, (state: FlightState, strip: Strip, content: Content) => string>>;
type Cue = keyof typeof CUES;
const NAMES = Object.keys(CUES) as Cue[];

/** A full strip at its arrival, with what is seen of it. */
interface Arrival<Seen extends string = Cue> {
  readonly seed: number;
  readonly flight: number;
  readonly seat: Seat;
  readonly seen: Readonly<Record<Seen, string>>;
}

/** How well the best rule by each thing alone tells the seat, 0–1. `base` is the share of the commoner seat. */
export interface Shortcuts {
  readonly strips: number;
  readonly base: number;
  readonly cues: Readonly<Record<Cue, number>>;
}

/** The full strips of a flight by the policy `right` as they arrive. Pairs with the same text are left out: only their log differs. */
function arrivalsOf(content: Content, seed: number, flight: number): Arrival[] {
  const setup = setupIn(content, { seed, flightNumber: flight });
  let state = newFlight(setup, content);
  const met = new Set<string>();
  const arrivals: Arrival[] = [];
  for (let command = nextCommand(state, content, 'right'); command !== null; ) {
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(`${command.kind} was rejected: ${outcome.rejected}`);
    state = outcome.state;
    for (const strip of state.strips) {
      const scenario = content.scenario(strip.scenario);
      if (met.has(strip.id) || !strip.called) continue;
      met.add(strip.id);
      if (scenario.storm || strip.storm || scenario.sameText) continue;
      const seen = Object.fromEntries(NAMES.map((name) => [name, CUES[name](state, strip, content)]));
      arrivals.push({
        seed,
        flight,
        seat: rightSeat(state, strip, scenario),
        seen: seen as Record<Cue, string>,
      });
    }
    command = nextCommand(state, content, 'right');
  }
  return arrivals;
}

/** For each value of a cue the seat that it speaks for, each seat's strips counting as one whole. */
function ruleFrom<Seen extends string>(
  arrivals: readonly Arrival<Seen>[],
  cue: Seen,
): (value: string) => Seat {
  const all = { cockpit: 0, tower: 0 };
  const of = new Map<string, { cockpit: number; tower: number }>();
  for (const { seat, seen } of arrivals) {
    all[seat] += 1;
    const counted = of.get(seen[cue]) ?? { cockpit: 0, tower: 0 };
    counted[seat] += 1;
    of.set(seen[cue], counted);
  }
  return (value) => {
    const { cockpit, tower } = of.get(value) ?? { cockpit: 0, tower: 0 };
    return cockpit / Math.max(1, all.cockpit) > tower / Math.max(1, all.tower) ? 'cockpit' : 'tower';
  };
}

function balancedAccuracy<Seen extends string>(
  arrivals: readonly Arrival<Seen>[],
  cue: Seen,
  rule: (value: string) => Seat,
): number {
  const hitRate = (seat: Seat) => {
    const own = arrivals.filter((one) => one.seat === seat);
    return own.filter(({ seen }) => rule(seen[cue]) === seat).length / Math.max(1, own.length);
  };
  return (hitRate('cockpit') + hitRate('tower')) / 2;
}

/** How well the best rule by one thing tells the seat, 0–1: fitted on the odd seeds, scored on the even ones. */
export function toldBy<Seen extends string>(arrivals: readonly Arrival<Seen>[], cue: Seen): number {
  const rule = ruleFrom(
    arrivals.filter(({ seed }) => seed % 2 === 1),
    cue,
  );
  const even = arrivals.filter(({ seed }) => seed % 2 === 0);
  return Math.round(balancedAccuracy(even, cue, rule) * 100) / 100;
}

/** Measures every cue over flights 1–3 of these seeds; `week` over flights 2 and 3 only, because the first flight's order is fixed. */
export function shortcutsOf(content: Content, seeds: readonly number[]): Shortcuts {
  const all = [1, 2, 3].flatMap((flight) => seeds.flatMap((seed) => arrivalsOf(content, seed, flight)));
  const scored = NAMES.map((name) => {
    const own = name === 'week' ? all.filter(({ flight }) => flight > 1) : all;
    return [name, toldBy(own, name)];
  });
  const tower = all.filter(({ seat }) => seat === 'tower').length / all.length;
  return {
    strips: all.length,
    base: Math.round(Math.max(tower, 1 - tower) * 100) / 100,
    cues: Object.fromEntries(scored) as Record<Cue, number>,
  };
}
