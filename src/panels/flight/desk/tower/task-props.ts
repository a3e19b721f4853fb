// What every tower task is given.

import type { TowerTask } from '../../../../flight/index.ts';

/** What a tower task of this kind gets: its data, what is chosen, and how to choose. */
export interface TowerTaskProps<Kind extends TowerTask['kind']> {
  readonly task: Extract<TowerTask, { readonly kind: Kind }>;
  readonly chosen: number | null;
  onChoose(finding: number | null): void;
}
