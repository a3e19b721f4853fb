// Which week's figures the tower has of a segment: late by its lag, but never later than a call that still stands.
// Must not add noise or write a figure; table and radar both read from here, so that they cannot disagree.

import { lastReading } from '../../quarter/figures.ts';
import { FIRST_WEEK } from '../../quarter/quarter.ts';
import type { Reading } from '../../quarter/types.ts';
import { cellFigures } from '../desks/facts.ts';
import { standingCalls } from './standing-calls.ts';
import type { FlightState } from '../state/flight.ts';

/**
 * The reading of a segment that the tower's figures come from.
 * @param index the segment's place
 * @throws Error when there is no such segment
 */
export function towerReading(state: FlightState, index: number): Reading {
  const cell = state.quarter.cells[index];
  if (cell === undefined) throw new Error(`no segment ${index}`);
  // A call brings the figures of its own week with it, also where they come late.
  const called = Math.max(...standingCalls(state, index).map((s) => s.arrivedWeek - 1), FIRST_WEEK);
  const late = lastReading(cell, cell.lag) ?? cellFigures(state.quarter, index).norm;
  return late.week < called ? (cell.history.find((r) => r.week === called) ?? late) : late;
}
