// The properties that the work of every cockpit task takes.

import type { CockpitTask, Work } from '../../../../flight/index.ts';

/** The properties for one kind of cockpit task. */
export interface WorkProps<Kind extends CockpitTask['kind']> {
  readonly task: Extract<CockpitTask, { readonly kind: Kind }>;
  readonly work: Work;
  /** The player's own answer, where `work` is the good one that a verdict draws over it. */
  readonly over?: Work;
  onWork(work: Work): void;
}
