// Work with the effort lever of one segment: less or more effort, with the effect shown beside it.

import { FURTHEST_SHIFT } from '../../../../flight/index.ts';
import { at } from '../../../../quarter/at.ts';
import { formatChange, formatFigure, segmentName, t } from '../../../../language/index.ts';
import { Stepper } from '../../../parts/Stepper.tsx';
import { figureText } from '../../../parts/say.ts';
import type { WorkProps } from './work.ts';

const STEP = 5;

/** Effort and return of every segment, and the lever. */
export function LeversWork({ task, work, onWork }: WorkProps<'levers'>) {
  const { effort, returns } = task.levers;
  const own = task.cell;
  const shift = work.shift ?? 0;
  const name = segmentName(own);
  return (
    <>
      <p class="task-lead">{t('flight:levers.lead', { segment: name })}</p>
      <table class="sheet">
        <caption class="unseen">{t('flight:levers.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flight:chart.segment')}</th>
            <th scope="col">{t('flight:levers.effort')}</th>
            <th scope="col">{t('flight:figure.return')}</th>
          </tr>
        </thead>
        <tbody>
          {effort.map((share, i) => (
            <tr key={i} class={i === own ? 'own' : ''}>
              <th scope="row">{segmentName(i)}</th>
              <td>
                {i === own && shift !== 0
                  ? t('flight:levers.becomes', { before: share, after: Math.max(0, share - shift) })
                  : formatFigure(share / 100, 'share')}
              </td>
              <td>{figureText(at(returns, i), 'ratio')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="lever">
        <span class="lever-words">
          {shift === 0
            ? t('flight:levers.unmoved')
            : shift > 0
              ? t('flight:levers.out', { points: shift, segment: name })
              : t('flight:levers.into', { points: -shift, segment: name })}
        </span>
        <Stepper
          label={t('flight:levers.lever', { segment: name })}
          lessLabel={t('flight:levers.moreOut', { segment: name })}
          moreLabel={t('flight:levers.moreInto', { segment: name })}
          words={t('flight:levers.points', { points: formatChange(-shift) })}
          value={-shift}
          low={-FURTHEST_SHIFT}
          high={FURTHEST_SHIFT}
          step={STEP}
          onChange={(points) => onWork({ shift: -points })}
        />
        <span class="lever-ends" aria-hidden="true">
          <span>{t('flight:levers.endOut')}</span>
          <span>{t('flight:levers.endInto')}</span>
        </span>
      </div>
    </>
  );
}
