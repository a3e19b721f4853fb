// How the segments stood before a week.

import type { BookPage } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { FIGURE_UNITS } from '../../../quarter/units.ts';
import { resultFigure, symptomText } from '../../parts/record/record-words.ts';

/** A row for each segment; those that are called this week in bold. */
export function BookSegments({ page: { calls, segments } }: { readonly page: BookPage }) {
  const called = new Set(calls.flatMap(({ strip }) => (strip.storm ? [] : [strip.cell])));
  const columns = segments[0]?.results.map(({ id }) => id) ?? []; // no company is without segments
  return (
    <div class="paper-room">
      <table class="book-segments">
        <caption>
          {t('paper:book.segments')} <span class="paper-fine">{t('paper:book.nowNormIs')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('paper:book.segment')}</th>
            {columns.map((id) => (
              <th key={id} scope="col">
                {symptomText(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {segments.map(({ cell, results }) => (
            <tr key={cell} class={called.has(cell) ? 'book-called' : undefined}>
              <th scope="row">{segmentName(cell)}</th>
              {results.map(({ id, now, norm }) => (
                <td key={id}>
                  {t('paper:book.nowNorm', {
                    now: resultFigure(now, FIGURE_UNITS[id]),
                    norm: resultFigure(norm, FIGURE_UNITS[id]),
                  })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
