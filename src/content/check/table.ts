// The table of responsibilities (assets/companies/responsibilities.json) as the checks read it.

import type { ArticleRow } from '../article.ts';

/** One row of the table, with its place in the file. */
export interface Row extends ArticleRow {
  /** Where it stands in the file, from 1 on. */
  readonly line: number;
}

/** The rows by id. @param text the file, one row a line */
export function readTable(text: string): ReadonlyMap<string, Row> {
  const lines = text.split('\n');
  return new Map(
    (JSON.parse(text) as ArticleRow[]).map((row) => [
      row.id,
      { ...row, line: lines.findIndex((line) => line.includes(`"id": "${row.id}"`)) + 1 },
    ]),
  );
}
