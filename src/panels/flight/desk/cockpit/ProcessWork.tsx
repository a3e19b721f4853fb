// Work on a process of five steps, each with the time or share it takes: which one is to be changed?

import { formatPart, processName, processStep, t } from '../../../../language/index.ts';
import { StepShare } from '../charts/StepShare.tsx';
import { Choices } from '../../../parts/Choices.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { figureText } from '../../../parts/say.ts';
import type { WorkProps } from './work.ts';

/** The question, and a radio button with a bar for each step. */
export function ProcessWork({ task, work, over, onWork }: WorkProps<'process'>) {
  const { id, unit, steps, total } = task.process;
  const lost = unit === 'count';
  const full = Math.max(...steps);
  return (
    <>
      <p class="task-lead">
        {t(lost ? 'flight:process.leadLost' : 'flight:process.lead', {
          process: processName(id),
          total: figureText(total, unit),
        })}
      </p>
      <Choices
        legend={t('flight:process.choose')}
        quiet
        chosen={work.step ?? null}
        under={over?.step}
        onChoose={(step) => onWork({ step })}
        choices={steps.map((step, i) => ({
          value: i + 1,
          hint: <KeyHint action={`step-${i + 1}`} />,
          label: (
            <span class="row-figures">
              <span class="row-name">{processStep(id, i + 1)}</span>
              <span class="row-now">{figureText(step, unit, formatPart)}</span>
            </span>
          ),
          detail: <StepShare value={step} full={full} />,
        }))}
      />
    </>
  );
}
