// Work with the effort levers: out of the segment or into it, and to or from whom, with the effort that follows shown beside it.
// Must not stop where somebody has no more room or nothing to spare: to see that is the work.

import { FURTHEST_SHIFT, SHIFTED_AT_ONCE } from '../../../../flight/index.ts';
import { at } from '../../../../quarter/at.ts';
import { formatChange, formatFigure, segmentName, t } from '../../../../language/index.ts';
import { Stepper } from '../../../parts/Stepper.tsx';
import { figureText } from '../../../parts/say.ts';
import type { WorkProps } from './work.ts';

/** Every segment with effort, return and what it can spare and take in; the other segments have steppers. */
export function LeversWork({ task, work, over, onWork }: WorkProps<'levers'>) {
  const { effort, returns, spare, room } = task.levers;
  const { cell: own } = task;
  const none = effort.map(() => 0);
  const shifts = work.shifts ?? none;
  const out = shifts.reduce((sum, points) => sum + points, 0);
  const name = segmentName(own);
  return (
    <>
      <p class="task-lead">{t('flight:levers.lead')}</p>
      <ol class="lever-rule">
        <li>{t('flight:levers.out', { segment: name })}</li>
        <li>{t('flight:levers.into', { segment: name })}</li>
        <li>{t('flight:levers.stay')}</li>
      </ol>
      <div class="lever-room">
        <table class="sheet lever-table">
          <caption class="unseen">{t('flight:levers.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('flight:levers.effort')}</th>
              <th scope="col">{t('flight:levers.returns')}</th>
              <th scope="col">{t('flight:levers.spare')}</th>
              <th scope="col">{t('flight:levers.room')}</th>
              <th scope="col">{t('flight:levers.gets')}</th>
            </tr>
          </thead>
          <tbody>
            {effort.map((share, i) => {
              const points = i === own ? -out : at(shifts, i);
              const set = (next: number) =>
                onWork({ shifts: shifts.map((old, k) => (k === i ? next : old)) });
              const before = over?.shifts?.[i];
              return (
                <tr key={i} class={i === own ? 'own' : ''}>
                  <th scope="row">
                    <span class="row-name">{segmentName(i)}</span>{' '}
                    <span class="row-norm">
                      {points === 0
                        ? formatFigure(share, 'count')
                        : t('flight:levers.becomes', { before: share, after: Math.max(0, share + points) })}
                    </span>
                  </th>
                  <td data-column={t('flight:levers.returns')}>{figureText(at(returns, i), 'ratio')}</td>
                  <td data-column={t('flight:levers.spare')}>{formatFigure(at(spare, i), 'count')}</td>
                  <td data-column={t('flight:levers.room')}>{formatFigure(at(room, i), 'count')}</td>
                  <td data-column={t('flight:levers.gets')}>
                    {before === undefined || i === own || before === points ? null : (
                      <s>{formatChange(before)}</s>
                    )}
                    {i === own ? (
                      formatChange(points)
                    ) : (
                      <Stepper
                        compact
                        label={t('flight:levers.lever', { from: name, to: segmentName(i) })}
                        lessLabel={t('flight:levers.shift', { from: segmentName(i), to: name })}
                        moreLabel={t('flight:levers.shift', { from: name, to: segmentName(i) })}
                        shown={formatChange(points)}
                        words={formatChange(points)}
                        value={points}
                        low={-FURTHEST_SHIFT}
                        high={FURTHEST_SHIFT}
                        step={SHIFTED_AT_ONCE}
                        onChange={set}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div class="lever-end">
        <p class="aside">{t('flight:levers.limits')}</p>
        <button
          type="button"
          class="button quiet work-stay"
          aria-pressed={work.shifts !== undefined && shifts.every((points) => points === 0)}
          onClick={() => onWork({ shifts: none })}
        >
          {t('flight:levers.leave')}
        </button>
      </div>
    </>
  );
}
