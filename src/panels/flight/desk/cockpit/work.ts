// The properties that the work of every cockpit task takes.

import type { CockpitTask, RemedyAnswer } from '../../../../flight/index.ts';

/** The part of an answer that comes from the work; what to do there is chosen separately. */
export type Work = Omit<RemedyAnswer, 'choice'>;

/** The properties for one kind of cockpit task. */
export interface WorkProps<Kind extends CockpitTask['kind']> {
  readonly task: Extract<CockpitTask, { readonly kind: Kind }>;
  readonly work: Work;
  onWork(work: Work): void;
}
