// Work on a sales target: what can be reached follows from meetings, the share that ends in a sale, and the weeks that are left.

import { highestTarget } from '../../../../flight/index.ts';
import { formatFigure, segmentName, t } from '../../../../language/index.ts';
import { Stepper } from '../../../parts/Stepper.tsx';
import type { WorkProps } from './work.ts';

/** The three figures, what the plan asks for, and the target. */
export function TargetsWork({ task, work, onWork }: WorkProps<'targets'>) {
  const { meetings, win, weeks, asked } = task.targets;
  const target = work.target ?? asked;
  const segment = segmentName(task.cell);
  const rows = [
    [t('flight:targets.meetings'), formatFigure(meetings, 'count')],
    [t('flight:targets.win'), formatFigure(win, 'share')],
    [t('flight:targets.weeks'), formatFigure(weeks, 'count')],
    [t('flight:targets.asked'), formatFigure(asked, 'count')],
  ] as const;
  return (
    <>
      <p class="task-lead">{t('flight:targets.lead', { segment })}</p>
      <table class="sheet">
        <caption class="unseen">{t('flight:targets.table', { segment })}</caption>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="lever">
        <span class="lever-words">{t('flight:targets.target', { count: target })}</span>
        <Stepper
          label={t('flight:targets.label', { segment })}
          lessLabel={t('flight:targets.less')}
          moreLabel={t('flight:targets.more')}
          words={t('flight:targets.target', { count: target })}
          value={target}
          low={0}
          high={highestTarget(task.targets)}
          step={1}
          onChange={(next) => onWork({ target: next })}
        />
      </div>
    </>
  );
}
