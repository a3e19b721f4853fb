// The properties that every tower task takes.

import type { TowerTask } from '../../../../flight/index.ts';

/** The properties for one kind of tower task: its data, what is chosen, and how to choose. */
export interface TowerTaskProps<Kind extends TowerTask['kind']> {
  readonly task: Extract<TowerTask, { readonly kind: Kind }>;
  readonly chosen: number | null;
  onChoose(finding: number | null): void;
}
