// The answer to a cockpit task's work in one line.

import type { CockpitTask, Targets, Work } from '../../../../flight/index.ts';
import { departmentName, formatFigure, processStep, segmentName, t } from '../../../../language/index.ts';
import { at } from '../../../../quarter/at.ts';
import { toolName } from './ways.tsx';

/** «Øst 4 · Nord 6»: how many customers each segment gets; null where none is moved. */
function movesLine(moves: readonly number[]): string | null {
  const taken = moves.flatMap((count, cell) =>
    count === 0 ? [] : [`${segmentName(cell)} ${formatFigure(count, 'count')}`],
  );
  return taken.length === 0 ? null : taken.join(' · ');
}

/** «10 prosentpoeng fra Øst til Nord». */
function shiftsLine(shifts: readonly number[], own: number): string {
  const moved = shifts.flatMap((points, i) => {
    if (points === 0) return [];
    const [from, to] = points > 0 ? [own, i] : [i, own];
    return [
      t('flight:levers.moved', {
        points: Math.abs(points),
        from: segmentName(from),
        to: segmentName(to),
      }),
    ];
  });
  return moved.length === 0 ? t('flight:levers.unmoved') : moved.join(' · ');
}

/** «Mål: 200 000 kr»; the place is that on the scale. */
export function targetWords({ scale }: Targets, place: number): string {
  return t('flight:targets.target', { target: formatFigure(at(scale, place), 'money') });
}

/** The answer as the verdict lays the good one over it, in one line; null where there was no work. */
export function placeLine(task: CockpitTask, work: Work, scenario: string): string | null {
  if (task.kind === 'tool' && work.tool !== undefined) return toolName(scenario, task.rows[work.tool]);
  if (task.kind === 'territory' && work.moves !== undefined) return movesLine(work.moves);
  return workLine(task, work);
}

/** «juridiske vilkår»; null while there is no answer, or no work to answer. */
export function workLine(task: CockpitTask, work: Work): string | null {
  switch (task.kind) {
    case 'process': {
      if (work.step === undefined) return null;
      return processStep(task.process.id, work.step);
    }
    case 'departments':
      return work.department === undefined ? null : departmentName(work.department, task.cell);
    case 'levers':
      return work.shifts === undefined ? null : shiftsLine(work.shifts, task.cell);
    case 'territory':
      if (work.moves === undefined) return null;
      return t('flight:territory.moved', { count: work.moves.reduce((sum, n) => sum + n, 0) });
    case 'targets':
      return work.target === undefined ? null : targetWords(task.targets, work.target);
    case 'launch':
      return work.launch === undefined ? null : t('flight:launch.date', { count: work.launch });
    case 'tool':
    case 'go':
    case 'follow':
      return null;
  }
}
