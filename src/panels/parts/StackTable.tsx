// A table that becomes small cards where it has no room: each figure then stands after its column's name.
// Must not scroll sideways. The style sheet asks the nearest container how much room there is.

import type { ComponentChildren } from 'preact';

export interface StackRow {
  readonly id: string;
  /** What the row is about: its first cell, under the first column's name. */
  readonly name: ComponentChildren;
  /** One for each further column; what goes beyond them stands without a name. */
  readonly cells: readonly ComponentChildren[];
}

interface StackTableProperties {
  readonly caption?: string;
  /** What it is, where no caption is shown. */
  readonly label?: string;
  readonly columns: readonly string[];
  readonly rows: readonly StackRow[];
}

// The roles are written out because a table that is laid out as anything else loses them.
export function StackTable({ caption, label, columns, rows }: StackTableProperties) {
  const most = Math.max(0, ...rows.map(({ cells }) => cells.length + 1));
  return (
    <table role="table" class="table stacks" aria-label={label}>
      {caption === undefined ? null : <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
          {columns.length < most ? <td role="cell" /> : null}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, name, cells }) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row">
              {name}
            </th>
            {cells.map((cell, i) => (
              <td key={i} role="cell" data-column={columns[i + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
