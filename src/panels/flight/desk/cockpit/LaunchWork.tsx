// Work on a launch plan: which is the first day on which everything is done?

import { at } from '../../../../quarter/at.ts';
import { departmentName, formatFigure, t, words } from '../../../../language/index.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import type { WorkProps } from './work.ts';

interface Props extends WorkProps<'launch'> {
  /** The story whose texts name the tasks. */
  readonly scenario: string;
}

/** A row a task with its owner, its days and what it waits for; below it the dates. */
export function LaunchWork({ task, work, over, scenario, onWork }: Props) {
  const { tasks, busy, dates } = task.launch;
  const name = (i: number) => words(scenario, `launch.${i + 1}`);
  return (
    <>
      <p class="task-lead">
        {t('flight:launch.lead', { owner: departmentName(busy.owner, task.cell), count: busy.days })}
      </p>
      <table class="sheet">
        <caption class="unseen">{t('flight:launch.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flight:launch.task')}</th>
            <th scope="col">{t('flight:launch.owner')}</th>
            <th scope="col">{t('flight:launch.days')}</th>
            <th scope="col">{t('flight:launch.after')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ owner, days, after }, i) => (
            <tr key={name(i)}>
              <th scope="row">{t('flight:launch.named', { number: i + 1, name: name(i) })}</th>
              <td>{departmentName(owner, task.cell)}</td>
              <td>{formatFigure(days, 'count')}</td>
              <td>
                {after.length === 0 ? t('flight:launch.atOnce') : after.map((one) => one + 1).join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Choices
        legend={t('flight:launch.choose')}
        layout="tiles"
        chosen={work.launch ?? null}
        under={over?.launch}
        onChoose={(launch) => onWork({ launch })}
        choices={dates.map((date, i) => ({
          value: at(dates, i),
          hint: <KeyHint action={`date-${i + 1}`} />,
          label: t('flight:launch.date', { count: date }),
        }))}
      />
    </>
  );
}
