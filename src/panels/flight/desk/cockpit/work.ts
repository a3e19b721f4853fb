// The properties that the work of every cockpit task takes.

import type { CockpitTask, Work } from '../../../../flight/index.ts';

/** The properties for one kind of cockpit task. */
export interface WorkProps<Kind extends CockpitTask['kind']> {
  readonly task: Extract<CockpitTask, { readonly kind: Kind }>;
  readonly work: Work;
  onWork(work: Work): void;
}
