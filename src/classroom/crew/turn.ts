// The turn of the week as whoever sits at a page may see it: codes to say and to hear, deeds to read aloud. Nothing here tells the truth of a
// strip.

import {
  type Claims,
  type Command,
  flightHash,
  type FlightState,
  otherSeat,
  type Seat,
  type Suspect,
} from '../../flight/index.ts';
import { ordersOf } from './orders.ts';
import { hearOrders, sayOrders } from './spoken.ts';
import { lastWeek, type Page, parted, weekStart } from './week.ts';

/** A strip as deeds are told of it. */
export interface Named {
  readonly id: string;
  readonly cell: number;
  readonly number: number;
  /** In the order of its desk; none of a short strip. */
  readonly suspects: readonly Suspect[];
}

function namedIn({ planned }: FlightState): readonly Named[] {
  return planned.map(({ id, cell, number, desk }) => ({ id, cell, number, suspects: desk?.suspects ?? [] }));
}

/** A week that is still open. */
export interface OpenWeek {
  readonly week: number;
  /** The code of what this page's seat has done in it. */
  readonly code: string;
  readonly strips: readonly Named[];
  /** What the other has said, as it was keyed; null where that cannot be right. */
  hear(text: string): readonly Command[] | null;
}

/** The week that is open on a page. */
export function openWeek(page: Page): OpenWeek {
  const start = weekStart(page);
  const { seat, planned, quarter, week } = start;
  const known = { planned, cells: quarter.cells.length };
  const whose = { seed: page.setup.seed, week };
  return {
    week,
    code: sayOrders({ ...whose, seat }, ordersOf(seat, parted(page.log).week), known),
    strips: namedIn(start),
    hear: (text) => hearOrders({ ...whose, seat: otherSeat(seat) }, text, known),
  };
}

/** A week that has turned, as this page has carried it out. */
export interface ClosedWeek {
  readonly week: number;
  /** What this page's seat said at its turn, to be said again. */
  readonly code: string;
  readonly strips: readonly Named[];
  readonly claims: readonly Claims[];
  readonly orders: Readonly<Record<Seat, readonly Command[]>>;
}

/** The week before the open one; null in the first. */
export function closedWeek(page: Page): ClosedWeek | null {
  const last = lastWeek(page);
  if (last === null) return null;
  const { week, number, mine } = last;
  const state = weekStart(page);
  const known = { planned: state.planned, cells: state.quarter.cells.length };
  const whose = { seed: page.setup.seed, week: number, seat: mine };
  return {
    week: number,
    code: sayOrders(whose, ordersOf(mine, week), known),
    strips: namedIn(state),
    claims: (state.crew?.claims ?? []).filter((one) => one.week === number), // a flight of two has them
    orders: { cockpit: ordersOf('cockpit', week), tower: ordersOf('tower', week) },
  };
}

/** A fingerprint of the open week's start, alike on both pages if they fly the same quarter. */
export function fingerprint(page: Page): string {
  return flightHash(weekStart(page));
}

/** The strips of a quarter, to tell deeds by. */
export function namedOf(page: Page): readonly Named[] {
  return namedIn(weekStart(page));
}
