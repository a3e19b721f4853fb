// What every tower task is given.
// Must not render anything.

import type { TowerTask } from '../../../../flight/index.ts';

/** What every tower task gets: its data, what is chosen, and how to choose. */
export interface TowerTaskProps {
  readonly task: TowerTask;
  readonly chosen: number | null;
  onChoose(finding: number | null): void;
}
