// The data of a chart as a table, folded under it.
// Must not hold other figures than the chart does.

import type { ComponentChildren } from 'preact';
import { t } from '../../../language/index.ts';
import { Why } from '../parts/Why.tsx';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first entry of a row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A plain table with headings in both directions. */
export function TableView({ caption, columns, rows }: Props) {
  return (
    <Why title={t('flight:chart.asTable')}>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {row.map((entry, k) =>
                  k === 0 ? (
                    <th key={k} scope="row">
                      {entry}
                    </th>
                  ) : (
                    <td key={k}>{entry}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Why>
  );
}
