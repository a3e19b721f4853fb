// Work on a sales target: what a segment can reach follows from its own record, by the rule that stands above it.
// Must not show what that comes to before the target is set: to work it out is the work.

import { reachable, targetBand } from '../../../../flight/index.ts';
import { formatFigure, segmentName, t } from '../../../../language/index.ts';
import { at } from '../../../../quarter/at.ts';
import { Stepper } from '../../../parts/Stepper.tsx';
import { TargetScale } from '../charts/TargetScale.tsx';
import { targetWords } from './work-words.ts';
import type { WorkProps } from './work.ts';

type Task = WorkProps<'targets'>['task'];

/** What could be reached, worked out by the rule, with the player's target on the same scale. */
function TargetTold({ task: { targets }, yours }: { readonly task: Task; readonly yours: number }) {
  const { scale, weeks, renewals, meetings, win, deal } = targets;
  const { amount } = reachable(targets);
  const band = targetBand(targets);
  const [low, high] = [at(scale, 0), at(scale, scale.length - 1)];
  const target = at(scale, yours);
  return (
    <div class="lever">
      <TargetScale low={low} high={high} band={band} yours={target} />
      <p class="aside" aria-hidden="true">
        {t('flight:targets.scale')}
      </p>
      <p class="unseen">
        {t('flight:targets.band', {
          low: formatFigure(band.low, 'money'),
          high: formatFigure(band.high, 'money'),
          target: formatFigure(target, 'money'),
        })}
      </p>
      <p class="aside">
        {t('flight:targets.sum', {
          weeks,
          renewals,
          meetings,
          win: formatFigure(win, 'share'),
          deal: formatFigure(deal, 'money'),
          amount: formatFigure(Math.round(amount / 1000) * 1000, 'money'),
        })}
      </p>
    </div>
  );
}

/** The rule, the record with today's target, and the target. */
export function TargetsWork({ task, work, over, onWork }: WorkProps<'targets'>) {
  const { meetings, win, deal, weeks, renewals, scale, asked } = task.targets;
  const target = work.target ?? asked;
  const segment = segmentName(task.cell);
  const rows = [
    [t('flight:targets.weeks'), t('flight:targets.free', { weeks, renewals })],
    [t('flight:targets.meetings'), formatFigure(meetings, 'count')],
    [t('flight:targets.win'), formatFigure(win, 'share')],
    [t('flight:targets.deal'), formatFigure(deal, 'money')],
    [t('flight:targets.asked'), formatFigure(at(scale, asked), 'money')],
  ] as const;
  return (
    <>
      <p class="task-lead">{t('flight:targets.lead', { segment })}</p>
      <p>{t('flight:targets.rule')}</p>
      <table class="sheet target-table">
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
      {over?.target === undefined ? (
        <div class="lever">
          <div class="target-line">
            <span class="lever-words">{targetWords(task.targets, target)}</span>
            <button
              type="button"
              class="button quiet work-stay"
              aria-pressed={work.target === asked}
              onClick={() => onWork({ target: asked })}
            >
              {t('flight:targets.keep')}
            </button>
          </div>
          <Stepper
            label={t('flight:targets.label', { segment })}
            lessLabel={t('flight:targets.less')}
            moreLabel={t('flight:targets.more')}
            words={formatFigure(at(scale, target), 'money')}
            value={target}
            low={0}
            high={scale.length - 1}
            step={1}
            onChange={(next) => onWork({ target: next })}
          />
        </div>
      ) : (
        <TargetTold task={task} yours={over.target} />
      )}
    </>
  );
}
