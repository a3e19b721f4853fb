// The record of the cause that the cockpit acted on, before the remedy and since: two shares large, and its weeks as columns and as a table.
// Must not say what it means: judging it is the player's work.

import type { EffectTask } from '../../../../flight/index.ts';
import { recordName, t } from '../../../../language/index.ts';
import { Why } from '../../../parts/Why.tsx';
import { WeekColumns } from '../../../parts/record/WeekColumns.tsx';
import { CountTable } from './CountTable.tsx';
import { shareOf } from '../../../parts/record/counts.ts';
import { countText, shareText } from '../../../parts/record/record-words.ts';
import { deskOfRecord } from './effect-words.ts';

interface Props {
  readonly task: EffectTask;
  /** True to point at the weeks in which the whole effect was promised. */
  readonly told?: boolean;
}

/** «47 % → 9 %», and the weeks as columns. */
export function EffectRecord({ task, told = false }: Props) {
  const { about, cell, measure, before, since, fromWeek, fullWeek, week } = task;
  const { view, usual } = measure;
  const highest = Math.max(usual, ...view.values.map(shareOf));
  return (
    <div class="effect-record">
      <p class="measure-name">{recordName(about, cell)}</p>
      <p class="effect-change">
        <span>{shareText(shareOf(before))}</span>
        <span aria-hidden="true">→</span>
        <span class="unseen">{t('flight:check.then')}</span>
        <span>{shareText(shareOf(since))}</span>
      </p>
      <WeekColumns
        weeks={view.weeks}
        values={view.values}
        usual={usual}
        enough={null}
        full={Math.min(1, highest * 1.15)}
        band={null}
        onsetWeek={fromWeek}
        pointed={told && week > fullWeek ? [fullWeek, week - 1] : null}
        onset={t('flight:check.begun', { week: fromWeek })}
      />
      <p class="count-lines">
        <span>
          <span class="mark-usual" aria-hidden="true" />
          {t('flight:desk.usual', { share: shareText(usual) })}
        </span>
        {told && week > fullWeek ? (
          <span>
            <span class="mark-pointed" aria-hidden="true" />
            {t('flight:check.whole', { week: fullWeek })}
          </span>
        ) : null}
      </p>
    </div>
  );
}

/** The counts behind both shares, and the weeks of the record as a table, folded. */
export function EffectTable({ task }: { readonly task: EffectTask }) {
  return (
    <Why title={t('flight:chart.asTable')}>
      <p class="aside">
        {t('flight:check.counts', { before: countText(task.before), since: countText(task.since) })}
      </p>
      <div class="table-room">
        <CountTable measure={task.measure} seen={deskOfRecord(task)} />
      </div>
    </Why>
  );
}
