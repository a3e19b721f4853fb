// A count of a record as a table.

import type { Measure } from '../../../../flight/index.ts';
import { recordName, t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { shareOf } from './counts.ts';
import { countsOf, type Seen, shareText, weeksAgo } from './desk-words.ts';

/** A count as a table; a curve week by week. */
export function CountTable({ measure, seen }: { readonly measure: Measure; readonly seen: Seen }) {
  const { view } = measure;
  const rows =
    view.kind === 'weeks'
      ? view.values.map((count, i) => ({ name: weeksAgo(view.weeks[i] ?? seen.onsetWeek, seen), count }))
      : countsOf(measure, seen);
  return (
    <StackTable
      caption={recordName(measure.counts)}
      columns={[
        t('flight:chart.what'),
        t('flight:desk.hits'),
        t('flight:desk.cases'),
        t('flight:desk.share'),
      ]}
      rows={rows.map(({ name, count }) => ({
        id: name,
        name,
        cells: [count.hits, count.cases, shareText(shareOf(count))],
      }))}
    />
  );
}
