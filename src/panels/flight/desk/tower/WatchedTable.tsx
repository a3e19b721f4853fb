// A record that could be watched as a table: week by week.

import type { Watched } from '../../../../flight/index.ts';
import { recordName, t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { type Seen, shareText, weeksAgo } from '../../../parts/record/record-words.ts';

export function WatchedTable({ record, seen }: { readonly record: Watched; readonly seen: Seen }) {
  return (
    <StackTable
      caption={recordName(record.counts, seen.cell)}
      columns={[t('flight:chart.weekColumn'), t('flight:desk.share')]}
      rows={record.weeks.map(({ week, share }) => ({
        id: String(week),
        name: weeksAgo(week, seen),
        cells: [share === null ? '–' : shareText(share)],
      }))}
    />
  );
}
