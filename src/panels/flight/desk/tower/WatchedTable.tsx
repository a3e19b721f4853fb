// A record that could be watched as a table: week by week here and elsewhere.

import type { Watched } from '../../../../flight/index.ts';
import { recordName, t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { type Seen, shareText, weeksAgo } from './desk-words.ts';

export function WatchedTable({ record, seen }: { readonly record: Watched; readonly seen: Seen }) {
  const text = (share: number | null) => (share === null ? '–' : shareText(share));
  return (
    <StackTable
      caption={recordName(record.counts)}
      columns={[t('flight:chart.weekColumn'), t('flight:alarm.here'), t('flight:alarm.elsewhere')]}
      rows={record.weeks.map(({ week, share, elsewhere }) => ({
        id: String(week),
        name: weeksAgo(week, seen),
        cells: [text(share), text(elsewhere)],
      }))}
    />
  );
}
