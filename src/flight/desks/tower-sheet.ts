// The analyst's sheet for one job: the figures of the segment as they were when the work began. The tasks choose what to show of it.

import type { Content, Scenario } from '../../content/types.ts';
import type { QuarterState, Reading } from '../../quarter/types.ts';
import { cellFigures } from './facts.ts';
import { beginJob } from './job.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

/** Everything that the tower's tasks are computed from. */
export interface Desk {
  readonly quarter: QuarterState;
  readonly strip: Strip;
  readonly scenario: Scenario;
  /** The week in which the work began; later readings are not on the sheet. */
  readonly asOf: number;
  /** Relative uncertainty of the figures. */
  readonly noise: number;
  /** The segment's share of all effort, 0–1. */
  readonly effort: number;
  readonly now: Reading;
  readonly norm: Reading;
}

/** The sheet for a strip: that of its job in the tower, or of one that would begin now. */
export function deskOf(state: FlightState, strip: Strip, content: Content): Desk {
  const { quarter } = state;
  const scenario = content.scenario(strip.scenario);
  // The data is that of the week in which the work began, also when the week turns while the player works on it.
  const laid = strip.job?.seat === 'tower' ? strip.job : beginJob(state, strip.cell, 'tower', 'finding');
  const asOf = laid.sinceWeek;
  return { quarter, strip, scenario, asOf, ...laid.sheet, ...cellFigures(quarter, strip.cell, asOf) };
}
