// The table of responsibilities (assets/companies/responsibilities.json) as the checks read it.

import type { FullScenario } from '../types.ts';

/** One row of the table. */
export interface Row {
  readonly id: string;
  /** The article's order of seats; `either` where it gives the row to both, `player` for the learning goal. */
  readonly seats: readonly ('som' | 'analyst' | 'either' | 'player')[];
  /** Sections of the article with their paragraph, e.g. `1.1¶2`. */
  readonly sections: readonly string[];
  /** The id of the company in which it is played, or `any`. */
  readonly context: string;
  /** The row that it is easily taken for, whose seat is another. */
  readonly twin: string | null;
  readonly label: Readonly<Record<string, string>>;
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

/** The forms of handoff that can play a row: those that go its way from seat to seat, perhaps before or after another leg. */
export function formsOf({ seats }: Row): readonly Form[] {
  const along = (way: Seats) => way.some((_, from) => seats.every((seat, i) => seat === way[from + i]));
  return (Object.keys(WAYS) as Form[]).filter((form) => seats.length > 1 && along(WAYS[form]));
}

/** The rows by id. @param text the file, one row a line */
export function readTable(text: string): ReadonlyMap<string, Row> {
  const lines = text.split('\n');
  return new Map(
    (JSON.parse(text) as Omit<Row, 'line'>[]).map((row) => [
      row.id,
      { ...row, line: lines.findIndex((line) => line.includes(`"id": "${row.id}"`)) + 1 },
    ]),
  );
}

/** True for a row that both roles have: then its seat is told by what is known, and the other seat can be defended. */
export function isShared({ seats }: Row): boolean {
  return seats[0] === 'either';
}

/** True for a row that is played: all but the learning goal of the whole game. */
export function isPlayed({ seats }: Row): boolean {
  return seats[0] !== 'player';
}
