// What every cockpit task is given and hands back.

import type { CockpitTask, RemedyAnswer } from '../../../../flight/index.ts';

/** The part of an answer that the work itself makes; the remedy is chosen beside it. */
export type Work = Omit<RemedyAnswer, 'option'>;

/** What a cockpit task of this kind gets. */
export interface WorkProps<Kind extends CockpitTask['kind']> {
  readonly task: Extract<CockpitTask, { readonly kind: Kind }>;
  readonly work: Work;
  onWork(work: Work): void;
}
