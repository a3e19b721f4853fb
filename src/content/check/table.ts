// The table of responsibilities (assets/companies/responsibilities.json) as the checks read it.

import type { ArticleRow } from '../article.ts';
import type { FullScenario } from '../types.ts';

/** One row of the table, with its place in the file. */
export interface Row extends ArticleRow {
  /** Where it stands in the file, from 1 on. */
  readonly line: number;
}

type Seats = Row['seats'];
export type Form = Exclude<FullScenario['handoff'], 'none'>;

/** The seats that a handoff goes through, by its form: a request is asked in the cockpit, answered by the tower, and decided in the cockpit. */
const WAYS: Readonly<Record<Form, Seats>> = {
  'pass-on': ['analyst', 'som'],
  request: ['som', 'analyst', 'som'],
  circle: ['analyst', 'som', 'analyst'],
};

export const FORMS = Object.keys(WAYS) as readonly Form[];

/** The forms of handoff that can play a row: those that go its way from seat to seat, perhaps before or after another leg. */
export function formsOf({ seats }: Row): readonly Form[] {
  const along = (way: Seats) => way.some((_, from) => seats.every((seat, i) => seat === way[from + i]));
  return FORMS.filter((form) => seats.length > 1 && along(WAYS[form]));
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
