// The plan of a flight: which disturbance comes when, and which story dresses it. A pure function of the setup.
// It must not look at the state of a flight or at the player, but for rows missed earlier when the setup names them.

import type { Content } from '../../content/types.ts';
import { PURPOSE, uniform } from '../../quarter/draws.ts';
import { KNOWLEDGE } from '../../quarter/orders.ts';
import { startLag } from '../../quarter/quarter.ts';
import type { Disturbance, Kind } from '../../quarter/types.ts';
import type { FlightSetup, PlannedStrip } from '../state/flight.ts';
import { Drawer } from './drawer.ts';
import { scheduleOf } from './schedules.ts';
import { segmentsFor } from './segments.ts';
import { type Slot, fullSlots, officerSlots, poolsOf, stormSlots } from './slots.ts';
import type { Schedule } from './types.ts';

/** Kinds that move no figure of the radar: nobody could tag them. */
const UNSEEN: readonly Kind[] = ['alignment'];
/** Size of a short strip's disturbance. */
export const STORM_SIZE = 0.15;
/** Share of the hidden causes that show before their call, where the schedule lets them. */
const EARLY_SHARE = 0.4;
/** Strips are numbered with two digits from here on; cases of the radar have three. */
const FIRST_NUMBER = 10;
const NUMBERS = 60;

export interface Plan {
  readonly planned: readonly PlannedStrip[];
  /** What the first officer stamps in his week; empty in flights without. They are no strips of the player's. */
  readonly officer: readonly PlannedStrip[];
  readonly disturbances: readonly Disturbance[];
}

function sizeOf({ sizes }: Schedule, week: number): number {
  return sizes.findLast(({ fromWeek }) => fromWeek <= week)?.size ?? 1; // A week before the first step is as the model has it.
}

/** True when the cause of the slot's call shows on the radar a week before. */
function isTaggable({ earlyFrom }: Schedule, { week, slot, scenario }: Slot, draw: number): boolean {
  if (earlyFrom === null || scenario.cause !== 'hidden' || slot === 'storm' || UNSEEN.includes(scenario.kind))
    return false;
  return week >= earlyFrom && (week === earlyFrom || draw < EARLY_SHARE);
}

function disturbanceOf(schedule: Schedule, slot: Slot, id: string, cell: number, early: number): Disturbance {
  const { scenario, week } = slot;
  const storm = slot.slot === 'storm';
  return {
    id,
    kind: scenario.kind,
    cell,
    // The tick before the call is the first that it bends, so that the call's figures show it.
    week: week - 1 - early,
    size: storm ? STORM_SIZE : sizeOf(schedule, week),
    cause: scenario.cause,
    remaining: 1,
    knowledge: scenario.cause === 'hidden' ? 0 : KNOWLEDGE.full,
    pendingKnowledge: null,
    pendingEffects: [],
    turbulentWeeks: [],
    heldWeeks: [],
    liftedWeek: storm ? week + 1 : null,
  };
}

/**
 * The plan of a flight.
 * @throws Error when the content lacks scenarios for a slot; `npm run content` finds that before a player does
 */
export function drawPlan(setup: FlightSetup, content: Content): Plan {
  const schedule = scheduleOf(setup);
  const drawer = new Drawer(setup);
  const pools = poolsOf(content);
  const count = content.segments;
  const segments = (slots: readonly Slot[]) =>
    segmentsFor(
      slots.map(({ scenario }) => scenario),
      count,
      drawer,
    );
  const own = [...fullSlots(schedule, drawer, pools, content), ...stormSlots(schedule, drawer, pools)];
  const ownSegments = segments(own);
  const numbers = drawer.order(NUMBERS);
  // Drawn last, so that a flight has the same strips with and without them.
  const officers = officerSlots(schedule, drawer, pools);
  const cells = [...ownSegments, ...segments(officers)];
  const all = [...own, ...officers].map((slot, i) => {
    const cell = cells[i];
    const number = numbers[i];
    if (cell === undefined || number === undefined) throw new Error('more strips than there are numbers');
    const taggable = isTaggable(schedule, slot, uniform(setup.seed, i, setup.flightNumber, PURPOSE.plan));
    // On the radar a week before the call, also where the segment's figures lag.
    const early = taggable ? 1 + startLag(setup.seed, cell) : 0;
    const id = `d${i + 1}`;
    const planned: PlannedStrip = {
      id: `s${i + 1}`,
      slot: slot.slot,
      scenario: slot.scenario.id,
      disturbance: id,
      callWeek: slot.week,
      cell,
      number: FIRST_NUMBER + number,
      taggable,
    };
    return { planned, disturbance: disturbanceOf(schedule, slot, id, cell, early) };
  });
  return {
    planned: all.slice(0, own.length).map(({ planned }) => planned),
    officer: all.slice(own.length).map(({ planned }) => planned),
    disturbances: all.map(({ disturbance }) => disturbance),
  };
}
