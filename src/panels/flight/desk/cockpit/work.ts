// What every cockpit task is given and hands back.
// Must not render anything.

import type { CockpitTask, RemedyAnswer } from '../../../../flight/index.ts';

/** The part of an answer that the work itself makes; the remedy is chosen beside it. */
export type Work = Omit<RemedyAnswer, 'option'>;

/** What every cockpit task gets. */
export interface WorkProps {
  readonly task: CockpitTask;
  readonly work: Work;
  onWork(work: Work): void;
}
