// What lies before the analyst while one job lasts: the segment's figures as they stood when the sheet was laid out.
// Must not choose what is shown of it, or know the right answer.

import type { Content, Scenario } from '../../content/types.ts';
import type { QuarterState, Reading } from '../../quarter/types.ts';
import { cellFigures } from './facts.ts';
import { beginJob } from './job.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';

export interface Desk {
  readonly quarter: QuarterState;
  readonly strip: Strip;
  readonly scenario: Scenario;
  /** The week the sheet was laid out in; later readings are not on it. */
  readonly asOf: number;
  /** Relative uncertainty of its figures. */
  readonly noise: number;
  /** The segment's share of all effort, 0–1. */
  readonly effort: number;
  readonly now: Reading;
  readonly norm: Reading;
}

/** The desk for a strip: of the job in hand, or of one that would begin now. */
export function deskOf(state: FlightState, strip: Strip, content: Content): Desk {
  const { quarter } = state;
  const scenario = content.scenario(strip.scenario);
  // The sheet on the table stays as it was laid there, also when the week turns while one works at it.
  const laid = strip.job?.seat === 'tower' ? strip.job : beginJob(state, strip.cell, 'tower', 'finding');
  const asOf = laid.sinceWeek;
  return { quarter, strip, scenario, asOf, ...laid.sheet, ...cellFigures(quarter, strip.cell, asOf) };
}
