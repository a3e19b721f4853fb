// The data of a chart as a table, folded under the chart.

import type { ComponentChildren } from 'preact';
import { t } from '../../language/index.ts';
import { StackTable } from './StackTable.tsx';
import { Why } from './Why.tsx';

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first entry of a row is its name. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A table with headings for rows and columns. */
export function TableView({ caption, columns, rows }: Props) {
  return (
    <Why title={t('flight:chart.asTable')}>
      <div class="table-room">
        <StackTable
          label={caption}
          columns={columns}
          rows={rows.map(([name, ...cells], i) => ({ id: String(i), name, cells }))}
        />
      </div>
    </Why>
  );
}
