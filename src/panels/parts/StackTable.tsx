// A table that turns into small cards where it is too wide: each figure then follows the name of its column.
// The style sheet decides by the width of the nearest container, so that it never scrolls sideways.

import type { ComponentChildren } from 'preact';

export interface StackRow {
  readonly id: string;
  /** The first cell of a row: what the row is about. */
  readonly name: ComponentChildren;
  /** One for each further column. A cell without a column is shown without a name. */
  readonly cells: readonly ComponentChildren[];
  /** A class of the row, for the style sheet. */
  readonly look?: string;
}

interface StackTableProperties {
  readonly caption?: string;
  /** The accessible name, where there is no caption. */
  readonly label?: string;
  readonly columns: readonly string[];
  readonly rows: readonly StackRow[];
  /** True to make a card of each row at any width, where there are more columns than have room beside other things. */
  readonly asCards?: boolean;
}

// The roles are written out because browsers drop them from tables that are laid out in another way.
export function StackTable({ caption, label, columns, rows, asCards = false }: StackTableProperties) {
  const most = Math.max(0, ...rows.map(({ cells }) => cells.length + 1));
  const table = (
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
        {rows.map(({ id, name, cells, look }) => (
          <tr key={id} role="row" class={look}>
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
  return asCards ? <div class="as-cards">{table}</div> : table;
}
