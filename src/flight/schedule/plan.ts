// The plan of a flight: which disturbance comes when, and with which story. It follows from the setup alone, so that everybody with the same
// setup flies the same quarter; rows missed in earlier flights count only because the setup lists them.

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

/** Kinds that change no figure of the radar, so that nobody could tag them. */
const UNSEEN_KINDS: readonly Kind[] = ['alignment'];
/** Size of the disturbance of a short strip. */
export const STORM_SIZE = 0.15;
/** The share of hidden causes that show before their call, in schedules that allow it. */
const EARLY_SHARE = 0.4;
/** The first of the strips' numbers. They have two digits, so that they differ from case numbers on the radar, which have three. */
const FIRST_NUMBER = 10;
const NUMBERS = 60;

/** The strips and disturbances of one flight. */
export interface Plan {
  readonly planned: readonly PlannedStrip[];
  /** The strips that the first officer stamps in his week; empty in flights without them. The player does not get these strips. */
  readonly officer: readonly PlannedStrip[];
  readonly disturbances: readonly Disturbance[];
}

function sizeOf({ sizes }: Schedule, week: number): number {
  return sizes.findLast(({ fromWeek }) => fromWeek <= week)?.size ?? 1; // 1 = the model's own size, before the first entry
}

/** True when the disturbance of the slot's call shows on the radar a week before the call. */
function isTaggable({ earlyFrom }: Schedule, { week, slot, scenario }: Slot, draw: number): boolean {
  if (
    earlyFrom === null ||
    scenario.cause !== 'hidden' ||
    slot === 'storm' ||
    UNSEEN_KINDS.includes(scenario.kind)
  )
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
    // The first week it affects is the one before its call, so that the figures of the call show it.
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
 * Draws the plan of a flight.
 * @throws Error when there are too few scenarios for its schedule; `npm run content` finds that beforehand
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
  // Drawn last, so that a flight has the same strips with and without those of the first officer.
  const officers = officerSlots(schedule, drawer, pools);
  const cells = [...ownSegments, ...segments(officers)];
  const all = [...own, ...officers].map((slot, i) => {
    const cell = cells[i];
    const number = numbers[i];
    if (cell === undefined || number === undefined) throw new Error('more strips than there are numbers');
    const taggable = isTaggable(schedule, slot, uniform(setup.seed, i, setup.flightNumber, PURPOSE.plan));
    // One week earlier, and one more where the segment's figures come late: so it shows on the radar a week before the call.
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
