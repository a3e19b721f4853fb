// What a verdict tells of work that was handed in, in words.

import type { AlarmTold, Part, Table, WorkTold } from '../../../flight/index.ts';
import { formatFigure, recordName, t } from '../../../language/index.ts';
import { partText, tileTitle } from '../desk/tower/report-words.ts';

/** For each thing asked, whether the report answers it, and what would have. */
export function reportTold(
  { table, asked }: WorkTold & { kind: 'report' },
  task: Pick<Table, 'cell' | 'symptom'>,
): readonly { readonly part: Part; readonly answered: boolean; readonly text: string }[] {
  const title = (i: number) => {
    const tile = table.tiles[i];
    return tile === undefined ? '' : tileTitle(tile, task); // every index is one of the table's
  };
  return asked.map(({ part, answered, chosen, right }) => ({
    part,
    answered,
    text: t(answered ? 'flight:report.told.answered' : 'flight:report.told.unanswered', {
      part: partText(part),
      tile: title(chosen),
      right: title(right),
    }),
  }));
}

/** What an alarm would have done, in a sentence. @param better true for the one that would have been right */
export function alarmText(
  { record, limit, firstWeek, falseWeeks }: AlarmTold,
  onsetWeek: number,
  better: boolean,
): string {
  const values = { record: recordName(record.counts), limit: formatFigure(limit, 'share') };
  const first = firstWeek === null ? null : firstWeek - onsetWeek + 1;
  const rang = first === null ? t('flight:alarm.told.silent') : t('flight:alarm.told.rang', { count: first });
  const before = t('flight:alarm.told.before', { count: falseWeeks.length });
  const head = t(better ? 'flight:alarm.told.better' : 'flight:alarm.told.chosen', values);
  return `${head} ${rang} ${before}`;
}
