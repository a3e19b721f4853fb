// Work with three telephones: which department owns the decision that is needed?

import { departmentName, departmentOwns, t } from '../../../../language/index.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import type { WorkProps } from './work.ts';

/** The player calls one of them; then the rule is agreed below. */
export function DepartmentsWork({ task, work, over, onWork }: WorkProps<'departments'>) {
  return (
    <Choices
      legend={t('flight:departments.choose')}
      layout="tiles"
      chosen={work.department ?? null}
      under={over?.department}
      onChoose={(department) => onWork({ department })}
      choices={task.departments.map((department) => ({
        value: department,
        hint: <KeyHint action={`department-${department}`} />,
        label: (
          <>
            <Icon name="phone" />
            {departmentName(department, task.cell)}
          </>
        ),
        detail: departmentOwns(department, task.cell),
      }))}
    />
  );
}
