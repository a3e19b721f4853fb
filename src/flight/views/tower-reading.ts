// Which week's figures the tower has of a segment: they come late by its lag, but never later than the figures that an open call cites.
// Table and radar both read their figures here, so that they agree with each other.

import { lastReading, weeksLate } from '../../quarter/figures.ts';
import { FIRST_WEEK } from '../../quarter/quarter.ts';
import type { Reading } from '../../quarter/types.ts';
import { cellFigures } from '../desks/facts.ts';
import { standingCalls } from './standing-calls.ts';
import type { FlightState } from '../state/flight.ts';

/**
 * The reading from which the tower's figures of a segment are taken.
 * @param index the segment's place
 * @throws Error when there is no such segment
 */
export function towerReading(state: FlightState, index: number): Reading {
  const cell = state.quarter.cells[index];
  if (cell === undefined) throw new Error(`no segment ${index}`);
  // An open call cites the figures of its own week, so the tower has these too, whatever the lag.
  const called = Math.max(...standingCalls(state, index).map((s) => s.arrivedWeek - 1), FIRST_WEEK);
  const late = lastReading(cell, weeksLate(cell, state.week)) ?? cellFigures(state.quarter, index).norm;
  return late.week < called ? (cell.history.find((r) => r.week === called) ?? late) : late;
}
