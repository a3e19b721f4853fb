// Work on a process of five steps, each with when it is done or how many are left after it, now and as usual: which one is to be changed?
// Must not draw the figures as bars: the step where they leave the usual would be seen without being looked for.

import { at } from '../../../../quarter/at.ts';
import { formatPart, processName, processStep, t } from '../../../../language/index.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { figureText } from '../../../parts/say.ts';
import type { WorkProps } from './work.ts';

/** The question, and a radio button for each step. */
export function ProcessWork({ task, work, over, onWork }: WorkProps<'process'>) {
  const { id, unit, began, now, usual } = task.process;
  const process = processName(id);
  const beside = (i: number) =>
    t('flight:process.beside', {
      now: figureText(at(now, i), unit, formatPart),
      usual: formatPart(at(usual, i)),
    });
  return (
    <>
      <p class="task-lead">
        {began === null
          ? t('flight:process.lead', { process })
          : t('flight:process.leadLost', { process, began: formatPart(began) })}
      </p>
      <Choices
        legend={t('flight:process.choose')}
        quiet
        chosen={work.step ?? null}
        under={over?.step}
        onChoose={(step) => onWork({ step })}
        choices={now.map((_, i) => ({
          value: i + 1,
          hint: <KeyHint action={`step-${i + 1}`} />,
          label: (
            <span class="row-figures">
              <span class="row-name">{processStep(id, i + 1)}</span>
              <span class="row-now">{beside(i)}</span>
            </span>
          ),
        }))}
      />
    </>
  );
}
