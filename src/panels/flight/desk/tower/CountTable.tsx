// A count of a record as a table.

import type { Measure } from '../../../../flight/index.ts';
import { recordName, t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { countsOf, type Seen, shareBeside, weeksAgo } from '../../../parts/record/record-words.ts';

/** A count as a table; a curve and a forecast week by week, with what the forecast was made from. */
export function CountTable({ measure, seen }: { readonly measure: Measure; readonly seen: Seen }) {
  const { view } = measure;
  const weeks =
    view.kind === 'weeks' || view.kind === 'forecast'
      ? view.values.map((count, i) => ({ name: weeksAgo(view.weeks[i] ?? seen.onsetWeek, seen), count }))
      : null;
  const basis = view.kind === 'forecast' ? [{ name: t('flight:desk.basis'), count: view.basis }] : [];
  const rows = weeks === null ? countsOf(measure, seen) : [...basis, ...weeks];
  return (
    <StackTable
      caption={recordName(measure.counts, seen.cell)}
      columns={[
        t('flight:chart.what'),
        t('flight:desk.hits'),
        t('flight:desk.cases'),
        t('flight:desk.share'),
      ]}
      rows={rows.map(({ name, count }) => ({
        id: name,
        name,
        cells: [count.hits, count.cases, shareBeside(count, measure.enough)],
      }))}
    />
  );
}
