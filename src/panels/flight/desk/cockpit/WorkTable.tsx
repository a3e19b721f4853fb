// The work of a decision as it lies on the desk, drawn by the component of its kind.

import type { CockpitTask } from '../../../../flight/index.ts';
import { DepartmentsWork } from './DepartmentsWork.tsx';
import { LaunchWork } from './LaunchWork.tsx';
import { LeversWork } from './LeversWork.tsx';
import { ProcessWork } from './ProcessWork.tsx';
import { TargetsWork } from './TargetsWork.tsx';
import { TerritoryWork } from './TerritoryWork.tsx';
import type { WorkProps } from './work.ts';

/** Decisions that are made among rows alone, with no work above them. */
type Rows = 'follow' | 'tool' | 'go';

export const isRows = (kind: CockpitTask['kind']): kind is Rows =>
  kind === 'follow' || kind === 'tool' || kind === 'go';

export const hasTable = <Task extends CockpitTask>(
  task: Task,
): task is Exclude<Task, { readonly kind: Rows }> => !isRows(task.kind);

interface Props extends WorkProps<Exclude<CockpitTask['kind'], Rows>> {
  readonly scenario: string;
}

/** The work of the six kinds that have a shape of their own. */
export function WorkTable({ task, scenario, ...answer }: Props) {
  switch (task.kind) {
    case 'process':
      return <ProcessWork task={task} {...answer} />;
    case 'territory':
      return <TerritoryWork task={task} {...answer} />;
    case 'levers':
      return <LeversWork task={task} {...answer} />;
    case 'departments':
      return <DepartmentsWork task={task} {...answer} />;
    case 'targets':
      return <TargetsWork task={task} {...answer} />;
    case 'launch':
      return <LaunchWork task={task} scenario={scenario} {...answer} />;
  }
}
