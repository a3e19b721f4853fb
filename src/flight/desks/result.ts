// A result week by week, as the tower's table and its work show it.

import { at } from '../../quarter/at.ts';
import { figure, normReading } from '../../quarter/figures.ts';
import type { Symptom } from '../../quarter/symptoms.ts';
import type { QuarterState, Reading } from '../../quarter/types.ts';
import { FIGURE_UNITS, type FigureUnit } from '../../quarter/units.ts';

/** The weeks that a curve of the result goes back. */
const CURVE_WEEKS = 13;

/** A result week by week, oldest first, with what is normal. */
export interface Curve {
  readonly unit: FigureUnit;
  readonly norm: number;
  readonly weeks: readonly { readonly week: number; readonly value: number }[];
}

/** The readings of a segment's last weeks before `asOf`, oldest first. */
export function resultsOf(quarter: QuarterState, cell: number, asOf: number): readonly Reading[] {
  return at(quarter.cells, cell)
    .history.filter(({ week }) => week < asOf)
    .slice(-CURVE_WEEKS);
}

/** The result of a segment over the last weeks before `asOf`, as it is shown in the segment's figures. */
export function resultOf(quarter: QuarterState, symptom: Symptom, cell: number, asOf: number): Curve {
  return {
    unit: FIGURE_UNITS[symptom],
    norm: figure(normReading(quarter.company, at(quarter.cells, cell), cell), symptom),
    weeks: resultsOf(quarter, cell, asOf).map((reading) => ({
      week: reading.week,
      value: figure(reading, symptom),
    })),
  };
}
