// The schedule of a flight: which disturbance comes when, and which scenario dresses it. A pure function of the setup.
// Must not look at the state of a flight or at the player, but for rows missed earlier when the setup names them.

import type { Content, Scenario } from '../../content/types.ts';
import { PURPOSE, hash, pick, shuffled, uniform } from '../../quarter/draws.ts';
import { startLag } from '../../quarter/quarter.ts';
import type { Cause, Disturbance, Kind } from '../../quarter/types.ts';
import type { FlightSetup, PlannedStrip } from '../state/flight.ts';

/** Kinds that move no figure of the radar: nobody could tag them. */
const UNSEEN: readonly Kind[] = ['alignment'];
/** Size of a storm strip's disturbance. */
export const STORM_SIZE = 0.15;
/** The week without new strips, in which the first officer's stamps are looked through, and the flight from which. */
export const OFFICER_WEEK = 8;
const OFFICER_FROM = 3;
/**
 * Events grow through the quarter, as a flight's difficulty should. It also makes lost weeks count where few are left, so that
 * asking the cockpit first and sending everything on (the policy `probe`) saves no more than about two thirds.
 */
function sizeOf(week: number): number {
  if (week <= 3) return 0.75;
  return week < 7 ? 1 : 1.25;
}

/** Orders of a later flight that are tried before one is taken as it comes. */
const MOST_REDRAWS = 200;

interface Slot {
  readonly week: number;
  readonly scenario: Scenario;
  readonly slot: PlannedStrip['slot'];
}

/** Draws without putting back, by hash; the scenarios that carry a missed row come first. */
class Drawer {
  private readonly used = new Set<string>();
  private draws = 0;
  private readonly setup: FlightSetup;
  private readonly seed: number;

  constructor(setup: FlightSetup) {
    this.setup = setup;
    this.seed = hash(setup.seed, setup.flightNumber, 0, PURPOSE.plan);
  }

  /** A kind is drawn first and then a scenario of it, so that no kind betrays its seat by how often it occurs. */
  draw(candidates: readonly Scenario[]): Scenario {
    const free = candidates.filter((scenario) => !this.used.has(scenario.id));
    const pool = free.length > 0 ? free : candidates;
    const missed = pool.filter((s) => s.responsibility.some((row) => this.setup.missedBefore.includes(row)));
    const wanted = missed.length > 0 ? missed : pool;
    const kinds = [...new Set(wanted.map((s) => s.kind))].toSorted();
    this.draws += 1;
    const kind = kinds[pick(kinds.length, this.seed, this.draws, 1, PURPOSE.plan)];
    const ofKind = wanted.filter((s) => s.kind === kind);
    const chosen = ofKind[pick(ofKind.length, this.seed, this.draws, 2, PURPOSE.plan)];
    if (chosen === undefined) throw new Error('the content has no scenario for a slot of the schedule');
    this.used.add(chosen.id);
    return chosen;
  }

  use(id: string): void {
    this.used.add(id);
  }

  order(n: number): number[] {
    this.draws += 1;
    return shuffled(n, this.seed, this.draws, PURPOSE.plan);
  }
}

interface Pools {
  /** Known halves of the twin pairs with different texts, and with the same text. */
  readonly pairs: readonly Scenario[];
  readonly sameText: readonly Scenario[];
  readonly known: readonly Scenario[];
  readonly hidden: readonly Scenario[];
  readonly passOn: readonly Scenario[];
  readonly request: readonly Scenario[];
  readonly storms: readonly Scenario[];
}

function poolsOf(content: Content): Pools {
  const full = content.scenarios.filter((s) => !s.storm);
  const single = full.filter((s) => s.twin === null && s.handoff === 'none');
  const twins = full.filter((s) => s.twin !== null && s.cause === 'known');
  return {
    pairs: twins.filter((s) => !s.sameText),
    sameText: twins.filter((s) => s.sameText),
    known: single.filter((s) => s.cause === 'known'),
    hidden: single.filter((s) => s.cause === 'hidden'),
    passOn: full.filter((s) => s.handoff === 'pass-on' || s.handoff === 'circle'),
    request: full.filter((s) => s.handoff === 'request'),
    storms: content.scenarios.filter((s) => s.storm),
  };
}

function drawPair(drawer: Drawer, pool: readonly Scenario[], content: Content): [Scenario, Scenario] {
  const known = drawer.draw(pool);
  const hidden = content.scenario(content.full(known.id).twin ?? '');
  drawer.use(hidden.id);
  return [known, hidden];
}

/** Causes take turns in both weeks of storms, so that a missed row of either kind can come back in week 12. */
function stormCause(week: number, i: number): Cause {
  return (i + week) % 2 === 0 ? 'known' : 'hidden';
}

/** The week table of a first flight: the seats are fixed, the stories are drawn. */
function firstFlight(drawer: Drawer, pools: Pools, content: Content): Slot[] {
  const [firstKnown, firstHidden] = drawPair(drawer, pools.pairs, content);
  const [secondKnown, secondHidden] = drawPair(drawer, pools.pairs, content);
  return [
    { week: 1, scenario: firstKnown, slot: 'twin' },
    { week: 2, scenario: drawer.draw(pools.hidden), slot: 'single' },
    { week: 3, scenario: firstHidden, slot: 'twin' },
    { week: 4, scenario: drawer.draw(pools.passOn), slot: 'handoff' },
    { week: 6, scenario: drawer.draw(pools.known), slot: 'single' },
    { week: 7, scenario: secondKnown, slot: 'twin' },
    { week: 7, scenario: secondHidden, slot: 'twin' },
    { week: 9, scenario: drawer.draw(pools.passOn), slot: 'handoff' },
  ];
}

/** True when from the third event on no seat is asked for more than twice in a row, up to and into the storms. */
function interleaves(slots: readonly Slot[]): boolean {
  const inOrder = slots.toSorted((a, b) => a.week - b.week);
  // Before anybody has been told anything; a request begins in the cockpit whatever its cause.
  const causes = inOrder.map(({ scenario }) =>
    !scenario.storm && scenario.handoff === 'request' ? 'known' : scenario.cause,
  );
  const all = [...causes, stormCause(11, 0), stormCause(11, 1)];
  return all.every((cause, i) => i < 4 || cause !== all[i - 1] || cause !== all[i - 2]);
}

/**
 * Later flights: three handoffs, the pair with the same text, and an order of the seats that is drawn.
 * As in a first flight three strips begin in the cockpit (one of them the request) and five in the tower, or asking the cockpit
 * first would pay too well.
 */
function laterFlight(drawer: Drawer, pools: Pools, content: Content): Slot[] {
  // Two that look alike, or two that do not: every story has its turn.
  const alike = drawer.order(2)[0] === 0;
  const [known, hidden] = alike
    ? drawPair(drawer, pools.pairs, content)
    : [drawer.draw(pools.known), drawer.draw(pools.hidden)];
  const slot = alike ? 'twin' : 'single';
  const [sameKnown, sameHidden] = drawPair(
    drawer,
    pools.sameText.length > 0 ? pools.sameText : pools.pairs,
    content,
  );
  const others: { scenario: Scenario; slot: Slot['slot'] }[] = [
    { scenario: known, slot },
    { scenario: hidden, slot },
    { scenario: drawer.draw(pools.hidden), slot: 'single' },
    { scenario: drawer.draw(pools.passOn), slot: 'handoff' },
    { scenario: drawer.draw(pools.passOn), slot: 'handoff' },
    { scenario: drawer.draw(pools.request), slot: 'handoff' },
  ];
  const weeks = [1, 2, 4, 5, 6, 9];
  for (let redraws = 0; ; redraws += 1) {
    const order = drawer.order(others.length);
    const slots: Slot[] = weeks.flatMap((week, i) => {
      const other = others[order[i] ?? 0];
      return other === undefined ? [] : [{ week, ...other }];
    });
    const first = drawer.order(2)[0] === 0;
    slots.push({ week: 7, scenario: first ? sameKnown : sameHidden, slot: 'twin' });
    slots.push({ week: 7, scenario: first ? sameHidden : sameKnown, slot: 'twin' });
    if (interleaves(slots) || redraws === MOST_REDRAWS) return slots;
  }
}

function storms(drawer: Drawer, pools: Pools, perWeek: number): Slot[] {
  const slots: Slot[] = [];
  for (const week of [11, 12]) {
    for (let i = 0; i < perWeek; i += 1) {
      const cause = stormCause(week, i);
      slots.push({
        week,
        scenario: drawer.draw(pools.storms.filter((s) => s.cause === cause)),
        slot: 'storm',
      });
    }
  }
  return slots;
}

/** Three short strips that the first officer stamps by himself: two of one cause and one of the other, in any order. */
function officerSlots(drawer: Drawer, pools: Pools): Slot[] {
  const twice = drawer.order(2)[0] === 0 ? 'known' : 'hidden';
  const once = twice === 'known' ? 'hidden' : 'known';
  const causes = [twice, twice, once] as const;
  return drawer.order(3).map((i) => ({
    week: OFFICER_WEEK,
    scenario: drawer.draw(pools.storms.filter((s) => s.cause === causes[i])),
    slot: 'storm' as const,
  }));
}

/** Kinds that one text calls wrong and another calls normal, so that they should not meet in a segment. */
const CLASHES: readonly (readonly [Kind, Kind])[] = [
  ['order', 'cohort'],
  ['capacity', 'price'],
];

function clash(one: Kind, other: Kind): boolean {
  return one === other || CLASHES.some((pair) => pair.includes(one) && pair.includes(other));
}

/** Segments for the slots: each is used once before any is used again, and twins never share one. */
function cellsFor(slots: readonly Slot[], cells: number, drawer: Drawer): number[] {
  const result: number[] = [];
  let bag: number[] = [];
  const ofScenario = new Map<string, number>();
  const kindsIn = new Map<number, Kind[]>();
  for (const { scenario } of slots) {
    if (bag.length === 0) bag = drawer.order(cells);
    const twinCell = scenario.storm || scenario.twin === null ? undefined : ofScenario.get(scenario.twin);
    const clashes = (cell: number) =>
      cell === twinCell || (kindsIn.get(cell) ?? []).some((kind) => clash(kind, scenario.kind));
    const calm = bag.findIndex((cell) => !clashes(cell));
    const at = calm >= 0 ? calm : bag.findIndex((cell) => cell !== twinCell);
    const taken = bag.splice(Math.max(0, at), 1)[0] ?? 0;
    const cell = taken === twinCell ? (taken + 1) % cells : taken;
    ofScenario.set(scenario.id, cell);
    kindsIn.set(cell, [...(kindsIn.get(cell) ?? []), scenario.kind]);
    result.push(cell);
  }
  return result;
}

export interface Schedule {
  readonly planned: readonly PlannedStrip[];
  /** What the first officer stamps in his week; empty before the third flight. They are no strips of the player's. */
  readonly officer: readonly PlannedStrip[];
  readonly disturbances: readonly Disturbance[];
}

/**
 * The schedule of a flight.
 * @throws Error when the content lacks scenarios for a slot; `npm run content` finds that before a player does
 */
export function scheduleOf(setup: FlightSetup, content: Content): Schedule {
  const drawer = new Drawer(setup);
  const pools = poolsOf(content);
  const first = setup.flightNumber === 1;
  const full = first ? firstFlight(drawer, pools, content) : laterFlight(drawer, pools, content);
  const slots = [...full, ...storms(drawer, pools, first ? 2 : 3)];
  const count = content.model.shares.length;
  const cells = cellsFor(slots, count, drawer);
  const numbers = drawer.order(60);
  // Drawn last, so that a flight has the same strips with and without them.
  const stamped = setup.flightNumber < OFFICER_FROM ? [] : officerSlots(drawer, pools);
  const all = [...slots, ...stamped];
  cells.push(...cellsFor(stamped, count, drawer));
  const planned: PlannedStrip[] = [];
  const disturbances: Disturbance[] = [];
  for (const [i, { week, scenario, slot }] of all.entries()) {
    const cell = cells[i] ?? 0;
    const id = `d${i + 1}`;
    const hidden = scenario.cause === 'hidden';
    const draw = uniform(setup.seed, i, setup.flightNumber, PURPOSE.plan);
    const seen = !UNSEEN.includes(scenario.kind);
    const taggable = hidden && seen && slot !== 'storm' && week >= 4 && (week === 4 || draw < 0.4);
    // On the radar a week before the call, also where the segment's figures lag.
    const early = taggable ? 1 + startLag(setup.seed, cell) : 0;
    planned.push({
      id: `s${i + 1}`,
      slot,
      scenario: scenario.id,
      disturbance: id,
      callWeek: week,
      cell,
      number: 10 + (numbers[i] ?? i),
      taggable,
    });
    disturbances.push({
      id,
      kind: scenario.kind,
      cell,
      // The tick before the call is the first that it bends, so that the call's figures show it.
      week: week - 1 - early,
      size: slot === 'storm' ? STORM_SIZE : sizeOf(week),
      cause: scenario.cause,
      remaining: 1,
      knowledge: hidden ? 0 : 0.95,
      pendingKnowledge: null,
      pendingEffects: [],
      turbulentWeeks: [],
      heldWeeks: [],
      liftedWeek: slot === 'storm' ? week + 1 : null,
    });
  }
  return { planned: planned.slice(0, slots.length), officer: planned.slice(slots.length), disturbances };
}
