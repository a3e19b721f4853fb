// The tower's book of a paper flight: for each week what its controller is told and what lies on the table, with every card open, and nothing
// of what is true.

import type { Content } from '../../content/types.ts';
import { SYMPTOMS, type Symptom } from '../../quarter/symptoms.ts';
import { figure } from '../../quarter/figures.ts';
import { createQuarter, advance } from '../../quarter/quarter.ts';
import { cellFigures } from '../desks/facts.ts';
import { printedOf } from '../desks/paper.ts';
import { towerTaskOf } from '../desks/tower.ts';
import type { CausesTask } from '../desks/types.ts';
import { arrivalOf } from '../rules/arrivals.ts';
import { newFlight } from '../rules/start.ts';
import { isInBook } from '../schedule/on-paper.ts';
import type { FlightSetup, FlightState, PlannedStrip } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** A call of the book. */
export interface BookCall {
  /** As it arrives. */
  readonly strip: Strip;
  /** True where the call is read from the book; otherwise it stands on the cockpit's screen. */
  readonly printed: boolean;
  /** The tower's table with every card open; null for a short strip. */
  readonly task: CausesTask | null;
}

/** How a segment stood before this week, with this week's matters alone: each result and what is normal. */
export interface BookSegment {
  readonly cell: number;
  readonly results: readonly { readonly id: Symptom; readonly now: number; readonly norm: number }[];
}

/** A page of the book. */
export interface BookPage {
  readonly week: number;
  readonly calls: readonly BookCall[];
  readonly segments: readonly BookSegment[];
}

function callOf(flight: FlightState, planned: PlannedStrip, content: Content): BookCall {
  const { id, callWeek, desk } = planned;
  const state = { ...flight, week: callWeek };
  const strip = arrivalOf(state, planned, content);
  const printed = isInBook(callWeek);
  if (desk === null) return { strip, printed, task: null };
  const opened = desk.cards.map((_, i) => i);
  const searched = { opened, struck: [], finding: null, asOfWeek: callWeek, answer: null, graded: null };
  const task = towerTaskOf(state, { ...strip, searched }, content);
  if (task.kind !== 'causes') throw new Error(`the book cannot hold ${id}`);
  return { strip, printed, task };
}

/**
 * The book of a paper flight, a page a week up to its last one.
 * @param setup with `paper`
 * @throws Error for a flight that is not on paper, or as {@link newFlight} does
 */
export function towerBookOf(setup: FlightSetup, content: Content): BookPage[] {
  if (setup.paper !== true) throw new Error('only a paper flight has a book');
  const flight = newFlight(setup, content);
  let calm = createQuarter(content.model, setup.seed, [], { plan: flight.quarter.plan });
  return Array.from({ length: setup.stopAfter }, (_, i): BookPage => {
    const week = i + 1;
    if (i > 0) calm = advance(calm);
    const planned = flight.planned.filter(({ callWeek }) => callWeek === week);
    const segments = calm.cells.map((_cell, cell): BookSegment => {
      const called = planned.findLast((one) => one.cell === cell && one.slot !== 'storm');
      const quarter = called === undefined ? calm : (printedOf(flight, called)?.quarter ?? calm);
      const { now, norm } = cellFigures(quarter, cell);
      return {
        cell,
        results: SYMPTOMS.map((id) => ({ id, now: figure(now, id), norm: figure(norm, id) })),
      };
    });
    return { week, calls: planned.map((one) => callOf(flight, one, content)), segments };
  });
}
