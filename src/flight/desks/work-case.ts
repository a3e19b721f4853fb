// Everything that the tower's work at one desk is made from. It says which suspect is true, so no panel gets it.

import type { QuarterState } from '../../quarter/types.ts';
import type { DeskPlan } from '../state/desk.ts';
import type { RecordSource } from './causes/ledger.ts';

export interface WorkCase {
  /** The id of the strip; what is drawn for its work is drawn from it. */
  readonly strip: string;
  readonly desk: DeskPlan;
  readonly quarter: QuarterState;
  /** The records as of the week in which the work began. */
  readonly source: RecordSource;
}
