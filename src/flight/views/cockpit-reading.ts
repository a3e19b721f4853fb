// Which week's figures the cockpit has of a segment, and whether a call about it still waits for an answer or an action.
// Every instrument reads its figures here, so that they agree with each other.

import { at } from '../../quarter/at.ts';
import { lastReading, weeksLate } from '../../quarter/figures.ts';
import type { Reading } from '../../quarter/types.ts';
import { cellFigures } from '../desks/facts.ts';
import type { FlightState } from '../state/flight.ts';
import { isUnsettled } from './open.ts';

/** True while somebody has called about a segment and nothing has been told or done yet, whatever the cockpit knows of the cause. */
export function isWaiting({ strips, slips }: FlightState, cell: number): boolean {
  return strips.some(
    (strip) =>
      strip.cell === cell &&
      !strip.storm &&
      strip.called &&
      isUnsettled(strip) &&
      strip.remedy === null &&
      !slips.some((slip) => slip.strip === strip.id),
  );
}

/** The figures of a segment as the cockpit has them: those of the last week, or of the one before where the segment's data comes late. */
export function cockpitReading({ quarter }: FlightState, index: number): Reading {
  const cell = at(quarter.cells, index);
  return lastReading(cell, weeksLate(cell, quarter.week)) ?? cellFigures(quarter, index).norm;
}
