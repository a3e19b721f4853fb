// How the segments stood before a week.

import type { BookPage } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { FIGURE_UNITS } from '../../../quarter/units.ts';
import { resultFigure, symptomText } from '../../parts/record/record-words.ts';
import { StackTable } from '../../parts/StackTable.tsx';

/** A row for each segment; those that are called this week in bold. */
export function BookSegments({ page: { calls, segments } }: { readonly page: BookPage }) {
  const called = new Set(calls.flatMap(({ strip }) => (strip.storm ? [] : [strip.cell])));
  const columns = segments[0]?.results.map(({ id }) => symptomText(id)) ?? []; // no company is without segments
  return (
    <div class="table-room book-segments">
      <StackTable
        caption={t('paper:book.segments')}
        columns={[t('paper:book.segment'), ...columns]}
        rows={segments.map(({ cell, results }) => ({
          id: String(cell),
          name: segmentName(cell),
          cells: results.map(({ id, now, norm }) =>
            t('paper:book.nowNorm', {
              now: resultFigure(now, FIGURE_UNITS[id]),
              norm: resultFigure(norm, FIGURE_UNITS[id]),
            }),
          ),
          ...(called.has(cell) ? { look: 'book-called' } : {}),
        }))}
      />
      <p class="paper-fine">{t('paper:book.nowNormIs')}</p>
    </div>
  );
}
