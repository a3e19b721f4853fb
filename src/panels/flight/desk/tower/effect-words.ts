// The words of the effect check: what it asks, and how a judgement is told.

import type { EffectJudged, EffectTask } from '../../../../flight/index.ts';
import { t } from '../../../../language/index.ts';
import { shareOf } from '../../../parts/record/counts.ts';
import { type Seen, shareText } from '../../../parts/record/record-words.ts';

/** What a table of the record needs to know of the desk; the remedy takes the place of the onset. */
export function deskOfRecord({ cell, fromWeek, week }: EffectTask): Seen {
  return { cell, onsetWeek: fromWeek, callWeek: null, now: week, slice: { dimension: '', group: 0 } };
}

/** The last week that the record holds: the full effect is in it once it holds the week that was promised. */
export function lastWeekOf({ week }: EffectTask): number {
  return week - 1;
}

/** A judgement in one sentence or two, with both pieces of the record. @param again the week in which it is judged again; null = never */
export function judgementText({ said, truth }: EffectJudged, task: EffectTask, again: number | null): string {
  const values = {
    before: shareText(shareOf(task.before)),
    since: shareText(shareOf(task.since)),
    full: task.fullWeek,
    last: lastWeekOf(task),
  };
  const sentence = t(`flight:check.told.${said}.${truth}`, values);
  if (said === 'fails') return `${sentence} ${t('flight:check.comesBack')}`;
  return again === null ? sentence : `${sentence} ${t('flight:check.again', { week: again })}`;
}
